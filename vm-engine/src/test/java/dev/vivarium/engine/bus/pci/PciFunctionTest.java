package dev.vivarium.engine.bus.pci;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.MovableRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class PciFunctionTest {
    private static final int MSIX_TABLE = 0x2000;
    private static final int MSIX_PENDING = 0x3000;
    private static final int MASTER = PciRegisters.COMMAND_MASTER;
    private static final PciLayout LAYOUT = PciLayout.of(0x1234, 0x5678).classCode(0x02_00_00, 3)
            .subsystem(0x1af4, 7).interruptPin(2)
            .bar(new PciBar(0, PciBar.Kind.IO, 32, false))
            .bar(new PciBar(1, PciBar.Kind.MEMORY_32, 4096, true))
            .bar(new PciBar(2, PciBar.Kind.MEMORY_64, 0x4000, false))
            .bar(new PciBar(PciBar.ROM_INDEX, PciBar.Kind.ROM, 0x1000, false))
            .msi(4)
            .msix(70, 2, MSIX_TABLE, MSIX_PENDING)
            .capability(PciRegisters.CAPABILITY_VENDOR, (byte) 4, (byte) 0x77)
            .build();
    private static final int MSI = 0x40;
    private static final int MSIX = 0x58;

    private final PciRig rig = new PciRig();
    private final IoHandler config = rig.config(3, 0);
    private final List<Long> moves = new ArrayList<>();
    private final PciFunction function = build(rig, 3, LAYOUT.powerOn());

    private PciFunction build(PciRig on, int device, PciState state) {
        PciFunction built = new PciFunction(LAYOUT, on.bus.slot(device, 0), state);
        built.connect(0, new Pattern(0x10));
        built.connect(1, new Pattern(0x20), moves::add);
        built.connect(2, new Pattern(0x30));
        built.connect(PciBar.ROM_INDEX, new Pattern(0x40));
        return built;
    }

    /** Reads its own number. */
    private record Pattern(int number) implements IoHandler {
        @Override
        public long read(long offset, int width) {
            return number;
        }

        @Override
        public void write(long offset, int width, long value) {
            throw new AssertionError("Nobody writes here.");
        }
    }

    @Test
    void theHeaderSaysWhatTheFunctionIs() {
        assertEquals(0x5678_1234L, config.read(0, 4));
        assertEquals(0x02_00_00_03L, config.read(8, 4));
        assertEquals(0x0007_1af4L, config.read(0x2c, 4));
        assertEquals(2, config.read(0x3d, 1));
        assertEquals(0x10, config.read(6, 2));
        config.write(0, 4, 0xffff_ffffL);
        assertEquals(0x5678_1234L, config.read(0, 4));
    }

    @Test
    void capabilitiesAreLinked() {
        assertEquals(MSI, config.read(0x34, 1));
        assertEquals(0x05, config.read(MSI, 1));
        assertEquals(MSIX, config.read(MSI + 1, 1));
        assertEquals(0x11, config.read(MSIX, 1));
        assertEquals(69, config.read(MSIX + 2, 2));
        assertEquals(MSIX_TABLE | 2, config.read(MSIX + 4, 4));
        assertEquals(MSIX_PENDING | 2, config.read(MSIX + 8, 4));
        assertEquals(0x77_04_00_09L, config.read(config.read(MSIX + 1, 1), 4));
    }

    @Test
    void writingOnesTellsTheSizes() {
        for (int offset = 0x10; offset < 0x28; offset += 4) {
            config.write(offset, 4, 0xffff_ffffL);
        }
        config.write(0x30, 4, 0xffff_fffeL);

        assertEquals(0xffff_ffe1L, config.read(0x10, 4));
        assertEquals(0xffff_f008L, config.read(0x14, 4));
        assertEquals(0xffff_c004L, config.read(0x18, 4));
        assertEquals(0xffff_ffffL, config.read(0x1c, 4));
        assertEquals(0, config.read(0x20, 4));
        assertEquals(0xffff_f000L, config.read(0x30, 4));
    }

    @Test
    void registersAnswerWhereTheGuestPutsThem() {
        config.write(0x10, 4, 0xc000);
        config.write(0x14, 4, 0xe000_0000L);
        config.write(0x18, 4, 0x8000_0000L);
        config.write(0x1c, 4, 0x10);
        assertEquals(0xff, rig.ports.read(0xc000, 1));

        config.write(4, 2, 3);
        assertEquals(0x10, rig.ports.read(0xc01f, 1));
        assertEquals(0xff, rig.ports.read(0xc020, 1));
        assertEquals(0x20, rig.memory.read(0xe000_0000L, 4));
        assertEquals(0x30, rig.memory.read(0x10_8000_0000L, 4));

        config.write(0x14, 4, 0xe100_0000L);
        assertEquals(0xff, rig.memory.read(0xe000_0000L, 1));
        assertEquals(0x20, rig.memory.read(0xe100_0000L, 1));

        config.write(4, 2, 1);
        assertEquals(0xff, rig.memory.read(0xe100_0000L, 1));
        assertEquals(0x10, rig.ports.read(0xc000, 1));
        assertEquals(List.of(MovableRange.NOWHERE, 0xe000_0000L, 0xe100_0000L, MovableRange.NOWHERE), withStart());
    }

    private List<Long> withStart() {
        List<Long> all = new ArrayList<>(List.of(MovableRange.NOWHERE));
        all.addAll(moves);
        return all;
    }

    @Test
    void theRomNeedsItsOwnEnableBit() {
        config.write(4, 2, 2);
        config.write(0x30, 4, 0xfe00_0000L);
        assertEquals(0xff, rig.memory.read(0xfe00_0000L, 1));
        config.write(0x30, 4, 0xfe00_0001L);
        assertEquals(0x40, rig.memory.read(0xfe00_0000L, 1));
    }

    @Test
    void aTakenPlaceIsRefusedUntilItIsFree() {
        PciRig shared = rig;
        build(shared, 4, LAYOUT.powerOn());
        IoHandler other = shared.config(4, 0);
        config.write(0x14, 4, 0xe000_0000L);
        config.write(4, 2, 2);
        other.write(0x14, 4, 0xe000_0000L);
        other.write(4, 2, 2);
        assertEquals(2, moves.stream().filter(base -> base == 0xe000_0000L).count() + 1);

        config.write(0x14, 4, 0xd000_0000L);

        assertEquals(2, moves.stream().filter(base -> base == 0xe000_0000L).count());
        assertEquals(0x20, rig.memory.read(0xe000_0000L, 1));
        assertEquals(0x20, rig.memory.read(0xd000_0000L, 1));
    }

    @Test
    void anAddressThatWrapsOrIsZeroDecodesNothing() {
        config.write(4, 2, 3);
        config.write(0x18, 4, 0xffff_c000L);
        config.write(0x1c, 4, 0xffff_ffffL);
        config.write(0x10, 4, 0xfff0_0000L);

        assertEquals(0xff, rig.memory.read(0xffff_ffff_ffff_c000L, 1));
        assertEquals(0xff, rig.memory.read(0, 1));
        assertEquals(0xff, rig.ports.read(0, 1));
    }

    @Test
    void intxFollowsTheStatusAndItsDisableBit() {
        function.setInterrupt(true);
        assertTrue(rig.isAsserted(3, 1));
        assertEquals(8, config.read(6, 1) & 8);

        config.write(4, 2, PciRegisters.COMMAND_NO_INTX);
        assertFalse(rig.isAsserted(3, 1));
        assertEquals(8, config.read(6, 1) & 8);

        config.write(4, 2, 0);
        assertTrue(rig.isAsserted(3, 1));
        function.setInterrupt(false);
        assertFalse(rig.isAsserted(3, 1));
    }

    @Test
    void msiSendsItsVectorInTheLowBits() {
        config.write(4, 2, MASTER);
        config.write(MSI + 4, 4, 0xfee0_1000L);
        config.write(MSI + 12, 2, 0x4043);
        config.write(MSI + 2, 2, 0x21);
        assertTrue(function.usesMessages());

        function.signal(1);
        function.signal(3);
        assertEquals(List.of(new PciRig.Message(0xfee0_1000L, 0x4041), new PciRig.Message(0xfee0_1000L, 0x4043)),
                rig.messages);
    }

    @Test
    void aMaskedMsiWaits() {
        config.write(4, 2, MASTER);
        config.write(MSI + 4, 4, 0xfee0_0000L);
        config.write(MSI + 12, 2, 0x30);
        config.write(MSI + 2, 2, 1);
        config.write(MSI + 16, 4, 1);
        function.signal(0);
        assertTrue(rig.messages.isEmpty());
        assertEquals(1, config.read(MSI + 20, 4));

        config.write(MSI + 16, 4, 0);
        assertEquals(List.of(new PciRig.Message(0xfee0_0000L, 0x30)), rig.messages);
        assertEquals(0, config.read(MSI + 20, 4));
    }

    @Test
    void msixSendsFromItsTableAndWaitsWhileMasked() {
        openMsix();
        function.signal(65);
        assertTrue(rig.messages.isEmpty());
        assertEquals(2, rig.memory.read(0xe000_0000L + MSIX_PENDING + 8, 8));

        rig.memory.write(0xe000_0000L + MSIX_TABLE + 16 * 65 + 12, 4, 0);
        assertEquals(List.of(new PciRig.Message(0xfee0_2000L, 0x55)), rig.messages);
        assertEquals(0, rig.memory.read(0xe000_0000L + MSIX_PENDING + 8, 4));

        config.write(MSIX + 2, 2, 0xc000);
        function.signal(65);
        assertEquals(1, rig.messages.size());
        config.write(MSIX + 2, 2, 0x8000);
        assertEquals(2, rig.messages.size());
        function.signal(70);
        assertEquals(2, rig.messages.size());
    }

    private void openMsix() {
        config.write(0x18, 4, 0xe000_0000L);
        config.write(4, 2, 2 | MASTER);
        config.write(MSIX + 2, 2, 0x8000);
        rig.memory.write(0xe000_0000L + MSIX_TABLE + 16 * 65, 8, 0xfee0_2000L);
        rig.memory.write(0xe000_0000L + MSIX_TABLE + 16 * 65 + 8, 4, 0x55);
        assertEquals(0x55, rig.memory.read(0xe000_0000L + MSIX_TABLE + 16 * 65 + 8, 4));
    }

    @Test
    void messagesNeedTheMasterBitAndSilenceIntx() {
        openMsix();
        function.setInterrupt(true);
        assertFalse(rig.isAsserted(3, 1));
        rig.memory.write(0xe000_0000L + MSIX_TABLE + 16 * 65 + 12, 4, 0);
        config.write(4, 2, 2);
        function.signal(65);
        assertTrue(rig.messages.isEmpty());
        config.write(MSIX + 2, 2, 0);
        assertTrue(rig.isAsserted(3, 1));
    }

    @Test
    void aFunctionBuiltFromASavedStateIsTheSame() {
        openMsix();
        function.signal(65);
        function.setInterrupt(true);
        PciState saved = function.save();

        PciRig fresh = new PciRig();
        PciFunction restored = build(fresh, 3, saved);

        assertArrayEquals(saved.config(), restored.save().config());
        assertArrayEquals(saved.msixTable(), restored.save().msixTable());
        assertArrayEquals(saved.msixPending(), restored.save().msixPending());
        assertEquals(0x30, fresh.memory.read(0xe000_0000L, 4));
        fresh.memory.write(0xe000_0000L + MSIX_TABLE + 16 * 65 + 12, 4, 0);
        assertEquals(1, fresh.messages.size());
    }

    @Test
    void resetTakesEverythingBack() {
        openMsix();
        function.setInterrupt(true);
        function.reset();

        assertArrayEquals(LAYOUT.powerOn().config(), function.save().config());
        assertArrayEquals(LAYOUT.powerOn().msixTable(), function.save().msixTable());
        assertEquals(0xff, rig.memory.read(0xe000_0000L, 1));
        assertFalse(rig.isAsserted(3, 1));
    }

    @Test
    void aStateOfAnotherShapeIsRefused() {
        PciState state = LAYOUT.powerOn();
        byte[] renamed = state.config().clone();
        renamed[0] ^= 1;
        assertThrows(IllegalArgumentException.class,
                () -> new PciState(renamed, state.msixTable(), state.msixPending()).requireShapeOf(LAYOUT));
        assertThrows(IllegalArgumentException.class,
                () -> new PciState(state.config(), new byte[5], state.msixPending()).requireShapeOf(LAYOUT));
    }

    @Test
    void anyTrafficIsSurvived() {
        for (int seed = 0; seed < 30; seed++) {
            PciRig fresh = new PciRig();
            PciFunction target = build(fresh, 1, LAYOUT.powerOn());
            Random random = new Random(seed);
            for (int i = 0; i < 2_000; i++) {
                int width = 1 << random.nextInt(4);
                target.write(random.nextInt(-8, 300), width, random.nextLong());
                target.read(random.nextInt(-8, 300), width);
                target.signal(random.nextInt(80));
                target.setInterrupt(random.nextBoolean());
            }
            PciState saved = target.save();
            assertArrayEquals(saved.config(), build(new PciRig(), 1, saved).save().config());
        }
    }

    @Test
    void twoFunctionsInOneSlotAreOurMistake() {
        assertThrows(IllegalArgumentException.class,
                () -> new PciFunction(LAYOUT, rig.bus.slot(3, 0), LAYOUT.powerOn()));
    }

    @Test
    void anEmptySlotReadsAllOnes() {
        assertEquals(0xffff_ffffL, rig.bus.read(31 << 3, 0, 4));
        assertEquals(0xff, rig.bus.read(31 << 3, 0, 1));
        rig.bus.write(31 << 3, 4, 2, 7);
        assertFalse(rig.bus.isPresent(31 << 3));
    }
}
