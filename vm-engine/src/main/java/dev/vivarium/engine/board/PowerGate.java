package dev.vivarium.engine.board;

import dev.vivarium.engine.board.Board.Signals;

/**
 * From the moment when the guest asks for a reset or for the end, the board no longer answers its processors: they may
 * execute a few more instructions before they are stopped. A reset opens the gate again.
 */
final class PowerGate implements Signals {
    private final Signals machine;
    private boolean closed;

    PowerGate(Signals machine) {
        this.machine = machine;
    }

    boolean isClosed() {
        return closed;
    }

    void open() {
        closed = false;
    }

    @Override
    public void resetRequested() {
        if (!closed) {
            closed = true;
            machine.resetRequested();
        }
    }

    @Override
    public void poweredOff() {
        if (!closed) {
            closed = true;
            machine.poweredOff();
        }
    }

    @Override
    public void testExit(int status) {
        if (!closed) {
            closed = true;
            machine.testExit(status);
        }
    }

    /** No end: it is only told. */
    @Override
    public void guestPanicked(boolean handled) {
        machine.guestPanicked(handled);
    }
}
