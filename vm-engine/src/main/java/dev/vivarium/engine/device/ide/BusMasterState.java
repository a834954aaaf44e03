package dev.vivarium.engine.device.ide;

/** The bus master registers of one channel; a component of {@link IdeState}, whose version covers this one. */
public record BusMasterState(int command, int status, int table) {
    static final BusMasterState POWER_ON = new BusMasterState(0, 0, 0);

    public BusMasterState {
        if ((command & ~9) != 0 || (status & ~0x67) != 0 || (table & 3) != 0) {
            throw new IllegalArgumentException("The saved bus master is out of range.");
        }
    }
}
