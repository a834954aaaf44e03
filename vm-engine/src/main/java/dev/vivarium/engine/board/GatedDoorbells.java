package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.Doorbells;

/** The back end's doorbells behind the {@link PowerGate}: like all that processors do, ringing is not answered once it is closed. */
final class GatedDoorbells implements Doorbells {
    private final Doorbells doorbells;
    private final PowerGate gate;

    GatedDoorbells(Doorbells doorbells, PowerGate gate) {
        this.doorbells = doorbells;
        this.gate = gate;
    }

    @Override
    public Doorbell add(Runnable rung) {
        return doorbells.add(() -> {
            if (!gate.isClosed()) {
                rung.run();
            }
        });
    }

    @Override
    public void settle() {
        doorbells.settle();
    }
}
