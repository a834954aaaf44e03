package dev.vivarium.engine.device.fwcfg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

final class FwCfgTest extends DeviceContract {
    private static final int RAM_SIZE = 1 << 18;
    private static final long REQUEST = 0x1000;
    private static final byte[] TABLE = "a table of ten".getBytes(StandardCharsets.US_ASCII);

    private final GuestMemory memory = new GuestMemory(Arena.ofAuto().allocate(RAM_SIZE, 4096));
    private final MetricRegistry metrics = new MetricRegistry();
    private final FwCfgContents contents = FwCfgContents.builder()
            .number(FwCfgContents.PROCESSORS, 2, 0x0203).file("etc/table", TABLE).file("bootorder", new byte[]{7})
            .build();
    private final FwCfg fwCfg = new FwCfg(contents, memory, metrics, FwCfgState.POWER_ON);
    private final IoHandler ports = fwCfg.ports();
    private final IoHandler dma = fwCfg.dmaPorts();

    @Override
    protected DeviceState powerOn() {
        return FwCfgState.POWER_ON;
    }

    @Override
    protected Device build(DeviceState state) {
        return new FwCfg(contents, memory, metrics, (FwCfgState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        FwCfg target = (FwCfg) device;
        return List.of(new Window(target.ports(), 2), new Window(target.dmaPorts(), 8));
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ports.read(1, 1));
        }
        return text.toString();
    }

    @Test
    void theSignatureIsThereAfterPowerOn() {
        assertEquals("QEMU\0", text(5));
        ports.write(0, 2, 1);
        assertEquals(3, ports.read(1, 1), "ports and DMA");
        ports.write(0, 2, FwCfgContents.PROCESSORS);
        assertEquals(3, ports.read(1, 1));
        assertEquals(2, ports.read(1, 1));
        assertEquals(0, ports.read(1, 1));
        ports.write(0, 2, 0x77);
        assertEquals(0, ports.read(1, 1));
    }

    @Test
    void theDirectoryNamesTheFilesInOrder() {
        ports.write(0, 2, 0x19);
        ByteBuffer directory = ByteBuffer.allocate(4 + 2 * 64);
        while (directory.hasRemaining()) {
            directory.put((byte) ports.read(1, 1));
        }
        directory.flip();
        assertEquals(2, directory.getInt());
        assertEntry(directory, 1, 0x20, "bootorder");
        assertEntry(directory, TABLE.length, 0x21, "etc/table");
        ports.write(0, 2, 0x21);
        assertEquals("a table of ten", text(TABLE.length));
    }

    private static void assertEntry(ByteBuffer directory, int size, int key, String name) {
        assertEquals(size, directory.getInt());
        assertEquals(key, directory.getShort());
        assertEquals(0, directory.getShort());
        byte[] bytes = new byte[56];
        directory.get(bytes);
        assertEquals(name, new String(bytes, StandardCharsets.US_ASCII).replace("\0", ""));
    }

    @Test
    void theDmaPortsSayThatTheyAreThere() {
        assertEquals(0x4746_4320_554d_4551L, dma.read(0, 8));
        assertEquals(Integer.toUnsignedLong(Integer.reverseBytes(0x5145_4d55)), dma.read(0, 4));
        assertEquals(Integer.toUnsignedLong(Integer.reverseBytes(0x2043_4647)), dma.read(4, 4));
    }

    /** @return what stands where control was */
    private int transfer(int control, long length, long gpa) {
        return transfer(fwCfg, control, length, gpa);
    }

    private int transfer(FwCfg device, int control, long length, long gpa) {
        byte[] request = ByteBuffer.allocate(16).putInt(control).putInt((int) length).putLong(gpa).array();
        memory.write(REQUEST, request, 0, 16);
        device.dmaPorts().write(0, 4, 0);
        device.dmaPorts().write(4, 4, Integer.toUnsignedLong(Integer.reverseBytes((int) REQUEST)));
        return Integer.reverseBytes((int) memory.read(REQUEST, 4));
    }

