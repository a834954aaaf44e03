package dev.vivarium.host.whp;

import dev.vivarium.host.abi.WhpExitLayout;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** An exception that the guest has not seen yet (page VpException). */
public final class WhpException {
    private final MemorySegment context;

    WhpException(MemorySegment context) {
        this.context = context;
    }

    public int vector() {
        return context.get(ValueLayout.JAVA_BYTE, WhpExitLayout.EXCEPTION_VECTOR) & 0xFF;
    }

    public boolean hasErrorCode() {
        return (info() & WhpExitLayout.EXCEPTION_ERROR_CODE_VALID) != 0;
    }

    public int errorCode() {
        return context.get(ValueLayout.JAVA_INT, WhpExitLayout.EXCEPTION_ERROR_CODE);
    }

    /** Raised by INT3 or INTO. */
    public boolean software() {
        return (info() & WhpExitLayout.EXCEPTION_SOFTWARE) != 0;
    }

    /** The linear address of a page fault. */
    public long parameter() {
        return context.get(ValueLayout.JAVA_LONG, WhpExitLayout.EXCEPTION_PARAMETER);
    }

    private int info() {
        return context.get(ValueLayout.JAVA_INT, WhpExitLayout.EXCEPTION_INFO);
    }
}
