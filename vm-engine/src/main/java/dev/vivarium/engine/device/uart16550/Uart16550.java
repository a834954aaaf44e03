package dev.vivarium.engine.device.uart16550;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

/**
 * A 16550A UART (National Semiconductor PC16550D data sheet) at eight ports. What the guest sends leaves at once. What
 * the far end sends is pulled in as the guest makes room, no faster than 115,200 baud whatever the divisor says, so
 * that a pasted text does not overrun the guest's own buffers; a guest with DTR up that drops RTS holds it back.
 *
 * <p>Not emulated: baud rates beyond that, parity and framing errors, sent breaks, DMA modes; OUT2 does not gate the
 * interrupt. With a far end CTS, DSR and DCD are always up.
 */
public final class Uart16550 implements Device, ByteIoHandler {
    static final long CHARACTER_NANOS = 86_806;
    static final long TIMEOUT_NANOS = 4 * CHARACTER_NANOS;

    private static final int DATA = 0;
    private static final int INTERRUPT_ENABLE = 1;
    private static final int INTERRUPT_ID = 2;
    private static final int LINE_CONTROL = 3;
    private static final int MODEM_CONTROL = 4;
    private static final int LINE_STATUS = 5;
    private static final int MODEM_STATUS = 6;

    private static final int ENABLE_RECEIVED = 0x01;
    private static final int ENABLE_SEND = 0x02;
    private static final int ENABLE_LINE = 0x04;
    private static final int ENABLE_MODEM = 0x08;

    private static final int ID_MODEM = 0x00;
    private static final int ID_NONE = 0x01;
    private static final int ID_SEND = 0x02;
    private static final int ID_RECEIVED = 0x04;
    private static final int ID_LINE = 0x06;
    private static final int ID_TIMEOUT = 0x0C;
    private static final int ID_FIFOS = 0xC0;

    private static final int FIFO_ENABLE = 0x01;
    private static final int FIFO_CLEAR_RECEIVER = 0x02;
    private static final int FIFO_KEPT = 0xC9;
    private static final int[] TRIGGERS = {1, 4, 8, 14};

    private static final int DIVISOR_ACCESS = 0x80;

    private static final int DTR = 0x01;
    private static final int RTS = 0x02;
    private static final int OUT1 = 0x04;
    private static final int OUT2 = 0x08;
    private static final int LOOP = 0x10;

    private static final int DATA_READY = 0x01;
    private static final int OVERRUN = 0x02;
    private static final int BREAK = 0x10;
    private static final int SENDER_EMPTY = 0x60;

    private static final int CTS = 0x10;
    private static final int DSR = 0x20;
    private static final int RI = 0x40;
    private static final int DCD = 0x80;

    private final IrqLine irq;
    private final SerialBackend backend;
    private final GuestClock clock;
    private final GuestTimer timeoutTimer;
    private final GuestTimer arrivalTimer;
    private final Uart16550Metrics metrics;
    private final Receiver receiver = new Receiver();
    private int interruptEnable;
    private int fifoControl;
    private int lineControl;
    private int modemControl;
    private int scratch;
    private int divisor;
    private int lineErrors;
    private int modemChanges;
    private boolean sendPending;
    private boolean timeoutPending;
    private long lineBusyNanos;
    private boolean irqAsserted;

    /**
     * Where a UART is connected.
     *
     * @param name its counters' name
     */
    public record Wiring(String name, IrqLine irq, SerialBackend backend) {
    }

    public Uart16550(Wiring wiring, GuestClock clock, MetricRegistry registry, Uart16550State state) {
        irq = wiring.irq();
        backend = wiring.backend();
        this.clock = clock;
        timeoutTimer = clock.timer(this::timeOut);
        arrivalTimer = clock.timer(this::inputArrived);
        metrics = new Uart16550Metrics(registry, wiring.name());
        restore(state);
    }

    /** The backend has input; called with the board lock held, and once after the machine was built. */
    public void inputArrived() {
        pull();
        update();
    }

