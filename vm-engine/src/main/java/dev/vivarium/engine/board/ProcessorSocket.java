package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.bus.ProcessorLines;
import dev.vivarium.engine.device.ich9.CoprocessorError;
import dev.vivarium.engine.device.lapic.ApicBus;
import dev.vivarium.engine.device.lapic.Lapic;
import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.device.lapic.TscScale;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.vcpu.GuestBus;

import org.jspecify.annotations.Nullable;

/**
 * Where one processor plugs into the board: its local APIC, its pins, and its way to the ports and to memory that is not
 * RAM. The APIC's page is seen by this processor only. The one place where processors take the {@link BoardLock}.
 */
public final class ProcessorSocket implements GuestBus {
    private static final long PAGE = -4096L;

    private final BoardLock lock;
    private final PowerGate gate;
    private final AddressSpace ports;
    private final AddressSpace memory;
    private final Pins pins = new Pins();
    private final Tsc tsc = new Tsc();
    private final Lapic apic;
    private @Nullable CoprocessorError coprocessorError;

    ProcessorSocket(BoardLock lock, AddressSpace ports, AddressSpace memory, Wiring wiring, LapicState state) {
        this.lock = lock;
        this.ports = ports;
        this.memory = memory;
        this.gate = wiring.gate;
        this.apic = new Lapic(wiring.bus, pins, wiring.clock, tsc, wiring.metrics, state);
    }

    /** What every socket is wired to. */
    record Wiring(PowerGate gate, ApicBus bus, GuestClock clock, MetricRegistry metrics) {
    }

    /** Plugs a processor in. Called once, before anything runs. */
    public void connect(ProcessorLines processor) {
        pins.connect(processor);
    }

    /** Leads FERR# and IGNNE# to {@code logic}; those of other sockets lead nowhere. */
    void connect(CoprocessorError logic) {
        coprocessorError = logic;
    }

    public ProcessorApic apic() {
        return apic;
    }

    @Override
    public void timeStampMoved(long offset) {
        lock.lock();
        try {
            tsc.offset = offset;
            apic.tscMoved();
        } finally {
            lock.unlock();
        }
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

    Lapic lapic() {
        return apic;
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

    @Override
    public long readMemory(long gpa, int width) {
        lock.lock();
        try {
            return (gpa & PAGE) == apic.mmioBase()
                    ? apic.read(gpa & ~PAGE, width)
                    : memory.read(gpa, width);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void writeMemory(long gpa, int width, long value) {
        lock.lock();
        try {
            if ((gpa & PAGE) == apic.mmioBase()) {
                apic.write(gpa & ~PAGE, width, value);
            } else if (!gate.isClosed()) {
                memory.write(gpa, width, value);
            }
        } finally {
            lock.unlock();
        }
    }

    /** The pins of a socket: what the APIC drives before a processor is plugged in is seen by it then. */
    private static final class Pins implements ProcessorLines {
        private @Nullable ProcessorLines processor;
        private boolean interruptPending;

        void connect(ProcessorLines plugged) {
            processor = plugged;
            plugged.setInterruptPending(interruptPending);
        }

        @Override
        public void setInterruptPending(boolean pending) {
            interruptPending = pending;
            if (processor != null) {
                processor.setInterruptPending(pending);
            }
        }

        @Override
        public void raiseNmi() {
            if (processor != null) {
                processor.raiseNmi();
            }
        }

        @Override
        public void raiseInit() {
            if (processor != null) {
                processor.raiseInit();
            }
        }

        @Override
        public void raiseStartup(int vector) {
            if (processor != null) {
                processor.raiseStartup(vector);
            }
        }
    }

    /** One tick a nanosecond of guest time, moved by what the guest wrote to the counter. */
    private static final class Tsc implements TscScale {
        private long offset;

        @Override
        public long tscAt(long nanos) {
            return nanos + offset;
        }

        @Override
        public long nanosOf(long ticks) {
            return ticks;
        }
    }
}
