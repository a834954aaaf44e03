package dev.vivarium.tests.boot;

import dev.vivarium.app.demo.DebianPackages;
import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.engine.api.VmException;

import java.nio.file.Path;

/** Firmware from Debian's packages, as the options of {@code viv run} name it. */
public final class FirmwareFiles {
    private FirmwareFiles() {
    }

    /** SeaBIOS and the VGA BIOS. */
    public static String bios() throws VmException {
        Path folder = unpacked("seabios").resolve("usr/share/seabios");
        return "bios,image=" + folder.resolve("bios-256k.bin") + ",video=" + folder.resolve("vgabios-stdvga.bin");
    }

    /** OVMF with variables in a file, which is made if it is not there. */
    static String uefi(Path variables) throws VmException {
        return "uefi,image=" + unpacked("ovmf").resolve("usr/share/OVMF/OVMF_CODE_4M.fd") + ",vars=" + variables;
    }

    /** The files of a package, which is not installed. */
    public static Path unpacked(String packageName) throws VmException {
        return new DebianPackages(HostFolders.cache().resolve("demo")).unpacked(packageName);
    }
}
