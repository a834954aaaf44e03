package dev.vivarium.engine.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.board.DriveAttachment.Bus;
import dev.vivarium.engine.device.uart16550.SerialBackend;
import dev.vivarium.engine.net.NetBackend;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

final class BootOrderTest {
    private static String order(String letters, List<DriveAttachment> drives) {
        return order(letters, drives, 0);
    }

    private static String order(String letters, List<DriveAttachment> drives, int cards) {
        NetAttachment card = new NetAttachment(NetAttachment.Kind.VIRTIO, new byte[6], NetBackend.UNPLUGGED,
                new byte[0]);
        Attachments attached = new Attachments(SerialBackend.UNCONNECTED, null, List.of(), drives,
                Collections.nCopies(cards, card), null, new Attachments.Storage((work, completion) -> {
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
    void cardsAreInTheirSlots() {
        assertEquals("""
                /pci@i0cf8/ethernet@14/ethernet-phy@0
                /pci@i0cf8/ethernet@15/ethernet-phy@0
                /pci@i0cf8/ethernet@16/ethernet-phy@0
                /pci@i0cf8/ethernet@17/ethernet-phy@0
                /pci@i0cf8/ethernet@14,1/ethernet-phy@0
                /pci@i0cf8/pci8086,2922@1f,2/drive@5/disk@0\0""",
                order("ncd", List.of(new DriveAttachment(Bus.AHCI, 5, true, null)), 5));
        assertEquals("", order("cd", List.of(), 5));
    }

    @Test
    void whereThereIsNothingToStartTheFileIsEmpty() {
        assertEquals("", order("cd", List.of()));
    }
}
