package dev.vivarium.host.whp;

import dev.vivarium.host.abi.WhpExitLayout;
import dev.vivarium.host.abi.WhpValueLayout;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** IN, OUT, INS or OUTS, with the registers that it is about as they were before it (page IoPortAccess). */
public final class WhpPortAccess {
    private final MemorySegment context;

    WhpPortAccess(MemorySegment context) {
        this.context = context;
    }

    public int number() {
        return context.get(ValueLayout.JAVA_CHAR, WhpExitLayout.PORT_NUMBER);
    }

    /** 1, 2 or 4 bytes. */
    public int sizeBytes() {
        return (info() & WhpExitLayout.PORT_SIZE_MASK) >>> WhpExitLayout.PORT_SIZE_SHIFT;
    }

    public boolean write() {
        return (info() & WhpExitLayout.PORT_WRITE) != 0;
    }

    /** INS or OUTS. */
    public boolean string() {
        return (info() & WhpExitLayout.PORT_STRING) != 0;
    }

    /** Has a REP prefix: none is done yet of as many as RCX says. */
    public boolean repeated() {
        return (info() & WhpExitLayout.PORT_REPEATED) != 0;
    }

    public long rax() {
        return context.get(ValueLayout.JAVA_LONG, WhpExitLayout.PORT_RAX);
    }

    public long rcx() {
        return context.get(ValueLayout.JAVA_LONG, WhpExitLayout.PORT_RCX);
    }

    public long rsi() {
        return context.get(ValueLayout.JAVA_LONG, WhpExitLayout.PORT_RSI);
    }

    public long rdi() {
        return context.get(ValueLayout.JAVA_LONG, WhpExitLayout.PORT_RDI);
    }

    public long dsBase() {
        return context.get(ValueLayout.JAVA_LONG, WhpExitLayout.PORT_DS + WhpValueLayout.SEGMENT_BASE);
    }

    public long esBase() {
        return context.get(ValueLayout.JAVA_LONG, WhpExitLayout.PORT_ES + WhpValueLayout.SEGMENT_BASE);
    }

    private int info() {
        return context.get(ValueLayout.JAVA_INT, WhpExitLayout.PORT_INFO);
    }
}
