package dev.vivarium.host.whp;

import dev.vivarium.host.abi.WhpValueLayout;

/** Values of the registers for what is in flight between two instructions (page WHvVirtualProcessorDataTypes). */
public final class WhpEvents {
    private static final int NMI_VECTOR = 2;

    private WhpEvents() {
    }

    /** For PENDING_INTERRUPTION: an interrupt that the guest takes at the next run; it must be able to. */
    public static long interrupt(int vector) {
        return interruption(WhpValueLayout.INTERRUPTION_TYPE_INTERRUPT, vector);
    }

    /** For PENDING_INTERRUPTION. */
    public static long nmi() {
        return interruption(WhpValueLayout.INTERRUPTION_TYPE_NMI, NMI_VECTOR);
    }

    /** For PENDING_INTERRUPTION: an exception without an error code. */
    public static long exception(int vector) {
        return interruption(WhpValueLayout.INTERRUPTION_TYPE_EXCEPTION, vector);
    }

    /** For PENDING_INTERRUPTION. */
    public static long exception(int vector, int errorCode) {
        return exception(vector) | WhpValueLayout.INTERRUPTION_DELIVER_ERROR_CODE
                | Integer.toUnsignedLong(errorCode) << WhpValueLayout.INTERRUPTION_ERROR_CODE_SHIFT;
    }

    /** For PENDING_EVENT: an interrupt that waits in the hypervisor until the guest can take it. */
    public static long waitingInterrupt(int vector) {
        return WhpValueLayout.EVENT_PENDING
                | WhpValueLayout.EVENT_TYPE_INTERRUPT << WhpValueLayout.EVENT_TYPE_SHIFT
                | (long) vector << WhpValueLayout.EVENT_INTERRUPT_VECTOR_SHIFT;
    }

    /** For PENDING_EVENT's lower half: an exception at the next run. The upper half is a page fault's address. */
    public static long exceptionEvent(int vector, int errorCode) {
        return WhpValueLayout.EVENT_PENDING
                | WhpValueLayout.EVENT_TYPE_EXCEPTION << WhpValueLayout.EVENT_TYPE_SHIFT
                | WhpValueLayout.EVENT_DELIVER_ERROR_CODE
                | (long) vector << WhpValueLayout.EVENT_EXCEPTION_VECTOR_SHIFT
                | Integer.toUnsignedLong(errorCode) << WhpValueLayout.EVENT_ERROR_CODE_SHIFT;
    }

    /**
     * For DELIVERABILITY_NOTIFICATIONS: return INTERRUPT_WINDOW once when the guest can take an interrupt.
     *
     * @param priority the interrupt's vector / 16, compared with CR8; 0 for one that CR8 does not hold off
     */
    public static long interruptWindow(int priority) {
        return WhpValueLayout.NOTIFY_INTERRUPT | (long) priority << WhpValueLayout.NOTIFY_PRIORITY_SHIFT;
    }

    private static long interruption(int type, int vector) {
        return WhpValueLayout.INTERRUPTION_PENDING | (long) type << WhpValueLayout.INTERRUPTION_TYPE_SHIFT
                | (long) vector << WhpValueLayout.INTERRUPTION_VECTOR_SHIFT;
    }
}
