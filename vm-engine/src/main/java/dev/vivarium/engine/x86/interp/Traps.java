package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

/** Instructions that do nothing but raise an exception. */
final class Traps {
    private Traps() {
    }

    static void undefined(Cpu c) {
        throw c.fault(Fault.UD);
    }
}
