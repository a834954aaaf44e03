package dev.vivarium.engine.device.vga;

/** One unit's registers behind an index: the sequencer's, the graphics controller's, the attribute controller's, the CRTC's. */
final class IndexedRegisters {
    private final byte[] masks;
    private final byte[] registers;
    private int index;

    /** @param masks the bits that exist in each register */
    IndexedRegisters(byte[] masks) {
        this.masks = masks;
        registers = new byte[masks.length];
    }

    void restore(IndexedState state) {
        for (int i = 0; i < registers.length; i++) {
            set(i, state.registers()[i]);
        }
        index = state.index();
    }

    IndexedState save() {
        return new IndexedState(index, registers);
    }

    int index() {
        return index;
    }

    void select(int value) {
        index = value;
    }

    /** @return 0 where there is no such register */
    int get(int register) {
        return register < registers.length ? registers[register] & 0xff : 0;
    }

    /** Ignored where there is no such register. */
    void set(int register, int value) {
        if (register < registers.length) {
            registers[register] = (byte) (value & masks[register]);
        }
    }
}
