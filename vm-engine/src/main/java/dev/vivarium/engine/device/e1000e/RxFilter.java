package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.net.BigEndian;

/** Which frames get in: section 7.1.1. */
final class RxFilter {
    private static final int ADDRESSES = 16;
    private static final int[] HASH_SHIFTS = {4, 3, 2, 0};

    private final RegisterFile registers;

    RxFilter(RegisterFile registers) {
        this.registers = registers;
    }

    /** @param frame with a whole Ethernet header */
    boolean wants(byte[] frame, int length) {
        int control = registers.get(E1000eRegisters.RCTL);
        if ((control & E1000eRegisters.RCTL_VFE) != 0 && isTagged(frame, length)
                && !isWanted(BigEndian.get16(frame, 14))) {
            return false;
        }
        boolean group = (frame[0] & 1) != 0;
        if ((control & (group ? E1000eRegisters.RCTL_MPE : E1000eRegisters.RCTL_UPE)) != 0
                || (control & E1000eRegisters.RCTL_BAM) != 0 && isBroadcast(frame)) {
            return true;
        }
        return isExact(frame) || group && isHashed(frame, control >> E1000eRegisters.RCTL_MO_SHIFT & 3);
    }

    boolean isTagged(byte[] frame, int length) {
        return length >= 18 && BigEndian.get16(frame, 12) == registers.get(E1000eRegisters.VET);
    }

    private boolean isWanted(int tag) {
        int vlan = tag & 0xfff;
        return (registers.get(E1000eRegisters.VFTA + 4 * (vlan >> 5)) >>> (vlan & 31) & 1) != 0;
    }

    static boolean isBroadcast(byte[] frame) {
        for (int i = 0; i < 6; i++) {
            if (frame[i] != -1) {
                return false;
            }
        }
        return true;
    }

    private boolean isExact(byte[] frame) {
        int low = littleEndian(frame, 0) | littleEndian(frame, 2) << 16;
        int high = littleEndian(frame, 4);
        for (int i = 0; i < ADDRESSES; i++) {
            int upper = registers.get(E1000eRegisters.RA + 8 * i + 4);
            if ((upper & E1000eRegisters.RAH_VALID) != 0 && (upper & 0xffff) == high
                    && registers.get(E1000eRegisters.RA + 8 * i) == low) {
                return true;
            }
        }
        return false;
    }

    private boolean isHashed(byte[] frame, int offset) {
        int hash = littleEndian(frame, 4) >> HASH_SHIFTS[offset] & 0xfff;
        return (registers.get(E1000eRegisters.MTA + 4 * (hash >> 5)) >>> (hash & 31) & 1) != 0;
    }

    private static int littleEndian(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }
}
