package dev.vivarium.engine.device.lapic;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.bus.ProcessorLines;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;

/**
 * The local APIC of one processor (Intel SDM Vol. 3A, chapter 11): how interrupts get in and how the processor takes
 * them. The registers are in {@link LapicRegisters}; as an {@link IoHandler} it is their memory page, which each
 * processor sees at its own {@link #mmioBase()}.
 *
 * <p>Not emulated: SMIs and remote reads are ignored, level-triggered LINT pins act as edges, arbitration and focus do
 * not exist, CMCI and suppression of the EOI broadcast are absent, as the version register says.
 */
public final class Lapic implements Device, ProcessorApic, IoHandler {
    private static final int LINT0_ASSERTED = 1;
    private static final int LINT1_ASSERTED = 2;
    private static final int EXTERNAL_WAITS = 4;

    private static final int MSR_APIC_BASE = 0x1B;
    private static final int MSR_TSC_DEADLINE = 0x6E0;
    private static final int MSR_X2APIC_FIRST = 0x800;
    private static final int MSR_X2APIC_LAST = 0x8FF;
    /** The mapping of a processor whose APIC has no registers in memory. */
    private static final long NOT_MAPPED = -1;

    private final ApicBus bus;
    private final ProcessorLines lines;
    private final LapicMetrics metrics;
    private final int processor;
    private final VectorPriority priority;
    private final LapicTimer timer;
    private final LapicRegisters registers;
    private long base;
    private int pins;
    private boolean pending;

    /** @param lines the pins of the processor that this APIC belongs to */
    public Lapic(ApicBus bus, ProcessorLines lines, GuestClock clock, TscScale tsc, MetricRegistry registry,
            LapicState state) {
        this.bus = bus;
        this.lines = lines;
        processor = state.processor();
        metrics = new LapicMetrics(registry, processor);
        priority = new VectorPriority(state);
        timer = new LapicTimer(clock, tsc, this::timerExpired);
        registers = new LapicRegisters(this, priority, timer, state);
        timer.restore(state.timer(), registers.timerMode());
        base = state.base();
        pins = state.pins();
        bus.attach(this);
        pending = isInterruptPending();
        lines.setInterruptPending(pending);
    }

    int processor() {
        return processor;
    }

    /** Where this processor sees its registers, or -1 if not in memory. */
    public long mmioBase() {
        return isEnabled() && !isX2Apic() ? base & ~0xFFFL : NOT_MAPPED;
    }

    /** INTR of the 8259. */
    public IrqLine lint0() {
        return asserted -> setPin(LINT0_ASSERTED, LocalVectors.LINT0, asserted);
    }

    /** NMI of the board. */
    public IrqLine lint1() {
        return asserted -> setPin(LINT1_ASSERTED, LocalVectors.LINT1, asserted);
    }

    /** The processor's time-stamp counter was written. */
    public void tscMoved() {
        timer.tscMoved();
    }

    @Override
    public long read(long offset, int width) {
        metrics.reads.increment();
        int within = (int) offset & 0xF;
        if (mmioBase() == NOT_MAPPED) {
            metrics.ignored.increment();
            return LittleEndian.ones(width);
        }
        if (within >= 4) {
            metrics.ignored.increment();
            return 0;
        }
        return Integer.toUnsignedLong(registers.read((int) offset >> 4, false)) >>> (8 * within)
                & LittleEndian.ones(width);
    }

    @Override
    public void write(long offset, int width, long value) {
        metrics.writes.increment();
        if (mmioBase() == NOT_MAPPED || (offset & 0xF) != 0 || width < 4) {
            metrics.ignored.increment();
        } else {
            registers.write((int) offset >> 4, (int) value);
        }
    }

    @Override
    public int acknowledge() {
        int vector;
        if (isExternalPending()) {
            pins &= ~EXTERNAL_WAITS;
            vector = bus.acknowledgeExternal();
        } else {
            vector = isEnabled() ? priority.deliverable() : NONE;
            if (vector != NONE) {
                priority.serve(vector);
            }
        }
        if (vector != NONE) {
            metrics.interrupts.increment();
        }
        update();
        return vector;
    }

    @Override
    public int taskPriority() {
        return priority.taskPriority() >> 4;
    }

    @Override
    public void setTaskPriority(int priorityClass) {
        priority.setTaskPriority((priorityClass & 0xF) << 4);
        update();
    }

    @Override
    public boolean canReadMsr(int msr) {
        return switch (msr) {
            case MSR_APIC_BASE, MSR_TSC_DEADLINE -> true;
            default -> isX2ApicMsr(msr) && LapicRegisters.isReadableInX2Apic(msr - MSR_X2APIC_FIRST);
        };
    }

    @Override
    public long readMsr(int msr) {
        return switch (msr) {
            case MSR_APIC_BASE -> base;
            case MSR_TSC_DEADLINE -> timer.tscDeadline();
            default -> {
                metrics.reads.increment();
                yield canReadMsr(msr) ? registers.readX2Apic(msr - MSR_X2APIC_FIRST) : 0;
            }
        };
    }

    @Override
    public boolean writeMsr(int msr, long value) {
        return switch (msr) {
            case MSR_APIC_BASE -> writeBase(value);
            case MSR_TSC_DEADLINE -> {
                timer.setTscDeadline(value);
                yield true;
            }
            default -> {
                metrics.writes.increment();
                yield isX2ApicMsr(msr) && registers.writeX2Apic(msr - MSR_X2APIC_FIRST, value);
            }
        };
    }

