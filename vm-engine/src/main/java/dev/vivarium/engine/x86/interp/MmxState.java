package dev.vivarium.engine.x86.interp;

/** EMMS (SDM Vol. 2): the x87 unit has its registers back. */
final class MmxState {
    private MmxState() {
    }

    static void emms(Interpreter t) {
        t.checkMmx();
        t.cpu.fpu.emms();
    }
}
