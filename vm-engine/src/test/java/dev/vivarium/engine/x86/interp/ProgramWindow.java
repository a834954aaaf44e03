package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.bus.NoApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.ManualClock;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.NoBus;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;
import dev.vivarium.engine.x86.semantics.X87Image;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.SegmentRegister;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A processor and what an oracle's case finds around it: a program at CPL 3 in its window, under a 64-bit kernel's tables. */
final class ProgramWindow implements AutoCloseable {
    static final int PAGE = OracleWindow.PAGE_SIZE;
    private static final int RAM_PAGES = 32;
    static final long TABLES = PAGE;
    private static final long MEMORY = 8L * PAGE;
    static final long CODE = 12L * PAGE;

    private static final long PRESENT_USER = 1 | 4;
    private static final long WRITABLE = 2;
    private static final long NO_EXECUTE = 1L << 63;

    private static final int USER_DATA = 0x93 | 0x60 | SegmentRegister.BIG | SegmentRegister.GRANULARITY;
    private static final int USER_CODE = 0x9B | 0x60 | SegmentRegister.GRANULARITY;
    private final Arena arena = Arena.ofShared();
    final MemorySegment ram = arena.allocate((long) RAM_PAGES * PAGE, PAGE);
    final GuestMemory memory = new GuestMemory(ram);
    final Cpu cpu = new Cpu();
    final Interpreter interpreter;

    ProgramWindow(Attention attention) {
        Surroundings outside = new Surroundings(NoBus.INSTANCE, NoApic.INSTANCE, CpuModel.X86_64_V3, Topology.SINGLE,
                new TimeStampCounter(new ManualClock()), attention);
        interpreter = new Interpreter(cpu, new Mmu(cpu, memory, NoBus.INSTANCE), outside);
        pageTables();
        cpu.cr0 = 0x8005_0033L;
        cpu.cr3 = TABLES;
        // PAE, OSFXSR, OSXMMEXCPT, OSXSAVE
        cpu.cr4 = 0x4_0620;
        // x87, SSE, AVX
        cpu.xcr0 = 7;
        // SCE, LME, LMA, NXE
        cpu.efer = 0xD01;
        cpu.longMode = true;
    }

    /** Four levels, of which the last holds the window. */
    private void pageTables() {
        table(0, 0, TABLES + PAGE);
        table(1, 0, TABLES + 2 * PAGE);
        table(2, (int) (OracleWindow.BASE >> 21), TABLES + 3 * PAGE);
        for (long address = OracleWindow.BASE; address < OracleWindow.END; address += PAGE) {
            long rights = PRESENT_USER | NO_EXECUTE | (address < OracleWindow.READ_ONLY ? WRITABLE : 0);
            page(address, MEMORY + address - OracleWindow.BASE, rights);
        }
        for (long address = OracleWindow.CODE; address < OracleWindow.CODE_END; address += PAGE) {
            page(address, CODE + address - OracleWindow.CODE, PRESENT_USER);
        }
        ram.asSlice(CODE, OracleWindow.CODE_END - OracleWindow.CODE).fill((byte) 0xCC);
    }

    private void table(int level, int index, long next) {
        ram.set(ValueLayout.JAVA_LONG, TABLES + (long) level * PAGE + 8L * index, next | PRESENT_USER | WRITABLE);
    }

    private void page(long address, long gpa, long rights) {
        ram.set(ValueLayout.JAVA_LONG, TABLES + 3L * PAGE + 8 * (address >> 12 & 0x1FF), gpa | rights);
    }

    void load(OracleState before, OracleCase.Mode mode) {
        segments(mode == OracleCase.Mode.LONG);
        System.arraycopy(before.gpr(), 0, cpu.r, 0, 16);
        cpu.rip = before.rip();
        cpu.setRflags(before.rflags());
        MemorySegment.copy(before.memory(), 0, ram, ValueLayout.JAVA_BYTE, MEMORY, OracleWindow.SIZE);
        ByteBuffer image = ByteBuffer.wrap(before.fxsave()).order(ByteOrder.LITTLE_ENDIAN);
        X87Image.loadFxsave(cpu.fpu, true, before.fxsave());
        cpu.sse.setMxcsr(image.getInt(OracleState.MXCSR));
        X87Image.loadFxsave(cpu.fpu, true, before.fxsave());
        for (int i = 0; i < 16; i++) {
            cpu.v[i * Cpu.VECTOR_STRIDE] = image.getLong(OracleState.XMM0 + 16 * i);
            cpu.v[i * Cpu.VECTOR_STRIDE + 1] = image.getLong(OracleState.XMM0 + 16 * i + 8);
            System.arraycopy(before.ymmHigh(), 2 * i, cpu.v, i * Cpu.VECTOR_STRIDE + 2, 2);
        }
    }

    private void segments(boolean wide) {
        for (int i = 0; i < 6; i++) {
            boolean nothing = i == Cpu.FS || i == Cpu.GS;
            cpu.segments[i].set(nothing ? 0 : 0x2B, 0, -1, nothing ? SegmentRegister.UNUSABLE : USER_DATA);
        }
        cpu.segments[Cpu.CS].set(wide ? 0x33 : 0x23, 0, -1,
                USER_CODE | (wide ? SegmentRegister.LONG : SegmentRegister.BIG));
        cpu.cpl = 3;
        cpu.updateCodeMode();
        interpreter.mmu.updateContext();
    }

    OracleState state() {
        byte[] fxsave = new byte[X87Image.FXSAVE_BYTES];
        X87Image.storeFxsave(cpu.fpu, true, fxsave);
        ByteBuffer image = ByteBuffer.wrap(fxsave).order(ByteOrder.LITTLE_ENDIAN);
        X87Image.storeFxsave(cpu.fpu, true, fxsave);
        image.putInt(OracleState.MXCSR, cpu.sse.mxcsr());
        X87Image.storeFxsave(cpu.fpu, true, fxsave);
        for (int i = 0; i < 16; i++) {
            image.putLong(OracleState.XMM0 + 16 * i, cpu.v[i * Cpu.VECTOR_STRIDE]);
            image.putLong(OracleState.XMM0 + 16 * i + 8, cpu.v[i * Cpu.VECTOR_STRIDE + 1]);
        }
        long[] ymmHigh = new long[32];
        for (int i = 0; i < 16; i++) {
            System.arraycopy(cpu.v, i * Cpu.VECTOR_STRIDE + 2, ymmHigh, 2 * i, 2);
        }
        long[] gpr = new long[16];
        System.arraycopy(cpu.r, 0, gpr, 0, 16);
        byte[] memory = ram.asSlice(MEMORY, OracleWindow.SIZE).toArray(ValueLayout.JAVA_BYTE);
        long flags = cpu.rflags() & OracleState.FREE_FLAGS | OracleState.FIXED_FLAGS;
        return new OracleState(gpr, cpu.rip, flags, fxsave, ymmHigh, memory);
    }

    @Override
    public void close() {
        arena.close();
    }
}
