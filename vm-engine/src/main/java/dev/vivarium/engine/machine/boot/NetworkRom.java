package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.FirmwareFiles;
import dev.vivarium.engine.memory.LittleEndian;

import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the expansion ROM of a network card holds, so that firmware can start from a network: iPXE, where systems' packages put it.
 * The ROMs name one device of those that they are for; firmware wants to see the card's own (PCI Firmware Specification 3.0, 5.1.2).
 */
public final class NetworkRom {
    /** The most that a card's ROM holds. */
    public static final int MOST_BYTES = 512 << 10;

    private static final List<String> FOLDERS = List.of("/usr/lib/ipxe/qemu", "/usr/share/ipxe/qemu",
            "/usr/share/ipxe", "/usr/share/qemu");
    private static final int POINTER = 0x18;
    private static final int CHECKSUM = 6;
    private static final int LEAST_BYTES = 0x20;
    private static final long PCIR = 0x5249_4350;

    private NetworkRom() {
    }

    /**
     * @param card   what iPXE calls the card
     * @param vendor its own
     * @return empty if this host has none
     */
    public static byte[] find(String card, int vendor, int device) {
        String own = System.getenv(FirmwareFiles.FOLDER_VARIABLE);
        return Stream.concat(Stream.ofNullable(own), FOLDERS.stream())
                .flatMap(folder -> Stream.of("efi-", "pxe-").map(kind -> Path.of(folder, kind + card + ".rom")))
                .filter(Files::isRegularFile).findFirst().map(file -> read(file, vendor, device))
                .orElseGet(() -> new byte[0]);
    }

    private static byte[] read(Path file, int vendor, int device) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] rom = in.readNBytes(MOST_BYTES);
            return in.read() >= 0 ? new byte[0] : forDevice(rom, vendor, device);
        } catch (IOException e) {
            LoggerFactory.getLogger(NetworkRom.class).warn("The ROM '{}' cannot be read: no start from a network.",
                    file, e);
            return new byte[0];
        }
    }

    /** Puts the card's numbers into the ROM's first image, and makes its sum zero again. */
    static byte[] forDevice(byte[] rom, int vendor, int device) {
        if (rom.length < LEAST_BYTES || LittleEndian.get(rom, 0, 2) != 0xaa55) {
            return rom;
        }
        int data = (int) LittleEndian.get(rom, POINTER, 2);
        if (data > rom.length - 8 || LittleEndian.get(rom, data, 4) != PCIR) {
            return rom;
        }
        byte[] patched = rom.clone();
        LittleEndian.put(patched, data + 4, 2, vendor);
        LittleEndian.put(patched, data + 6, 2, device);
        for (int i = data + 4; i < data + 8; i++) {
            patched[CHECKSUM] += (byte) (rom[i] - patched[i]);
        }
        return patched;
    }
}
