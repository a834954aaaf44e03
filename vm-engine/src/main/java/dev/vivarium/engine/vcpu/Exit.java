package dev.vivarium.engine.vcpu;

/** Why a processor stopped running guest code. */
public enum Exit {
    /** It was asked to. */
    KICKED,
    /** HLT, or waiting for a start-up message: nothing to do until {@link Vcpu#hasWork}. */
    HALTED,
    /** A triple fault: the board resets the machine (SDM Vol. 3A, 6.15, interrupt 8). */
    TRIPLE_FAULT
}
