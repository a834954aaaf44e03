package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.memory.HostRam;

/**
 * What a machine is made of, before there is a board.
 *
 * @param start  how it comes to its first instruction
 * @param opened what was opened for it: disks, sockets, its kernel
 */
record MachineParts(MachineSettings settings, BoardLock lock, HostRam ram, DirectStart start, OpenedFiles opened) {
}
