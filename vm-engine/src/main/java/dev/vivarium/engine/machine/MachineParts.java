package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.machine.serial.OutputWatch;
import dev.vivarium.engine.machine.serial.SerialPump;
import dev.vivarium.engine.machine.vsock.VsockSockets;
import dev.vivarium.engine.memory.HostRam;
import dev.vivarium.engine.metrics.MetricRegistry;

import org.jspecify.annotations.Nullable;

/**
 * What a machine is made of, before there is a board.
 *
 * @param start        how it comes to its first instruction
 * @param opened       what was opened for it: disks, sockets, its kernel
 * @param drives       its disks and CD drives with what is in them
 * @param networks     its network cards' networks
 * @param sockets      the host's side of the guest's sockets, if it has any
 * @param metrics      what it counts
 * @param serial       the far end of its first serial port, seen by {@code watch}
 * @param console      the far end of its virtio console, if it has one
 * @param debugConsole the far end of its debug console
 */
record MachineParts(MachineSettings settings, BoardLock lock, HostRam ram, Start start, OpenedFiles opened,
        Drives drives, Networks networks, @Nullable VsockSockets sockets, MetricRegistry metrics, SerialPump serial,
        @Nullable SerialPump console,
        SerialPump debugConsole,
        OutputWatch watch) {
}
