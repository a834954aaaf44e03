package dev.vivarium.host.abi;

/**
 * Values of registers (WHV_REGISTER_VALUE, 16 bytes each): offsets in bytes, masks, shifts and codes; page
 * WHvVirtualProcessorDataTypes.
 */
public final class WhpValueLayout {
    public static final int SIZE = 16;

    // WHV_X64_SEGMENT_REGISTER
    public static final int SEGMENT_BASE = 0;
    public static final int SEGMENT_LIMIT = 8;
    public static final int SEGMENT_SELECTOR = 12;
    public static final int SEGMENT_ATTRIBUTES = 14;

    // WHV_X64_TABLE_REGISTER
    public static final int TABLE_LIMIT = 6;
    public static final int TABLE_BASE = 8;

    // WHV_X64_PENDING_INTERRUPTION_REGISTER
    public static final int INTERRUPTION_PENDING = 0x1;
    public static final int INTERRUPTION_TYPE_SHIFT = 1;
    public static final int INTERRUPTION_DELIVER_ERROR_CODE = 0x10;
    public static final int INTERRUPTION_LENGTH_SHIFT = 5;
    public static final int INTERRUPTION_VECTOR_SHIFT = 16;
    public static final int INTERRUPTION_ERROR_CODE_SHIFT = 32;
    public static final int INTERRUPTION_TYPE_INTERRUPT = 0;
    public static final int INTERRUPTION_TYPE_NMI = 2;
    public static final int INTERRUPTION_TYPE_EXCEPTION = 3;

    // WHV_X64_INTERRUPT_STATE_REGISTER
    public static final int STATE_INTERRUPT_SHADOW = 0x1;
    public static final int STATE_NMI_MASKED = 0x2;

    // WHV_X64_DELIVERABILITY_NOTIFICATIONS_REGISTER
    public static final int NOTIFY_NMI = 0x1;
    public static final int NOTIFY_INTERRUPT = 0x2;
    public static final int NOTIFY_PRIORITY_SHIFT = 2;

    // WHV_X64_PENDING_EXCEPTION_EVENT and WHV_X64_PENDING_EXT_INT_EVENT; an exception's parameter is the upper half
    public static final int EVENT_PENDING = 0x1;
    public static final int EVENT_TYPE_SHIFT = 1;
    public static final int EVENT_DELIVER_ERROR_CODE = 0x100;
    public static final int EVENT_EXCEPTION_VECTOR_SHIFT = 16;
    public static final int EVENT_ERROR_CODE_SHIFT = 32;
    public static final int EVENT_INTERRUPT_VECTOR_SHIFT = 8;
    public static final int EVENT_TYPE_EXCEPTION = 0;
    public static final int EVENT_TYPE_INTERRUPT = 5;

    // WHV_INTERNAL_ACTIVITY_REGISTER
    public static final int ACTIVITY_STARTUP_SUSPEND = 0x1;
    public static final int ACTIVITY_HALT_SUSPEND = 0x2;

    private WhpValueLayout() {
    }
}
