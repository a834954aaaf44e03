package dev.vivarium.engine.device.ich9;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.List;

final class CoprocessorErrorTest extends DeviceContract {
    private boolean asserted;
    private final CoprocessorError device = build(CoprocessorErrorState.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return CoprocessorErrorState.POWER_ON;
    }

    @Override
    protected CoprocessorError build(DeviceState state) {
        return new CoprocessorError(level -> asserted = level, new MetricRegistry(), (CoprocessorErrorState) state);
    }

    @Override
    protected List<Window> windows(Device built) {
        return List.of(new Window((CoprocessorError) built, 1));
    }

    /** An error that the guest has not seen yet. */
    @Override
    protected DeviceState sample(Device used) {
        return new CoprocessorErrorState(true, true, false);
    }

    @Test
    void anErrorInterruptsUntilThePortIsWritten() {
        assertFalse(device.setFerr(true));
        assertTrue(asserted);
        device.write(0, 1, 0);
        assertFalse(asserted);
        assertTrue(device.setFerr(true), "IGNNE# lasts");
        assertFalse(asserted, "and the same error does not interrupt again");
    }

    @Test
    void theNextErrorIsANewOne() {
        device.setFerr(true);
        device.write(0, 1, 0);
        assertFalse(device.setFerr(false));
        assertFalse(device.setFerr(true));
        assertTrue(asserted);
    }

    @Test
    void anErrorThatGoesAwayInterruptsNoMore() {
        device.setFerr(true);
        device.setFerr(false);
        assertFalse(asserted);
    }

    @Test
    void withoutAnErrorThePortDoesNothing() {
        device.write(0, 1, 0);
        assertEquals(CoprocessorErrorState.POWER_ON, device.save());
    }

    @Test
    void aRestoredErrorInterruptsAgain() {
        device.setFerr(true);
        asserted = false;
        build(device.save());
        assertTrue(asserted);
    }

    @Test
    void contradictionsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new CoprocessorErrorState(false, true, false));
        assertThrows(IllegalArgumentException.class, () -> new CoprocessorErrorState(true, true, true));
    }
}
