package dev.vivarium.engine.device.e1000e;

/** What the registers hold. Those that do something when they are read or written are the chip's business. */
final class RegisterFile {
    private final int[] values;

    RegisterFile(int[] saved) {
        values = saved.clone();
    }

    int[] save() {
        return values.clone();
    }

    /** All of them as after power-on, with the card's address in the first filter. */
    void reset(byte[] mac) {
        System.arraycopy(powerOn(mac), 0, values, 0, values.length);
    }

    static int[] powerOn(byte[] mac) {
        int[] fresh = RegisterMap.powerOn();
        int first = RegisterMap.indexOf(E1000eRegisters.RA);
        for (int i = 0; i < mac.length; i++) {
            fresh[first + i / 4] |= (mac[i] & 0xff) << 8 * (i % 4);
        }
        fresh[first + 1] |= E1000eRegisters.RAH_VALID;
        return fresh;
    }

    /** @param offset of a register that there is */
    int get(int offset) {
        return values[RegisterMap.indexOf(offset)];
    }

    boolean isSet(int offset, int bits) {
        return (get(offset) & bits) != 0;
    }

    /** Sets all bits of it, whether software may write them or not. */
    void set(int offset, int value) {
        values[RegisterMap.indexOf(offset)] = value;
    }

    /** As software does. */
    void write(int offset, int value) {
        int index = RegisterMap.indexOf(offset);
        int mask = RegisterMap.writable(index);
        values[index] = values[index] & ~mask | value & mask;
    }
}
