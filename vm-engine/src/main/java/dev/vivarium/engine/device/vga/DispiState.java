package dev.vivarium.engine.device.vga;

/**
 * The registers of the Bochs VBE extension.
 *
 * @param index     the index register
 * @param registers the ten registers from the identifier on
 */
public record DispiState(int index, int[] registers) {
    static final DispiState POWER_ON = new DispiState(0, new int[]{Dispi.NEWEST_ID, 0, 0, 8, 0, 0, 0, 0, 0, 0});

    public DispiState {
        int all = index;
        for (int register : registers) {
            all |= register;
        }
        if (registers.length != Dispi.COUNT || all >>> 16 != 0) {
            throw new IllegalArgumentException("A register of the Bochs VBE extension is out of range.");
        }
        registers = registers.clone();
    }
}
