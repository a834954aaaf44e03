package dev.vivarium.engine.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.bus.Doorbells;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class GatedDoorbellsTest {
    private final List<Runnable> bells = new ArrayList<>();
    private int rung;

    private final class Rung implements Doorbells {
        @Override
        public Doorbell add(Runnable answer) {
            bells.add(answer);
            return gpa -> {
            };
        }

        @Override
        public void settle() {
            bells.forEach(Runnable::run);
        }
    }

    private static final class Machine implements Board.Signals {
        @Override
        public void resetRequested() {
        }

        @Override
        public void poweredOff() {
        }

        @Override
        public void testExit(int status) {
        }

        @Override
        public void guestPanicked(boolean handled) {
        }
    }

    /** Another processor may still kick while the first has switched the power off. */
    @Test
    void nobodyAnswersBehindTheClosedGate() {
        PowerGate gate = new PowerGate(new Machine());
        Doorbells doorbells = new GatedDoorbells(new Rung(), gate);
        doorbells.add(() -> rung++);
        doorbells.settle();
        assertEquals(1, rung);
        gate.poweredOff();
        doorbells.settle();
        assertEquals(1, rung);
        gate.open();
        doorbells.settle();
        assertEquals(2, rung);
    }
}