    private String memoryText(long gpa, int length) {
        byte[] bytes = new byte[length];
        memory.read(gpa, bytes, 0, length);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    @Test
    void dmaSelectsSkipsAndReads() {
        assertEquals(0, transfer(0x21 << 16 | 8 | 2, 5, 0x2000));
        assertEquals("a tab\0", memoryText(0x2000, 6));
        assertEquals(0, transfer(4, 6, 0));
        memory.write(0x2000, 8, -1);
        assertEquals(0, transfer(2, 5, 0x2000));
        assertEquals("ten\0\0", memoryText(0x2000, 5));
        assertEquals(0, transfer(2, 2, 0x2000));
        assertEquals("\0\0n", memoryText(0x2000, 3));
        assertEquals(0, transfer(8, 0, 0));
        assertEquals("QEMU", text(4));
    }

    @Test
    void oneWriteOfEightBytesStartsATransferToo() {
        byte[] request = ByteBuffer.allocate(16).putInt(0x21 << 16 | 8 | 2).putInt(3).putLong(0x2000).array();
        memory.write(REQUEST, request, 0, 16);
        dma.write(0, 8, Long.reverseBytes(REQUEST));
        assertEquals("a t", memoryText(0x2000, 3));
    }

    @Test
    void hostileTransfersAreRefused() {
        assertEquals(1, transfer(0x21 << 16 | 8 | 2, 0xffff_ffffL, 0x2000));
        assertEquals(1, transfer(0x21 << 16 | 8 | 2, 4, RAM_SIZE - 2));
        assertEquals(1, transfer(0x21 << 16 | 8 | 2, 4, -8));
        assertEquals(1, transfer(0x21 << 16 | 8 | 2, 4, Long.MIN_VALUE));
        assertEquals(1, transfer(0x21 << 16 | 8 | 16, 4, 0x2000));
        assertEquals(0, transfer(0x21 << 16 | 8 | 4, 0xffff_ffffL, 0));
        assertEquals("\0", text(1));
        dma.write(0, 8, Long.reverseBytes(RAM_SIZE - 8));
        dma.write(0, 8, -1);
        assertEquals(7, metrics.values().get("fwcfg.refused"));
    }

    @Test
    void aFileThatWaitsForAnAddressIsWrittenAtOnce() {
        List<Long> taken = new ArrayList<>();
        FwCfgContents waiting = FwCfgContents.builder().writableFile("etc/where", new IoHandler() {
            @Override
            public long read(long offset, int width) {
                return 0;
            }

            @Override
            public void write(long offset, int width, long value) {
                taken.add(value);
            }
        }).build();
        FwCfg device = new FwCfg(waiting, memory, metrics, FwCfgState.POWER_ON);
        memory.write(0x2000, 8, 0x1234_5678_9ABCL);
        assertEquals(0, transfer(device, 0x20 << 16 | 8 | 16, 8, 0x2000));
        assertEquals(List.of(0x1234_5678_9ABCL), taken);
        assertEquals(1, transfer(device, 16, 8, 0x2000), "not behind its end");
        assertEquals(1, transfer(device, 0x20 << 16 | 8 | 16, 4, 0x2000), "not in parts");
        assertEquals(1, transfer(device, 0x20 << 16 | 8 | 16, 8, RAM_SIZE - 4));
        assertEquals(1, taken.size());
    }

    @Test
    void onlySixteenBitsSelect() {
        ports.write(0, 1, 0x21);
        ports.write(1, 1, 0x21);
        ports.write(0, 2, 0x4021);
        assertEquals("a", text(1));
    }

    @Test
    void badNamesAreOurMistake() {
        FwCfgContents.Builder builder = FwCfgContents.builder().file("a", new byte[1]);
        assertThrows(IllegalArgumentException.class, () -> builder.file("a", new byte[2]));
        assertThrows(IllegalArgumentException.class, () -> builder.file("", new byte[2]));
        assertThrows(IllegalArgumentException.class, () -> builder.file("x".repeat(56), new byte[2]));
        builder.file("x".repeat(55), new byte[2]);
    }

    @Test
    void aRestoredDeviceReadsOn() {
        ports.write(0, 2, 0x21);
        text(2);
        FwCfg restored = new FwCfg(contents, memory, metrics, fwCfg.save());
        assertEquals('t', restored.ports().read(1, 1));
        assertArrayEquals(new byte[]{7}, contents.item(0x20));
    }
}
