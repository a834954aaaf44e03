package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.HostWork;
import dev.vivarium.engine.device.uart16550.SerialBackend;
import dev.vivarium.engine.device.virtio.console.ConsoleBackend;
import dev.vivarium.engine.device.virtio.rng.EntropySource;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.snapshot.disk.DiskImage;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is plugged into a board from the host's side.
 *
 * @param serial       the far end of COM1
 * @param console      the far end of the virtio console; without it there is none
 * @param disks        in the order of their slots
 * @param work         does the disks' input and output
 * @param entropy      where the guest's random numbers come from
 * @param debugConsole where the debug console at port 402h leads; without it there are no test devices
 * @param screen       the size that the monitor likes best; without it there is no VGA
 * @param firmware     what the processors start in; without it the machine's memory is filled before they start
 */
public record Attachments(SerialBackend serial, @Nullable ConsoleBackend console, List<DiskImage> disks, HostWork work,
        EntropySource entropy, @Nullable SerialBackend debugConsole, @Nullable Firmware firmware,
        Screen.@Nullable Size screen) {
    public Attachments {
        disks = List.copyOf(disks);
    }
}
