package dev.vivarium.engine.device.q35;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.MovableRange;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.List;

final class Q35Test extends DeviceContract {
    private static final int RAM = 2 << 20;
    private static final int ROM = 256 << 10;
    private static final long ROM_END = RAM + ROM;

    private final GuestMemory memory = new GuestMemory(
            Arena.ofAuto().allocate(ROM_END, GuestMemory.PAGE_SIZE), RAM);
    private final MetricRegistry metrics = new MetricRegistry();
    private final PciRig rig = new PciRig();
    private final ResetByte resetByte = new ResetByte();
    private final Q35 q35 = new Q35(rig.bus.slot(0, 0), wires(), metrics, Q35State.POWER_ON);
    private final IoHandler ports = q35.ports();

    private Q35.Wires wires() {
        return new Q35.Wires(resetByte, memory, ROM_END);
    }

    /** Stands for the south bridge's port CF9h. */
    private static final class ResetByte implements IoHandler {
        private long value = 0x5a;

        @Override
        public long read(long offset, int width) {
            return value;
        }

        @Override
        public void write(long offset, int width, long written) {
            value = written;
        }
    }

    @Override
    protected DeviceState powerOn() {
        return Q35State.POWER_ON;
    }

    private PciRig built = new PciRig();

    @Override
    protected Device build(DeviceState state) {
        built = new PciRig();
        return new Q35(built.bus.slot(0, 0), wires(), metrics, (Q35State) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        return List.of(new Window(((Q35) device).ports(), 8), new Window(built.config(0, 0), 256));
    }

    @Test
    void thePortsReachConfigurationSpaceInEveryWidth() {
        ports.write(0, 4, 0x8000_0000L);
        assertEquals(0x29c0_8086L, ports.read(4, 4));
        assertEquals(0x29c0, ports.read(6, 2));
        assertEquals(0x29, ports.read(7, 1));
        ports.write(0, 4, 0x8000_003cL);
        ports.write(4, 1, 0x0b);
        assertEquals(0x0b, ports.read(4, 4));
        assertEquals(0x8000_003cL, ports.read(0, 4));
    }

    @Test
    void withoutTheEnableBitOrOnAnotherBusNothingAnswers() {
        ports.write(0, 4, 0);
        assertEquals(0xffff_ffffL, ports.read(4, 4));
        ports.write(0, 4, 0x8001_0000L);
        assertEquals(0xffff_ffffL, ports.read(4, 4));
        ports.write(0, 4, 0x8000_f800L);
        assertEquals(0xffff, ports.read(4, 2));
    }

    @Test
    void theAddressIsTakenOnlyAsThirtyTwoBits() {
        ports.write(0, 4, 0x8000_0000L);
        ports.write(0, 2, 0x1234);
        ports.write(0, 1, 0x12);
        assertEquals(0x8000_0000L, ports.read(0, 4));
        assertEquals(0xff, ports.read(2, 1));
    }

    @Test
    void aByteAtTheSecondPortIsTheResetControl() {
        assertEquals(0x5a, ports.read(1, 1));
        ports.write(1, 1, 6);
        assertEquals(6, ports.read(1, 1));
        assertEquals(0, ports.read(0, 4));
    }

    @Test
    void ecamAnswersWherePciexbarSays() {
        IoHandler config = rig.config(0, 0);
        assertEquals(0xb000_0000L, config.read(0x60, 8));
        assertEquals(MovableRange.NOWHERE, q35.ecamBase());

        config.write(0x60, 4, 0xb000_0001L);
        assertEquals(0xb000_0000L, q35.ecamBase());
        assertEquals(0x29c0_8086L, rig.memory.read(0xb000_0000L, 4));
        assertEquals(0xffff_ffffL, rig.memory.read(0xb000_0000L + 0x100, 4));
        assertEquals(0xffff_ffffL, rig.memory.read(0xb010_0000L, 4));
        assertEquals(0xffff_ffffL, rig.memory.read(0xbfff_f000L, 4));
        rig.memory.write(0xb000_0060L, 4, 0xe800_0005L);

        assertEquals(0xe800_0000L, q35.ecamBase());
        assertEquals(0x29c0_8086L, rig.memory.read(0xe800_0000L, 4));
    }

    @Test
    void pamLeadsReadsAndWritesToRamOrPastIt() {
        memory.segment().set(ValueLayout.JAVA_BYTE, ROM_END - 1, (byte) 0x5A);
        IoHandler config = rig.config(0, 0);
        assertEquals(0x5A, memory.read(0xF_FFFF, 1));
        assertEquals(0xFF, memory.read(0xC_0000, 1));

        config.write(0x90, 1, 0x20);
        memory.write(0xF_FFFF, 1, 0x77);
        assertEquals(0x5A, memory.read(0xF_FFFF, 1), "written to RAM, read from ROM");
        config.write(0x90, 1, 0x10);
        assertEquals(0x77, memory.read(0xF_FFFF, 1));
        memory.write(0xF_FFFF, 1, 0x11);
        assertEquals(0x77, memory.read(0xF_FFFF, 1), "read from RAM, not written");

        config.write(0x93, 1, 0x30);
        memory.write(0xD_4000, 2, 0x1234);
        memory.write(0xD_0000, 2, 0x1234);
        assertEquals(0x1234, memory.read(0xD_4000, 2));
        assertEquals(0xFFFF, memory.read(0xD_0000, 2));
        assertEquals(0xFFFF_FFFFL, memory.read(0xD_7FFE, 4), "across the end of a part");
        assertEquals(0x3333_3333_3333_30L, configBits(config), "only the defined bits are kept");

        q35.reset();
        assertEquals(0x5A, memory.read(0xF_FFFF, 1));
        assertEquals(0xFFFF, memory.read(0xD_4000, 2));
    }

    private static long configBits(IoHandler config) {
        config.write(0x90, 4, 0xFFFF_FFFFL);
        config.write(0x94, 2, 0xFFFF);
        config.write(0x96, 1, 0xFF);
        return config.read(0x90, 4) | config.read(0x94, 2) << 32 | config.read(0x96, 1) << 48;
    }

    @Test
    void firmwareRecognisesTheBoard() {
        assertEquals(0x1100_1af4L, rig.config(0, 0).read(0x2c, 4));
        assertEquals(0x0600_0002L, rig.config(0, 0).read(8, 4));
    }
}
