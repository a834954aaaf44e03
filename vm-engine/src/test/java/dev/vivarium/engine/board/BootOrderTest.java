package dev.vivarium.engine.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.board.DriveAttachment.Bus;
import dev.vivarium.engine.device.uart16550.SerialBackend;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

final class BootOrderTest {
    private static String order(String letters, List<DriveAttachment> drives) {
        Attachments attached = new Attachments(SerialBackend.UNCONNECTED, null, List.of(), drives,
                new Attachments.Storage((work, completion) -> {
                }, (drive, sentence) -> {
                }, (drive, open) -> {
                }), bytes -> {
                }, null, null, null);
        return new String(BootOrder.file(letters, attached, 4), StandardCharsets.US_ASCII);
    }

    @Test
    void drivesComeInTheOrderOfTheLetters() {
        List<DriveAttachment> drives = List.of(new DriveAttachment(Bus.AHCI, 5, true, null),
                new DriveAttachment(Bus.IDE, 2, true, null), new DriveAttachment(Bus.IDE, 3, true, null));
        assertEquals("""
                /pci@i0cf8/pci8086,2922@1f,2/drive@5/disk@0
                /pci@i0cf8/ide@1f,1/drive@1/disk@0
                /pci@i0cf8/ide@1f,1/drive@1/disk@1\0""", order("dc", drives));
    }

    @Test
    void whereThereIsNothingToStartTheFileIsEmpty() {
        assertEquals("", order("cd", List.of()));
    }
}