    @Override
    public int readByte(int offset) {
        metrics.reads.increment();
        boolean divisorAccess = (lineControl & DIVISOR_ACCESS) != 0;
        return switch (offset) {
            case DATA -> divisorAccess ? divisor & 0xFF : readData();
            case INTERRUPT_ENABLE -> divisorAccess ? divisor >> 8 : interruptEnable;
            case INTERRUPT_ID -> readInterruptId();
            case LINE_CONTROL -> lineControl;
            case MODEM_CONTROL -> modemControl;
            case LINE_STATUS -> readLineStatus();
            case MODEM_STATUS -> readModemStatus();
            default -> scratch;
        };
    }

    @Override
    public void writeByte(int offset, int value) {
        metrics.writes.increment();
        boolean divisorAccess = (lineControl & DIVISOR_ACCESS) != 0;
        switch (offset) {
            case DATA -> {
                if (divisorAccess) {
                    divisor = divisor & 0xFF00 | value;
                } else {
                    send(value);
                }
            }
            case INTERRUPT_ENABLE -> {
                if (divisorAccess) {
                    divisor = divisor & 0xFF | value << 8;
                } else {
                    writeInterruptEnable(value & 0x0F);
                }
            }
            case INTERRUPT_ID -> writeFifoControl(value);
            case LINE_CONTROL -> lineControl = value;
            case MODEM_CONTROL -> writeModemControl(value & 0x1F);
            case LINE_STATUS, MODEM_STATUS -> {
                // Read-only on the PC16550D but for factory tests.
            }
            default -> scratch = value;
        }
    }

    @Override
    public Uart16550State save() {
        return new Uart16550State(interruptEnable, fifoControl, lineControl, modemControl, scratch, divisor,
                receiver.contents(), receiver.last(), lineErrors, modemChanges, sendPending, timeoutPending,
                timeoutTimer.deadlineNanos(), lineBusyNanos);
    }

    @Override
    public void reset() {
        arrivalTimer.cancel();
        restore(Uart16550State.POWER_ON);
    }

    private void restore(Uart16550State state) {
        interruptEnable = state.interruptEnable();
        fifoControl = state.fifoControl();
        lineControl = state.lineControl();
        modemControl = state.modemControl();
        scratch = state.scratch();
        divisor = state.divisor();
        receiver.restore(state.received(), state.lastReceived());
        lineErrors = state.lineErrors();
        modemChanges = state.modemChanges();
        sendPending = state.sendPending();
        timeoutPending = state.timeoutPending();
        lineBusyNanos = state.lineBusyNanos();
        if (state.timeoutNanos() == GuestTimer.NEVER) {
            timeoutTimer.cancel();
        } else {
            timeoutTimer.arm(state.timeoutNanos());
        }
        update();
    }

    /** The register empties at once, but its interrupt falls first: each byte sent is a new edge. */
    private void send(int value) {
        sendPending = false;
        update();
        if ((modemControl & LOOP) != 0) {
            loopBack(value);
        } else {
            metrics.sent.increment();
            backend.transmit(value);
        }
        sendPending = true;
        update();
    }

    private void loopBack(int value) {
        if (receiver.size() < capacity()) {
            receiver.put(value);
        } else {
            lineErrors |= OVERRUN;
            if (!hasFifos()) {
                receiver.overwrite(value);
            }
        }
        startTimeout();
    }

    /** Takes what the far end has, as far as there is room and the line's speed allows. */
    private void pull() {
        boolean heldBack = (modemControl & (LOOP | DTR | RTS)) == DTR;
        if ((modemControl & LOOP) != 0 || heldBack) {
            return;
        }
        long now = clock.nowNanos();
        boolean came = false;
        while (receiver.size() < capacity()) {
            if (lineBusyNanos - now > (Uart16550State.FIFO - 1) * CHARACTER_NANOS) {
                arrivalTimer.arm(lineBusyNanos - (Uart16550State.FIFO - 1) * CHARACTER_NANOS);
                break;
            }
            int value = backend.receive();
            if (value == SerialBackend.NOTHING) {
                break;
            }
            metrics.received.increment();
            receiver.put(value == SerialBackend.BREAK ? value : value & 0xFF);
            lineBusyNanos = Math.max(lineBusyNanos, now) + CHARACTER_NANOS;
            came = true;
            noteBreak();
        }
        if (came) {
            startTimeout();
        }
    }

