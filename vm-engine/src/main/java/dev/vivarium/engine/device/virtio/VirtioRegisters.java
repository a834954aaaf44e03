package dev.vivarium.engine.device.virtio;

/** Numbers of the PCI transport: Virtual I/O Device (VIRTIO) 1.2, sections 2.1, 2.7, 4.1 and 6. */
public final class VirtioRegisters {
    /** What goes with an event index is told by it, not by flags. */
    public static final long FEATURE_EVENT_INDEX = 1L << 29;
    /** A descriptor may stand for a table of descriptors. */
    public static final long FEATURE_INDIRECT = 1L << 28;
    /** Not a legacy device; every driver must accept it. */
    public static final long FEATURE_VERSION_1 = 1L << 32;

    static final int STATUS_DRIVER_OK = 0x04;
    static final int STATUS_FEATURES_OK = 0x08;
    static final int STATUS_NEEDS_RESET = 0x40;

    static final int ISR_QUEUE = 1;
    static final int ISR_CONFIG = 2;

    /** A queue or a configuration change without an MSI-X vector. */
    static final int NO_VECTOR = 0xffff;

    static final int CAP_COMMON = 1;
    static final int CAP_NOTIFY = 2;
    static final int CAP_ISR = 3;
    static final int CAP_DEVICE = 4;
    static final int CAP_PCI = 5;

    static final int BAR = 0;
    static final int BAR_SIZE = 0x8000;
    static final int COMMON = 0x0000;
    static final int ISR = 0x1000;
    static final int DEVICE = 0x2000;
    static final int NOTIFY = 0x3000;
    static final int NOTIFY_MULTIPLIER = 4;
    static final int REGION_SIZE = 0x1000;
    static final int MSIX_TABLE = 0x4000;
    static final int MSIX_PENDING = 0x5000;

    private VirtioRegisters() {
    }
}
