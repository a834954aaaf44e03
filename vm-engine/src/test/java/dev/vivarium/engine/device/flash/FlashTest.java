package dev.vivarium.engine.device.flash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;

final class FlashTest extends DeviceContract {
    private static final int RAM = 2 << 20;
    private static final int SIZE = 64 << 10;
    private static final long GPA = (1L << 32) - SIZE;

    private GuestMemory memory = memory();
    private final List<String> kept = new ArrayList<>();
    private final Flash flash = flash(FlashState.POWER_ON);

    private static GuestMemory memory() {
        return new GuestMemory(Arena.ofAuto().allocate(RAM + SIZE, GuestMemory.PAGE_SIZE), RAM);
    }

    private Flash flash(FlashState state) {
        return new Flash(memory.takeCard(SIZE, false), GPA,
                (offset, bytes) -> kept.add(offset + "+" + bytes.length + "=" + bytes[0]), new MetricRegistry(), state);
    }

    @Override
    protected DeviceState powerOn() {
        return FlashState.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        memory = memory();
        return flash((FlashState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        return List.of(new Window((Flash) device, SIZE));
    }

    @Test
    void theArrayIsMemoryThatCannotBeWritten() {
        assertEquals(0, memory.read(GPA + 5, 1));
        memory.write(GPA + 5, 1, 0x77);
        assertEquals(0, memory.read(GPA + 5, 1));
        assertEquals(-1, memory.writeOffsetOf(GPA + 5));
    }

    /** How OVMF tells flash from RAM and ROM. */
    @Test
    void isFoundByItsStatusRegister() {
        flash.write(0, 1, 0x50);
        assertEquals(0, memory.read(GPA, 1));
        flash.write(0, 1, 0x70);
        assertEquals(-1, memory.offsetOf(GPA), "the processor no longer reads the array by itself");
        assertEquals(0, flash.read(0, 1));
        flash.write(0, 1, 0xFF);
        assertEquals(0, memory.read(GPA, 1));
    }

    @Test
    void programsBytesAndTellsTheStore() {
        flash.write(0x123, 1, 0x10);
        flash.write(0x123, 1, 0xA5);
        assertEquals(0x8080, flash.read(0x123, 2));
        flash.write(0x123, 1, 0xFF);
        assertEquals(0xA5, memory.read(GPA + 0x123, 1));
        assertEquals(List.of("291+1=-91"), kept);
    }

    @Test
    void erasesTheBlockOfAnAddressOnceThatIsConfirmed() {
        flash.write(0x1800, 1, 0x20);
        flash.write(0x1800, 1, 0x00);
        assertEquals(0xA0, flash.read(0, 1), "not confirmed: ready, and it failed");
        flash.write(0, 1, 0x50);
        flash.write(0x1800, 1, 0x20);
        flash.write(0x1800, 1, 0xD0);
        assertEquals(0x80, flash.read(0, 1));
        flash.write(0, 1, 0xFF);
        assertEquals(0, memory.read(GPA + 0xFFF, 1));
        assertEquals(0xFF, memory.read(GPA + 0x1000, 1));
        assertEquals(0xFF, memory.read(GPA + 0x1FFF, 1));
        assertEquals(0, memory.read(GPA + 0x2000, 1));
        assertEquals(List.of("4096+4096=-1"), kept);
    }
}
