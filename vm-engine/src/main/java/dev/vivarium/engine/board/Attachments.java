package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.HostWork;
import dev.vivarium.engine.bus.SpaceAlarm;
import dev.vivarium.engine.device.uart16550.SerialBackend;
import dev.vivarium.engine.device.virtio.console.ConsoleBackend;
import dev.vivarium.engine.device.virtio.rng.EntropySource;
import dev.vivarium.engine.device.virtio.vsock.VsockBackend;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.snapshot.disk.DiskImage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is plugged into a board from the host's side.
 *
 * @param serial       the far end of COM1
 * @param console      the far end of the virtio console; without it there is none
 * @param disks        virtio's, in the order of their slots
 * @param drives       those of the two ATA controllers, which are there if they have any
 * @param cards        network cards, in the order of their places
 * @param sockets      the guest's sockets; without them there is no device for them
 * @param storage      does the disks' input and output
 * @param entropy      where the guest's random numbers come from
 * @param debugConsole where the debug console at port 402h leads; without it there are no test devices
 * @param screen       the size that the monitor likes best; without it there is no VGA, and of keyboards and
 *                     pointers only those of PS/2
 * @param firmware     what the processors start in; without it the machine's memory is filled before they start
 */
public record Attachments(SerialBackend serial, @Nullable ConsoleBackend console, List<DiskImage> disks,
        List<DriveAttachment> drives, List<NetAttachment> cards, @Nullable Sockets sockets, Storage storage,
        EntropySource entropy,
        @Nullable SerialBackend debugConsole,
        @Nullable Firmware firmware, Screen.@Nullable Size screen) {
    public Attachments {
        disks = List.copyOf(disks);
        drives = List.copyOf(drives);
        cards = List.copyOf(cards);
    }

    /**
     * The guest's sockets.
     *
     * @param guestCid what the guest is called
     * @param backend  the host's side
     */
    public record Sockets(long guestCid, VsockBackend backend) {
    }

    /**
     * What disks need of the host.
     *
     * @param alarm    told when the host has no room
     * @param onTray   told when a CD drive's tray has moved
     */
    public record Storage(HostWork work, SpaceAlarm alarm, TrayWatch onTray) {
    }

    /** Told that the tray of a drive has moved. Board lock held. */
    @FunctionalInterface
    public interface TrayWatch {
        void trayMoved(String drive, boolean open);
    }
}
