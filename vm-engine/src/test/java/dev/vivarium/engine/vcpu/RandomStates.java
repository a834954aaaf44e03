package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.StateDraft.CR2;
import static dev.vivarium.engine.vcpu.StateDraft.DR6;
import static dev.vivarium.engine.vcpu.StateDraft.DR7;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;

/** Fills a processor record with values that a processor can hold in its mode. */
final class RandomStates {
    private static final long STATUS = 0x8D5;
    private static final long INTERRUPTS = 0x200;
    private static final long DIRECTION = 0x400;
    private static final long ALIGNMENT = 1 << 18;
    private static final long IDENTIFICATION = 1 << 21;
    private static final int[] CANONICAL = {0x175, 0x176, 0xC000_0082, 0xC000_0083, 0xC000_0102};
    private static final int[] MEMORY_TYPES = {0x250, 0x258, 0x259, 0x268, 0x269, 0x26A, 0x26B, 0x26C, 0x26D, 0x26E,
            0x26F, 0x277};
    private static final int[] TYPES = {0, 1, 4, 5, 6};

    private final Random random;

    RandomStates(long seed) {
        random = new Random(seed);
    }

    void fill(StateDraft draft, GuestMode mode) {
        for (int i = 0; i < draft.gpr.length; i++) {
            draft.gpr[i] = mode == GuestMode.LONG ? random.nextLong() : random.nextInt() & 0xFFFF_FFFFL;
        }
        draft.rip = mode == GuestMode.LONG ? canonical() : random.nextInt(0xFFFF);
        draft.rflags |= random.nextLong() & (STATUS | INTERRUPTS | DIRECTION | ALIGNMENT | IDENTIFICATION);
        draft.control[CR2] = random.nextLong();
        if (mode == GuestMode.LONG) {
            base(draft, CpuState.FS);
            base(draft, CpuState.GS);
        }
        draft.tables.set(0, new CpuState.Table(random.nextInt() & 0xFFFF_FFFFL, random.nextInt(0x1_0000)));
        draft.tables.set(1, new CpuState.Table(random.nextInt() & 0xFFFF_FFFFL, random.nextInt(0x1_0000)));
        for (int i = 0; i < 4; i++) {
            draft.debug[i] = mode == GuestMode.LONG ? canonical() : random.nextInt() & 0xFFFF_FFFFL;
        }
        draft.debug[DR6] = 0xFFFF_0FF0L | random.nextInt() & 0xE00F;
        draft.debug[DR7] = 0x400 | random.nextInt() & 0xFFFF_03FFL;
        fillMsrs(draft);
        fillXsave(draft);
        draft.tscOffset = random.nextLong() >>> 12;
    }

    private long canonical() {
        return random.nextLong() >> 17;
    }

    private void base(StateDraft draft, int segment) {
        CpuState.Segment old = draft.segments.get(segment);
        draft.segments.set(segment, new CpuState.Segment(old.selector(), canonical(), old.limit(), old.attributes()));
    }

    private void fillMsrs(StateDraft draft) {
        for (int number : CANONICAL) {
            draft.msrs.put(number, canonical());
        }
        for (int number : MEMORY_TYPES) {
            draft.msrs.put(number, memoryTypes());
        }
        draft.msrs.put(0x174, random.nextInt() & 0xFFFFL);
        draft.msrs.put(0x17A, random.nextLong() & 7);
        draft.msrs.put(0x17B, -(random.nextLong() & 1));
        draft.msrs.put(0x2FF, 0xC00L | TYPES[random.nextInt(TYPES.length)]);
        draft.msrs.put(CpuMsrs.TSC_ADJUST, random.nextLong() >> 20);
        draft.msrs.put(0xC000_0081, random.nextLong());
        draft.msrs.put(0xC000_0084, random.nextInt() & 0xFFFF_FFFFL);
        draft.msrs.put(0xC000_0103, random.nextInt() & 0xFFFF_FFFFL);
        draft.msrs.merge(CpuMsrs.EFER, random.nextBoolean() ? 0x800L : 0, (old, more) -> old | more);
        for (int i = 0; i < CpuMsrs.VARIABLE_RANGES; i++) {
            long pages = (random.nextInt() & 0xF_FFFFL) << 12;
            draft.msrs.put(0x200 + 2 * i, pages | TYPES[random.nextInt(TYPES.length)]);
            draft.msrs.put(0x201 + 2 * i, pages | (random.nextBoolean() ? 0x800 : 0));
        }
        for (int i = 0; i < CpuMsrs.MACHINE_CHECK_BANKS; i++) {
            draft.msrs.put(0x400 + 4 * i, -(random.nextLong() & 1));
            draft.msrs.put(0x401 + 4 * i, 0L);
            draft.msrs.put(0x402 + 4 * i, random.nextLong());
            draft.msrs.put(0x403 + 4 * i, random.nextLong());
        }
    }

    private long memoryTypes() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | TYPES[random.nextInt(TYPES.length)];
        }
        return value;
    }

    /** All components in use; no numeric exception waits. */
    private void fillXsave(StateDraft draft) {
        ByteBuffer area = ByteBuffer.wrap(draft.xsave).order(ByteOrder.LITTLE_ENDIAN);
        byte[] registers = new byte[draft.xsave.length];
        random.nextBytes(registers);
        for (int i = 0; i < 8; i++) {
            System.arraycopy(registers, 32 + 16 * i, draft.xsave, 32 + 16 * i, 10);
        }
        System.arraycopy(registers, 160, draft.xsave, 160, 256);
        boolean avx = draft.xsave.length > CpuidTable.XSAVE_SIZE;
        if (avx) {
            System.arraycopy(registers, 576, draft.xsave, 576, 256);
        }
        area.putShort(0, (short) (0x7F | random.nextInt() & 0xF00));
        area.putShort(2, (short) (random.nextInt() & 0x7F3F));
        area.put(4, (byte) random.nextInt());
        area.putInt(24, 0x1F80 | random.nextInt() & 0xE07F);
        area.putLong(512, avx ? 7 : 3);
    }
}
