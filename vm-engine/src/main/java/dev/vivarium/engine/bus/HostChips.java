package dev.vivarium.engine.bus;

import dev.vivarium.snapshot.codec.DeviceState;

import java.util.Map;

/**
 * The interrupt controllers and the interval timer of a back end that has its own, near its processors: the board then
 * has none of the models, and wires its devices to these. They speak the same records as the models, so that a machine
 * moves from the one to the other. Called with the {@link BoardLock} held; what saves and restores, while no processor
 * runs.
 */
public interface HostChips {
    /** The wire to an input of the two 8259s, 0–15. */
    IrqLine picInput(int irq);

    /** The wire to a pin of the I/O APIC, 0–23. */
    IrqLine apicPin(int pin);

    /** To the local APICs. */
    MsiSink messages();

    /** Asserted while the HPET has taken the place of the interval timer, which then drives nothing. */
    IrqLine timerReplaced();

    /** Guest time stands still from now on, and so do the timers here. It does at first. */
    void timeStops();

    /** Guest time goes on. */
    void timeGoesOn();

    /** The records of the chips, by the names that the board gives its models. */
    Map<String, DeviceState> save();

    /** Takes over records of chips that {@link #save} names; the others stay as they are. */
    void restore(Map<String, DeviceState> records);
}
