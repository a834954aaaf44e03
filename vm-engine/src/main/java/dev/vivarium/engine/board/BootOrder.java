package dev.vivarium.engine.board;

import dev.vivarium.engine.board.DriveAttachment.Bus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What firmware is to try first, as SeaBIOS and OVMF read it from the file {@code bootorder}: Open Firmware device paths, one a line.
 * What is not listed comes after.
 */
final class BootOrder {
    private static final String BUS = "/pci@i0cf8/";

    private BootOrder() {
    }

    /**
     * @param order         {@code c} for disks, {@code d} for CDs, {@code n} for the network
     * @param firstDiskSlot where virtio disks begin
     */
    static byte[] file(String order, Attachments attached, int firstDiskSlot) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < order.length(); i++) {
            if (order.charAt(i) == 'n') {
                cards(attached.cards().size(), paths);
                continue;
            }
            boolean cd = order.charAt(i) == 'd';
            if (!cd) {
                for (int disk = 0; disk < attached.disks().size(); disk++) {
                    paths.add(BUS + "scsi@" + Integer.toHexString(firstDiskSlot + disk) + "/disk@0,0");
                }
            }
            attached.drives().stream().filter(drive -> drive.cd() == cd).map(BootOrder::path).forEach(paths::add);
        }
        return paths.isEmpty() ? new byte[0] : (String.join("\n", paths) + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static void cards(int count, List<String> paths) {
        for (int card = 0; card < count; card++) {
            int function = NetworkCards.function(card);
            paths.add(BUS + "ethernet@" + Integer.toHexString(NetworkCards.slot(card))
                    + (function == 0 ? "" : "," + function) + "/ethernet-phy@0");
        }
    }

    private static String path(DriveAttachment drive) {
        int place = drive.place();
        return drive.bus() == Bus.AHCI ? BUS + "pci8086,2922@1f,2/drive@" + place + "/disk@0"
                : BUS + "ide@1f,1/drive@" + place / 2 + "/disk@" + place % 2;
    }
}
