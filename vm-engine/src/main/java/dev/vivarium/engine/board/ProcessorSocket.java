package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.bus.ProcessorLines;
import dev.vivarium.engine.device.ich9.CoprocessorError;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.GuestBus;

import org.jspecify.annotations.Nullable;

/**
 * Where one processor plugs into the board: its way to the ports and to memory that is not RAM. The one place where
 * processors take the {@link BoardLock}. This one has no local APIC: the back end has.
 */
public sealed class ProcessorSocket implements GuestBus permits ApicSocket {
    final BoardLock lock;
    private final PowerGate gate;
    private final AddressSpace ports;
    private final AddressSpace memory;
    private final GuestMemory ram;
    private @Nullable CoprocessorError coprocessorError;

    ProcessorSocket(BoardLock lock, Spaces spaces) {
        this.lock = lock;
        this.ports = spaces.ports();
        this.memory = spaces.memory();
        this.ram = spaces.ram();
        this.gate = spaces.gate();
    }

    /** Plugs a processor in. Called once, before anything runs. */
    public void connect(ProcessorLines processor) {
        // No pins are driven from here.
    }

    /** Leads FERR# and IGNNE# to {@code logic}; those of other sockets lead nowhere. */
    void connect(CoprocessorError logic) {
        coprocessorError = logic;
    }

    /** The processor's local APIC, or null if the back end has it. */
    public @Nullable ProcessorApic apic() {
        return null;
    }

    @Override
    public boolean setNumericError(boolean asserted) {
        lock.lock();
        try {
            return coprocessorError == null || coprocessorError.setFerr(asserted);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long readPort(int port, int width) {
        lock.lock();
        try {
            return gate.isClosed() ? -1L >>> 64 - 8 * width : ports.read(port, width);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void writePort(int port, int width, long value) {
        lock.lock();
        try {
            if (!gate.isClosed()) {
                ports.write(port, width, value);
            }
        } finally {
            lock.unlock();
        }
    }

    /** A processor may have found a device where by now there is memory. */
    @Override
    public long readMemory(long gpa, int width) {
        lock.lock();
        try {
            return ram.offsetOf(gpa) >= 0 ? ram.read(gpa, width) : memory.read(gpa, width);
        } finally {
            lock.unlock();
        }
    }

    /** What reads as ROM may be RAM to writes. */
    @Override
    public void writeMemory(long gpa, int width, long value) {
        lock.lock();
        try {
            if (ram.writeOffsetOf(gpa) >= 0) {
                ram.write(gpa, width, value);
            } else if (!gate.isClosed()) {
                memory.write(gpa, width, value);
            }
        } finally {
            lock.unlock();
        }
    }
}
