package dev.vivarium.engine.device.ich9;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * How x87 exceptions become IRQ 13 for programs of the time when the x87 was a chip of its own: Intel I/O Controller
 * Hub 9 datasheet, 5.11 (coprocessor error) and 13.7.4 (COPROC_ERR, port F0h). FERR# asserts the interrupt; a write to
 * the port takes that back and asserts IGNNE#, which lasts as long as FERR#.
 *
 * <p>Not emulated: switching it off (OIC.CEN).
 */
public final class CoprocessorError implements Device, ByteIoHandler {
    private final IrqLine line;
    private final CoprocessorErrorMetrics metrics;
    private boolean ferr;
    private boolean interrupt;
    private boolean ignored;

    /** @param line IRQ 13 */
    public CoprocessorError(IrqLine line, MetricRegistry registry, CoprocessorErrorState state) {
        this.line = line;
        metrics = new CoprocessorErrorMetrics(registry);
        ferr = state.ferr();
        interrupt = state.interrupt();
        ignored = state.ignored();
        line.set(interrupt);
    }

    /**
     * The processor drives FERR#.
     *
     * @return whether IGNNE# is asserted
     */
    public boolean setFerr(boolean asserted) {
        if (asserted && !ferr) {
            metrics.interrupts.increment();
            drive(true);
        } else if (!asserted) {
            ignored = false;
            drive(false);
        }
        ferr = asserted;
        return ignored;
    }

    @Override
    public int readByte(int offset) {
        return 0xFF;
    }

    @Override
    public void writeByte(int offset, int value) {
        metrics.writes.increment();
        if (ferr) {
            ignored = true;
            drive(false);
        }
    }

    private void drive(boolean asserted) {
        interrupt = asserted;
        line.set(asserted);
    }

    @Override
    public CoprocessorErrorState save() {
        return new CoprocessorErrorState(ferr, interrupt, ignored);
    }

    @Override
    public void reset() {
        ferr = false;
        ignored = false;
        drive(false);
    }
}
