package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.FirmwareFiles;
import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for firmware where systems' packages put it. */
public final class FirmwareSearch {
    private static final List<String> FOLDERS = List.of("/usr/share/seabios", "/usr/share/OVMF",
            "/usr/share/edk2/ovmf", "/usr/share/edk2/x64", "/usr/share/ovmf", "/usr/share/qemu");
    private static final List<String> BIOS = List.of("bios-256k.bin");
    private static final List<String> VIDEO = List.of("vgabios-stdvga.bin");
    private static final List<String> UEFI = List.of("OVMF_CODE_4M.fd", "OVMF_CODE.4m.fd", "OVMF_CODE.fd");
    private static final List<String> VARIABLES = List.of("OVMF_VARS_4M.fd", "OVMF_VARS.4m.fd", "OVMF_VARS.fd");

    private FirmwareSearch() {
    }

    /** @param image to be taken instead of the system's BIOS, or null */
    public static FirmwareFiles bios(@Nullable Path image, @Nullable Path videoBios) throws VmException {
        return new FirmwareFiles(or(image, BIOS, "SeaBIOS", "seabios"),
                or(videoBios, VIDEO, "the BIOS of the VGA card", "seabios"), null);
    }

    /** @param image to be taken instead of the system's UEFI, or null; an empty variable store may lie beside it */
    public static FirmwareFiles uefi(@Nullable Path image) throws VmException {
        Path code = or(image, UEFI, "OVMF", "ovmf");
        Path beside = code.resolveSibling(String.valueOf(code.getFileName()).replace("CODE", "VARS"));
        @Nullable
        Path template = Files.isRegularFile(beside) && !beside.equals(code) ? beside
                : find(VARIABLES).orElse(null);
        return new FirmwareFiles(code, null, template);
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
                + FirmwareFiles.FOLDER_VARIABLE + "."));
    }

    private static Optional<Path> find(List<String> names) {
        List<Path> folders = new ArrayList<>();
        String own = System.getenv(FirmwareFiles.FOLDER_VARIABLE);
        if (own != null) {
            folders.add(Path.of(own));
        }
        FOLDERS.forEach(folder -> folders.add(Path.of(folder)));
        return folders.stream().flatMap(folder -> names.stream().map(folder::resolve)).filter(Files::isRegularFile)
                .findFirst();
    }
}