    @Override
    public int sendTo(int apicId, int command) {
        return bus.send(new InterruptMessage(apicId, command & InterruptMessage.TO_ONE), null);
    }

    @Override
    public LapicState save() {
        return registers.save(base, pins);
    }

    /** Power-on; what the pins carry is not the chip's to change. */
    @Override
    public void reset() {
        base = powerOn().base();
        pins &= ~EXTERNAL_WAITS;
        resetRegisters(processor);
    }

    boolean isEnabled() {
        return (base & LapicBase.ENABLED) != 0;
    }

    boolean isX2Apic() {
        return (base & LapicBase.X2APIC) != 0;
    }

    boolean isSoftwareEnabled() {
        return registers.isSoftwareEnabled();
    }

    int priority() {
        return priority.processorPriority();
    }

    boolean isAddressedBy(InterruptMessage message) {
        return isEnabled() && registers.isAddressedBy(message);
    }

    void receive(InterruptMessage message) {
        metrics.messages.increment();
        switch (message.mode()) {
            case InterruptMessage.FIXED, InterruptMessage.LOWEST_PRIORITY -> request(message.vector(),
                    message.isLevel());
            case InterruptMessage.NMI -> lines.raiseNmi();
            case InterruptMessage.INIT -> receiveInit();
            case InterruptMessage.STARTUP -> lines.raiseStartup(message.vector());
            case InterruptMessage.EXTERNAL -> {
                pins |= EXTERNAL_WAITS;
                update();
            }
            default -> metrics.ignored.increment();
        }
    }

    /** A fixed interrupt for this processor, from wherever it came. */
    void request(int vector, boolean level) {
        if (!isSoftwareEnabled()) {
            metrics.ignored.increment();
        } else if (vector < LapicRegisters.FIRST_VECTOR) {
            registers.raiseError(LapicRegisters.RECEIVED_ILLEGAL_VECTOR);
        } else {
            priority.request(vector, level);
            update();
        }
    }

    /** INIT keeps the APIC's identity and mode (SDM Vol. 3A, 11.4.7.3). */
    private void receiveInit() {
        resetRegisters(registers.id());
        lines.raiseInit();
    }

    void send(InterruptMessage message) {
        bus.send(message, null);
    }

    void sendToOthers(InterruptMessage message) {
        bus.send(message, this);
    }

    void endOfInterrupt() {
        int ended = priority.endOfInterrupt();
        update();
        if (ended != VectorPriority.NONE) {
            bus.broadcastEndOfInterrupt(ended);
        }
    }

    void countIgnored() {
        metrics.ignored.increment();
    }

    /** Tells the processor if what waits for it has changed. */
    void update() {
        boolean now = isInterruptPending();
        if (now != pending) {
            pending = now;
            lines.setInterruptPending(now);
        }
    }

    private boolean isInterruptPending() {
        return isExternalPending() || isEnabled() && priority.deliverable() != VectorPriority.NONE;
    }

    /** With the APIC disabled, LINT0 is the processor's INTR pin (SDM Vol. 3A, 11.4.3). */
    private boolean isExternalPending() {
        if ((pins & EXTERNAL_WAITS) != 0) {
            return true;
        }
        if ((pins & LINT0_ASSERTED) == 0) {
            return false;
        }
        LocalVectors vectors = registers.vectors();
        return !isEnabled() || !vectors.isMasked(LocalVectors.LINT0)
                && vectors.mode(LocalVectors.LINT0) == InterruptMessage.EXTERNAL;
    }

    private void setPin(int bit, int entry, boolean asserted) {
        boolean rises = asserted && (pins & bit) == 0;
        pins = asserted ? pins | bit : pins & ~bit;
        if (rises) {
            pinRises(entry);
        }
        update();
    }

    private void pinRises(int entry) {
        LocalVectors vectors = registers.vectors();
        if (!isEnabled()) {
            if (entry == LocalVectors.LINT1) {
                lines.raiseNmi();
            }
        } else if (!vectors.isMasked(entry)) {
            switch (vectors.mode(entry)) {
                case InterruptMessage.FIXED -> request(vectors.vector(entry), false);
                case InterruptMessage.NMI -> lines.raiseNmi();
                case InterruptMessage.INIT -> receiveInit();
                default -> {
                    // ExtINT is a level, which update() looks at; SMI is not emulated.
                }
            }
        }
    }

    private void timerExpired() {
        metrics.timerExpiries.increment();
        LocalVectors vectors = registers.vectors();
        if (!vectors.isMasked(LocalVectors.TIMER)) {
            request(vectors.vector(LocalVectors.TIMER), false);
        }
    }

    private boolean writeBase(long value) {
        if (!LapicBase.mayChange(base, value, bus.physicalAddressBits())) {
            return false;
        }
        boolean wasEnabled = isEnabled();
        base = value & ~LapicBase.BOOTSTRAP | base & LapicBase.BOOTSTRAP;
        if (wasEnabled && !isEnabled()) {
            resetRegisters(processor);
        }
        update();
        return true;
    }

    private boolean isX2ApicMsr(int msr) {
        return isX2Apic() && msr >= MSR_X2APIC_FIRST && msr <= MSR_X2APIC_LAST;
    }

    private LapicState powerOn() {
        return LapicState.powerOn(processor, (base & LapicBase.BOOTSTRAP) != 0);
    }

    private void resetRegisters(int id) {
        LapicState state = powerOn();
        priority.restore(state);
        registers.restore(state, id);
        timer.restore(state.timer(), registers.timerMode());
        update();
    }
}
