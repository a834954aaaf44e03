package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * FreeDOS in real mode. Its floppy is one that SeaBIOS makes of a CD (El Torito's emulation), for the board has no floppy controller:
 * the kernel reads through INT 13h, and its shell and a program of ours write with INT 21h.
 */
@Tag("full")
@Tag("linux")
@Tag(GuestSources.TAG)
class FreeDosTest {
    private static final long SECONDS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ahci", "ide"})
    void itRunsAProgram(String bus) throws Exception {
        try (GuestScreen guest = GuestScreen.start(folder, "--firmware", FirmwareFiles.bios(), "--memory", "64M",
                "--cdrom", disc() + ",bus=" + bus)) {
            guest.awaitText("A:\\>", SECONDS);
            guest.type("ver /r\n");
            guest.awaitText("FreeDOS kernel version", SECONDS);
            guest.type("dir\n");
            guest.awaitText("6 file(s)", SECONDS);
            String listing = guest.text();
            for (String line : new String[]{"Directory of A:\\", "KERNEL   SYS        45,450",
                    "COMMAND  COM        66,090", "ANSWER   COM"}) {
                assertTrue(listing.contains(line), listing);
            }
            guest.type("answer\n");
            guest.awaitText("The answer is 42.", SECONDS);
            guest.type("type config.sys\n");
            guest.awaitText("SHELL=A:\\COMMAND.COM", SECONDS);
            guest.picture("freedos");
        }
    }

    private Path disc() throws Exception {
        Path files = Files.createDirectory(folder.resolve("disc"));
        Path floppy = Files.copy(GuestSources.of("codercowboy", "freedosbootdisks")
                .resolve("bootdisks/freedos.boot.disk.1.4MB.img"), files.resolve("floppy.img"));
        Path program = Files.write(folder.resolve("answer.com"), program());
        HostTool.output("mcopy", "-i", floppy.toString(), program.toString(), "::ANSWER.COM");
        Path disc = folder.resolve("freedos.iso");
        HostTool.output("xorriso", "-as", "mkisofs", "-quiet", "-b", "floppy.img", "-c", "boot.catalog", "-o",
                disc.toString(), files.toString());
        return disc;
    }

    /** Multiplies 6 by 7, divides by 10 for the digits, and prints them in the middle of a sentence. */
    private static byte[] program() {
        byte[] sentence = "The answer is 00.\r\n$".getBytes(StandardCharsets.US_ASCII);
        byte[] code = {(byte) 0xB0, 6, // mov al, 6
                (byte) 0xB1, 7, // mov cl, 7
                (byte) 0xF6, (byte) 0xE1, // mul cl
                (byte) 0xD4, 10, // aam
                (byte) 0x86, (byte) 0xE0, // xchg al, ah
                0x01, 0x06, 0, 0, // add [digits], ax
                (byte) 0xBA, 0, 0, // mov dx, sentence
                (byte) 0xB4, 9, // mov ah, 9
                (byte) 0xCD, 0x21, // int 21h
                (byte) 0xC3}; // ret
        int at = 0x100 + code.length;
        ByteBuffer.wrap(code).order(ByteOrder.LITTLE_ENDIAN)
                .putShort(12, (short) (at + "The answer is ".length())).putShort(15, (short) at);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(code);
        all.writeBytes(sentence);
        return all.toByteArray();
    }
}
