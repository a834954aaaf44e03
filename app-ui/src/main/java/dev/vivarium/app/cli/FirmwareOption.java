package dev.vivarium.app.cli;

import dev.vivarium.app.machines.BootWish;
import dev.vivarium.engine.api.FirmwareFiles;
import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.api.VirtualMachines;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * {@code --firmware}: {@code none}, {@code bios[,image=FILE][,video=FILE]} or {@code uefi[,image=FILE][,vars=FILE]}. What is not
 * given is looked for where systems' packages put it.
 *
 * @param image the firmware, or null for the system's
 * @param video a BIOS's ROM for the VGA card, or null for the system's
 * @param vars  the machine's UEFI variables; made from the system's template where the file does not exist
 */
record FirmwareOption(Kind kind, @Nullable Path image, @Nullable Path video, @Nullable Path vars) {
    /** Which firmware. */
    enum Kind {
        NONE, BIOS, UEFI
    }

    /** picocli asks for it in every start, and what Java makes for records is not in its cache. */
    @Override
    public String toString() {
        return kind.name();
    }

    /** Reads the option. */
    static final class Form implements ITypeConverter<FirmwareOption> {
        @Override
        public FirmwareOption convert(String text) {
            String[] words = text.split(",", -1);
            Kind kind = switch (words[0]) {
                case "none" -> Kind.NONE;
                case "bios" -> Kind.BIOS;
                case "uefi" -> Kind.UEFI;
                default -> throw new TypeConversionException("'" + words[0] + "' is not one of none, bios, uefi");
            };
            Path image = null;
            Path video = null;
            Path vars = null;
            for (int i = 1; i < words.length; i++) {
                String name = words[i].substring(0, Math.max(0, words[i].indexOf('=')));
                String value = words[i].substring(words[i].indexOf('=') + 1);
                if (name.equals("image") && kind != Kind.NONE && !value.isEmpty()) {
                    image = Path.of(value);
                } else if (name.equals("video") && kind == Kind.BIOS && !value.isEmpty()) {
                    video = Path.of(value);
                } else if (name.equals("vars") && kind == Kind.UEFI && !value.isEmpty()) {
                    vars = Path.of(value);
                } else {
                    throw new TypeConversionException("'" + words[i] + "' does not go with '" + words[0]
                            + "'; there is bios,image=FILE,video=FILE and uefi,image=FILE,vars=FILE");
                }
            }
            return new FirmwareOption(kind, image, video, vars);
        }
    }

    /** The same of a machine that is kept; null for none. */
    BootWish.@Nullable Firmware wish() {
        return kind == Kind.NONE ? null
                : new BootWish.Firmware(BootWish.Kind.valueOf(kind.name()), image, video, vars);
    }

    /**
     * Finds the files.
     *
     * @param order   what is tried first
     * @param menu    whether the user wants to choose what starts
     * @param scratch where variables are kept that nobody named a file for; only needed for those
     */
    FirmwareBoot find(String order, boolean menu, @Nullable ScratchFolder scratch) throws VmException {
        if (kind == Kind.BIOS) {
            FirmwareFiles files = VirtualMachines.find().bios(image, video);
            return new FirmwareBoot(files.image(), null, files.videoBios(), order, menu);
        }
        FirmwareFiles files = VirtualMachines.find().uefi(image);
        Path variables = vars != null && Files.exists(vars) ? vars
                : newVariables(files.emptyVariables(), scratch);
        return new FirmwareBoot(files.image(), variables, null, order, menu);
    }

    /** Whether the variables are kept for this run only. */
    boolean forgetsVariables() {
        return kind == Kind.UEFI && vars == null;
    }

    private Path newVariables(Path template, @Nullable ScratchFolder scratch) throws VmException {
        Path target = vars != null ? vars : Objects.requireNonNull(scratch).path().resolve("variables.fd");
        try {
            return Files.copy(template, target);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST,
                    "The variable store '" + target + "' cannot be made: " + e.getMessage() + ".", e);
        }
    }
}
