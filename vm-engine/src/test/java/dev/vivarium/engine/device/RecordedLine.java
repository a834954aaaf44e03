package dev.vivarium.engine.device;

import dev.vivarium.engine.bus.IrqLine;

/** A wire's end that remembers its level and how often it rose. */
public final class RecordedLine implements IrqLine {
    private boolean asserted;
    private int rises;

    @Override
    public void set(boolean level) {
        if (level && !asserted) {
            rises++;
        }
        asserted = level;
    }

    public boolean isAsserted() {
        return asserted;
    }

    /** How often the wire went from released to asserted. */
    public int rises() {
        return rises;
    }
}
