package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.HostWork;
import dev.vivarium.engine.device.uart16550.SerialBackend;
import dev.vivarium.snapshot.disk.DiskImage;

import java.util.List;

/**
 * What is plugged into a board from the host's side.
 *
 * @param serial      the far end of COM1
 * @param disks       in the order of their slots
 * @param work        does the disks' input and output
 * @param testDevices where the debug console's output goes, if the test devices are there
 */
public record Attachments(SerialBackend serial, List<DiskImage> disks, HostWork work, boolean testDevices,
        SerialBackend debugConsole) {
    public Attachments {
        disks = List.copyOf(disks);
    }
}
