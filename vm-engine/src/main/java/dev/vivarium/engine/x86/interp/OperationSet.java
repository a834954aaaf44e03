package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.x86.decode.Insn;

import org.jspecify.annotations.Nullable;

/** The operations of one processor, each made when it is first needed: most guests use a tenth of them. */
final class OperationSet {
    private final @Nullable Operation[] made = new Operation[Operations.COUNT];

    static {
        Operations.link();
    }

    /** What {@code in} does. */
    Operation of(Insn in) {
        Operation operation = made[in.op];
        if (operation == null) {
            operation = Operations.make(in.op);
            made[in.op] = operation;
        }
        return operation;
    }
}
