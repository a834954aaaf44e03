package dev.vivarium.engine.device.e1000e;

import java.util.Arrays;

/** The non-volatile memory: section 6.1 says what its words mean. Software writes to it in vain once the card is off. */
final class Nvm {
    static final int WORDS = 64;

    private static final int COMPATIBILITY = 0x03;
    private static final int IMAGE_VERSION = 0x05;
    private static final int CONTROL_1 = 0x0a;
    private static final int SUBSYSTEM_ID = 0x0b;
    private static final int SUBSYSTEM_VENDOR = 0x0c;
    private static final int DEVICE_ID = 0x0d;
    private static final int CONTROL_2 = 0x0f;
    private static final int CONTROL_3 = 0x24;
    private static final int CHECKSUM = 0x3f;
    /** What all words together are to make. */
    private static final int SUM = 0xbaba;

    private final RegisterFile registers;
    private final int[] words;

    Nvm(RegisterFile registers, int[] saved) {
        this.registers = registers;
        words = saved.clone();
    }

    static int[] powerOn(byte[] mac) {
        int[] words = new int[WORDS];
        Arrays.fill(words, 0xffff);
        for (int i = 0; i < 3; i++) {
            words[i] = mac[2 * i] & 0xff | (mac[2 * i + 1] & 0xff) << 8;
        }
        words[COMPATIBILITY] = 0x0420; // a LAN on board
        words[IMAGE_VERSION] = 0x2010;
        words[CONTROL_1] = 0x026b;
        words[SUBSYSTEM_ID] = 0;
        words[SUBSYSTEM_VENDOR] = E1000eRegisters.VENDOR;
        words[DEVICE_ID] = E1000eRegisters.DEVICE;
        words[CONTROL_2] = 0x8058;
        words[CONTROL_3] = 0x4f01;
        words[CHECKSUM] = 0;
        words[CHECKSUM] = SUM - Arrays.stream(words).sum() & 0xffff;
        return words;
    }

    int[] save() {
        return words.clone();
    }

    void reset(byte[] mac) {
        System.arraycopy(powerOn(mac), 0, words, 0, WORDS);
    }

    /** The register that reads a word is written to. */
    void read(int value) {
        int address = address(value);
        boolean starts = (value & E1000eRegisters.EERD_START) != 0;
        int word = starts && address < WORDS ? words[address] : 0;
        registers.set(E1000eRegisters.EERD, address << E1000eRegisters.EERD_ADDRESS_SHIFT
                | (starts ? E1000eRegisters.EERD_DONE : 0) | word << 16);
    }

    /** The register that writes a word is written to. */
    void write(int value) {
        int address = address(value);
        if ((value & E1000eRegisters.EERD_START) != 0 && address < WORDS) {
            words[address] = value >>> 16;
        }
        registers.set(E1000eRegisters.EEWR, value & ~E1000eRegisters.EERD_START | E1000eRegisters.EERD_DONE);
    }

    private static int address(int value) {
        return value >>> E1000eRegisters.EERD_ADDRESS_SHIFT & 0x3fff;
    }
}
