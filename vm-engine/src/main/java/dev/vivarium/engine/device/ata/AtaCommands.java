package dev.vivarium.engine.device.ata;

/** The codes of the command register: ATA8-ACS, table of commands, and ATA-4 for those that old software still uses. */
public final class AtaCommands {
    public static final int DEVICE_RESET = 0x08;
    public static final int READ_FPDMA_QUEUED = 0x60;
    public static final int WRITE_FPDMA_QUEUED = 0x61;
    public static final int EXECUTE_DIAGNOSTIC = 0x90;
    public static final int PACKET = 0xA0;
    public static final int READ_LOG_EXT = 0x2F;
    public static final int READ_LOG_DMA_EXT = 0x47;

    static final int DATA_SET_MANAGEMENT = 0x06;
    static final int READ_SECTORS = 0x20;
    static final int READ_SECTORS_NO_RETRY = 0x21;
    static final int READ_SECTORS_EXT = 0x24;
    static final int READ_DMA_EXT = 0x25;
    static final int READ_NATIVE_MAX_EXT = 0x27;
    static final int READ_MULTIPLE_EXT = 0x29;
    static final int WRITE_SECTORS = 0x30;
    static final int WRITE_SECTORS_NO_RETRY = 0x31;
    static final int WRITE_SECTORS_EXT = 0x34;
    static final int WRITE_DMA_EXT = 0x35;
    static final int WRITE_MULTIPLE_EXT = 0x39;
    static final int WRITE_DMA_FUA_EXT = 0x3D;
    static final int READ_VERIFY = 0x40;
    static final int READ_VERIFY_NO_RETRY = 0x41;
    static final int READ_VERIFY_EXT = 0x42;
    static final int INITIALIZE_PARAMETERS = 0x91;
    static final int OLD_STANDBY_IMMEDIATE = 0x94;
    static final int OLD_IDLE_IMMEDIATE = 0x95;
    static final int OLD_STANDBY = 0x96;
    static final int OLD_IDLE = 0x97;
    static final int OLD_CHECK_POWER = 0x98;
    static final int OLD_SLEEP = 0x99;
    static final int IDENTIFY_PACKET = 0xA1;
    static final int SMART = 0xB0;
    static final int READ_MULTIPLE = 0xC4;
    static final int WRITE_MULTIPLE = 0xC5;
    static final int SET_MULTIPLE = 0xC6;
    static final int READ_DMA = 0xC8;
    static final int READ_DMA_NO_RETRY = 0xC9;
    static final int WRITE_DMA = 0xCA;
    static final int WRITE_DMA_NO_RETRY = 0xCB;
    static final int WRITE_MULTIPLE_FUA_EXT = 0xCE;
    static final int STANDBY_IMMEDIATE = 0xE0;
    static final int IDLE_IMMEDIATE = 0xE1;
    static final int STANDBY = 0xE2;
    static final int IDLE = 0xE3;
    static final int CHECK_POWER = 0xE5;
    static final int SLEEP = 0xE6;
    static final int FLUSH = 0xE7;
    static final int FLUSH_EXT = 0xEA;
    static final int IDENTIFY = 0xEC;
    static final int SET_FEATURES = 0xEF;
    static final int SECURITY_FREEZE = 0xF5;
    static final int READ_NATIVE_MAX = 0xF8;

    private AtaCommands() {
    }
}
