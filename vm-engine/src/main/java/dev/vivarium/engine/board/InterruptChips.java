package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.MsiSink;
import dev.vivarium.engine.device.hpet.Hpet;
import dev.vivarium.snapshot.codec.DeviceState;

import java.util.Map;

/** The interrupt controllers and the interval timer, as the rest of the board is wired to them. */
interface InterruptChips {
    /** The wire to an input of the two 8259s, 0–15. */
    IrqLine picInput(int irq);

    /** The wire to a pin of the I/O APIC, 0–23. */
    IrqLine apicPin(int pin);

    /** To the local APICs. */
    MsiSink messages();

    /** Where a processor plugs in. */
    ProcessorSocket socket(int index);

    /** Asserted while the HPET has the interval timer's place. */
    IrqLine timerReplaced();

    /** The board has an HPET now, which the interval timer's output passes through. */
    void addTimer(Hpet hpet);

    /** Guest time stands still from now on. */
    void timeStops();

    /** Guest time goes on. */
    void timeGoesOn();

    /** Back to power-on, those that are not devices of the board's. */
    void reset();

    /** The records of those that are not devices of the board's. */
    void save(Map<String, DeviceState> records);

    /** Brings them to where a PC's BIOS would have left them. */
    void startAfterBios();
}
