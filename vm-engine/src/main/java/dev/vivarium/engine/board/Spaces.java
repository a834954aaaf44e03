package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.memory.GuestMemory;

/** The I/O ports, the memory addresses that devices answer at, the memory itself, and the gate that closes devices to processors. */
record Spaces(AddressSpace ports, AddressSpace memory, GuestMemory ram, PowerGate gate) {
}
