package dev.vivarium.engine.device.ich9;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.memory.LittleEndian;

/**
 * The chipset configuration registers in memory at RCBA (ICH9 datasheet, chapter 10). Only D31IR–D25IR are here: which
 * PIRQ each pin of those devices is wired to. The rest of the 16 KiB reads zeros.
 */
final class InterruptRoutes implements IoHandler {
    /** The offset of each device's register from the first, devices 25–31; 30 has none. */
    private static final int[] OFFSET = {0x10, 0x0c, 0x08, 0x06, 0x04, -1, 0x00};
    private static final int FIRST_DEVICE = 25;

    private final PirqRouter router;
    private final Ich9Metrics metrics;
    private final byte[] registers;

    InterruptRoutes(PirqRouter router, Ich9Metrics metrics, byte[] registers) {
        this.router = router;
        this.metrics = metrics;
        this.registers = registers.clone();
        apply();
    }

    @Override
    public long read(long offset, int width) {
        metrics.reads.increment();
        long index = offset - Ich9Registers.INTERRUPT_ROUTES;
        if (index < 0 || index > registers.length - width) {
            metrics.ignored.increment();
            return 0;
        }
        return LittleEndian.get(registers, (int) index, width);
    }

    @Override
    public void write(long offset, int width, long value) {
        metrics.writes.increment();
        long index = offset - Ich9Registers.INTERRUPT_ROUTES;
        if (index < 0 || index > registers.length - width) {
            metrics.ignored.increment();
            return;
        }
        LittleEndian.put(registers, (int) index, width, value & 0x7777_7777_7777_7777L);
        apply();
    }

    byte[] registers() {
        return registers;
    }

    void reset() {
        System.arraycopy(Ich9State.POWER_ON.interruptRoutes(), 0, registers, 0, registers.length);
        apply();
    }

    private void apply() {
        for (int i = 0; i < OFFSET.length; i++) {
            if (OFFSET[i] < 0) {
                continue;
            }
            int register = (int) LittleEndian.get(registers, OFFSET[i], 2);
            for (int pin = 0; pin < 4; pin++) {
                router.setPirq(FIRST_DEVICE + i, pin, register >> 4 * pin & 7);
            }
        }
        router.drive();
    }
}