    private int readData() {
        int value = receiver.take();
        timeoutPending = false;
        noteBreak();
        pull();
        startTimeout();
        update();
        return value;
    }

    /** The break bit belongs to the character that is read next. */
    private void noteBreak() {
        if (receiver.isBreakNext()) {
            lineErrors |= BREAK;
        }
    }

    private void startTimeout() {
        if (hasFifos() && receiver.size() > 0 && receiver.size() < trigger() && !timeoutPending) {
            timeoutTimer.arm(clock.nowNanos() + TIMEOUT_NANOS);
        } else {
            timeoutTimer.cancel();
        }
    }

    private void timeOut() {
        timeoutPending = hasFifos() && receiver.size() > 0;
        update();
    }

    private int readInterruptId() {
        int id = interruptId();
        if (id == ID_SEND) {
            sendPending = false;
            update();
        }
        return id | (hasFifos() ? ID_FIFOS : 0);
    }

    private int readLineStatus() {
        int value = SENDER_EMPTY | lineErrors | (receiver.size() > 0 ? DATA_READY : 0);
        lineErrors = 0;
        update();
        return value;
    }

    private int readModemStatus() {
        int value = modemLines(modemControl) | modemChanges;
        modemChanges = 0;
        update();
        return value;
    }

    /** Enabling the sender's interrupt raises it, for the sender is always empty. */
    private void writeInterruptEnable(int value) {
        if (((interruptEnable ^ value) & ENABLE_SEND) != 0) {
            sendPending = (value & ENABLE_SEND) != 0;
        }
        interruptEnable = value;
        update();
    }

    private void writeFifoControl(int value) {
        boolean switched = ((fifoControl ^ value) & FIFO_ENABLE) != 0;
        fifoControl = (value & FIFO_ENABLE) != 0 ? value & FIFO_KEPT : 0;
        if (switched || (fifoControl & FIFO_ENABLE) != 0 && (value & FIFO_CLEAR_RECEIVER) != 0) {
            clearReceiver();
        }
        startTimeout();
        update();
    }

    /** A driver that clears its FIFO is setting up: the line pauses, so that it does not throw more away. */
    private void clearReceiver() {
        receiver.clear();
        timeoutPending = false;
        lineBusyNanos = clock.nowNanos() + 2 * Uart16550State.FIFO * CHARACTER_NANOS;
        pull();
    }

    private void writeModemControl(int value) {
        int before = modemLines(modemControl);
        modemControl = value;
        int after = modemLines(value);
        int changed = before ^ after;
        modemChanges |= (changed & (CTS | DSR | DCD)) >> 4 | (before & ~after & RI) >> 4;
        pull();
        update();
    }

    /** In loop-back the modem's inputs are the UART's own outputs. */
    private int modemLines(int control) {
        if ((control & LOOP) == 0) {
            return backend.isConnected() ? CTS | DSR | DCD : 0;
        }
        return (control & RTS) << 3 | (control & DTR) << 5 | (control & OUT1) << 4 | (control & OUT2) << 4;
    }

    private boolean hasFifos() {
        return (fifoControl & FIFO_ENABLE) != 0;
    }

    private int capacity() {
        return hasFifos() ? Uart16550State.FIFO : 1;
    }

    private int trigger() {
        return hasFifos() ? TRIGGERS[fifoControl >> 6] : 1;
    }

    /** The waiting interrupt with the highest priority. */
    private int interruptId() {
        if ((interruptEnable & ENABLE_LINE) != 0 && lineErrors != 0) {
            return ID_LINE;
        }
        if ((interruptEnable & ENABLE_RECEIVED) != 0) {
            if (receiver.size() >= trigger()) {
                return ID_RECEIVED;
            }
            if (timeoutPending) {
                return ID_TIMEOUT;
            }
        }
        if ((interruptEnable & ENABLE_SEND) != 0 && sendPending) {
            return ID_SEND;
        }
        return (interruptEnable & ENABLE_MODEM) != 0 && modemChanges != 0 ? ID_MODEM : ID_NONE;
    }

    private void update() {
        boolean now = interruptId() != ID_NONE;
        if (now && !irqAsserted) {
            metrics.interrupts.increment();
        }
        irqAsserted = now;
        irq.set(now);
    }
}
