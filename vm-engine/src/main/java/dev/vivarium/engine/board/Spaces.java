package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.AddressSpace;

/** The I/O ports, the memory addresses that are not RAM, and the gate that closes them to the processors. */
record Spaces(AddressSpace ports, AddressSpace memory, PowerGate gate) {
}
