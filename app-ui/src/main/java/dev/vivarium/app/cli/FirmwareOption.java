package dev.vivarium.app.cli;

import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * {@code --firmware}: {@code none}, {@code bios[,image=FILE][,video=FILE]} or {@code uefi[,image=FILE][,vars=FILE]}. What is not
 * given is looked for where systems' packages put it.
 *
 * @param image the firmware, or null for the system's
 * @param video a BIOS's ROM for the VGA card, or null for the system's
 * @param vars  the machine's UEFI variables; made from the system's template where the file does not exist
 */
record FirmwareOption(Kind kind, @Nullable Path image, @Nullable Path video, @Nullable Path vars) {
    /** Where a folder with firmware can be named, which comes before the system's. */
    static final String FOLDER_VARIABLE = "VIVARIUM_FIRMWARE";

    private static final List<String> FOLDERS = List.of("/usr/share/seabios", "/usr/share/OVMF",
            "/usr/share/edk2/ovmf", "/usr/share/edk2/x64", "/usr/share/ovmf", "/usr/share/qemu");
    private static final List<String> BIOS = List.of("bios-256k.bin");
    private static final List<String> VIDEO = List.of("vgabios-stdvga.bin");
    private static final List<String> UEFI = List.of("OVMF_CODE_4M.fd", "OVMF_CODE.4m.fd", "OVMF_CODE.fd");
    private static final List<String> VARIABLES = List.of("OVMF_VARS_4M.fd", "OVMF_VARS.4m.fd", "OVMF_VARS.fd");

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

    /**
     * Finds the files.
     *
     * @param order   what is tried first
     * @param menu    whether the user wants to choose what starts
     * @param scratch where variables are kept that nobody named a file for; only needed for those
     */
    FirmwareBoot find(String order, boolean menu, @Nullable ScratchFolder scratch) throws VmException {
        if (kind == Kind.BIOS) {
            return new FirmwareBoot(or(image, BIOS, "SeaBIOS", "seabios"), null,
                    or(video, VIDEO, "the BIOS of the VGA card", "seabios"), order, menu);
        }
        Path code = or(image, UEFI, "OVMF", "ovmf");
        return new FirmwareBoot(code, variables(code, scratch), null, order, menu);
    }

    /** Whether the variables are kept for this run only. */
    boolean forgetsVariables() {
        return kind == Kind.UEFI && vars == null;
    }

    private static Path or(@Nullable Path given, List<String> names, String what, String debianPackage)
            throws VmException {
        if (given != null) {
            return given;
        }
        return find(names).orElseThrow(() -> new VmException(VmException.Kind.HOST, "This host has no " + what
                + ". Install it (Debian and Ubuntu: apt install " + debianPackage + "; Fedora: "
                + (names == UEFI ? "edk2-ovmf" : "seabios-bin seavgabios-bin")
                + "), name the file with image=FILE, or its folder in "
                + FOLDER_VARIABLE + "."));
    }

    private static Optional<Path> find(List<String> names) {
        List<Path> folders = new ArrayList<>();
        String own = System.getenv(FOLDER_VARIABLE);
        if (own != null) {
            folders.add(Path.of(own));
        }
        FOLDERS.forEach(folder -> folders.add(Path.of(folder)));
        return folders.stream().flatMap(folder -> names.stream().map(folder::resolve)).filter(Files::isRegularFile)
                .findFirst();
    }

    private Path variables(Path code, @Nullable ScratchFolder scratch) throws VmException {
        if (vars != null && Files.exists(vars)) {
            return vars;
        }
        Path beside = code.resolveSibling(String.valueOf(code.getFileName()).replace("CODE", "VARS"));
        Path template = Files.isRegularFile(beside) && !beside.equals(code) ? beside
                : or(null, VARIABLES, "the empty variable store of OVMF", "ovmf");
        Path target = vars != null ? vars : Objects.requireNonNull(scratch).path().resolve("variables.fd");
        try {
            return Files.copy(template, target);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST,
                    "The variable store '" + target + "' cannot be made: " + e.getMessage() + ".", e);
        }
    }
}
