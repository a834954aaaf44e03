package dev.vivarium.engine.device.vga;

/**
 * A unit of the VGA whose registers are behind an index: what its index register and its registers hold.
 *
 * @param index 0–255
 */
public record IndexedState(int index, byte[] registers) {
    public IndexedState {
        if (index >>> 8 != 0) {
            throw new IllegalArgumentException("An index of the VGA is out of range.");
        }
        registers = registers.clone();
    }

    static IndexedState zero(int count) {
        return new IndexedState(0, new byte[count]);
    }

    IndexedState requireCount(int count) {
        if (registers.length != count) {
            throw new IllegalArgumentException("A unit of the VGA has another number of registers.");
        }
        return this;
    }
}
