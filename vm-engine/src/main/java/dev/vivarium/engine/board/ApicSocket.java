package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.bus.ProcessorLines;
import dev.vivarium.engine.device.lapic.ApicBus;
import dev.vivarium.engine.device.lapic.Lapic;
import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.device.lapic.TscScale;
import dev.vivarium.engine.vcpu.TimeStamp;

import org.jspecify.annotations.Nullable;

/** A socket with our model of the local APIC: its page is seen by this processor only, and it drives the pins. */
final class ApicSocket extends ProcessorSocket {
    private static final long PAGE = -4096L;

    private final Pins pins = new Pins();
    private final Tsc tsc = new Tsc();
    private final Lapic apic;

    ApicSocket(Board.Base base, Spaces spaces, ApicBus bus, LapicState state) {
        super(base.lock(), spaces);
        this.apic = new Lapic(bus, pins, base.clock(), tsc, base.metrics(), state);
    }

    @Override
    public void connect(ProcessorLines processor) {
        pins.connect(processor);
    }

    @Override
    public ProcessorApic apic() {
        return apic;
    }

    Lapic lapic() {
        return apic;
    }

    @Override
    public void timeStampMoved(TimeStamp moved) {
        lock.lock();
        try {
            tsc.stamp = moved;
            apic.tscMoved();
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
                    : super.readMemory(gpa, width);
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
            } else {
                super.writeMemory(gpa, width, value);
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

    /** What the processor said last. */
    private static final class Tsc implements TscScale {
        private TimeStamp stamp = TimeStamp.NANOSECONDS;

        @Override
        public long tscAt(long nanos) {
            return stamp.at(nanos);
        }

        @Override
        public long nanosOf(long ticks) {
            return stamp.nanosOf(ticks);
        }
    }
}
