package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.ManualClock;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;
import dev.vivarium.engine.x86.semantics.X87Image;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Gives an oracle's case to the interpreter: as a program at CPL 3 in the same window, under a 64-bit kernel's tables. */
final class InterpretedProcessor implements AutoCloseable {
    private static final int PAGE = OracleWindow.PAGE_SIZE;
    private static final int RAM_PAGES = 16;
    private static final long TABLES = PAGE;
    private static final long MEMORY = 8L * PAGE;
    private static final long CODE = 12L * PAGE;

    private static final long PRESENT_USER = 1 | 4;
    private static final long WRITABLE = 2;
    private static final long NO_EXECUTE = 1L << 63;

    private static final int USER_DATA = 0x93 | 0x60 | SegmentRegister.BIG | SegmentRegister.GRANULARITY;
    private static final int USER_CODE = 0x9B | 0x60 | SegmentRegister.GRANULARITY;
    /** Repeated instructions do part of their work at a time. */
    private static final int MOST_PARTS = 200;

    /** Nothing but RAM is in reach. */
    private enum NoBus implements GuestBus {
        INSTANCE;

        @Override
        public long readPort(int port, int width) {
            return -1;
        }

        @Override
        public void writePort(int port, int width, long value) {
        }

        @Override
        public long readMemory(long gpa, int width) {
            return -1;
        }

        @Override
        public void writeMemory(long gpa, int width, long value) {
        }
    }

    /** No interrupt ever comes. */
    private enum NoApic implements ProcessorApic {
        INSTANCE;

        @Override
        public int acknowledge() {
            return NONE;
        }

        @Override
        public int taskPriority() {
            return 0;
        }

        @Override
        public void setTaskPriority(int priorityClass) {
        }

        @Override
        public boolean canReadMsr(int msr) {
            return false;
        }

        @Override
        public long readMsr(int msr) {
            return 0;
        }

        @Override
        public boolean writeMsr(int msr, long value) {
            return false;
        }

        @Override
        public int sendTo(int apicId, int command) {
            return 0;
        }
    }

    private final Arena arena = Arena.ofShared();
    private final MemorySegment ram = arena.allocate((long) RAM_PAGES * PAGE, PAGE);
    private final Cpu cpu = new Cpu();
    private final Decoder decoder = new Decoder(CpuModel.X86_64_V3::offers);
    private final OperationSet operations = new OperationSet();
    private final Interpreter interpreter;

    InterpretedProcessor() {
        GuestMemory memory = new GuestMemory(ram);
        Surroundings outside = new Surroundings(NoBus.INSTANCE, NoApic.INSTANCE, CpuModel.X86_64_V3, Topology.SINGLE,
                new TimeStampCounter(new ManualClock()), new Attention());
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

    /** The instruction that was run last. */
    Insn insn() {
        return decoder.insn();
    }

    OracleResult run(OracleCase test) {
        load(test);
        int bits = test.mode() == OracleCase.Mode.LONG ? 64 : 32;
        Decoder.Outcome outcome = decoder.decode(test.code(), 0, test.code().length, bits, 0);
        if (outcome != Decoder.Outcome.DECODED || decoder.length() != test.code().length) {
            throw new AssertionError("The decoder says " + outcome + ", " + decoder.length() + " bytes: " + test);
        }
        Insn in = decoder.insn();
        OracleResult.Fault fault = null;
        int parts = 0;
        do {
            fault = once(in);
        } while (fault == null && cpu.rip == test.before().rip() && ++parts < MOST_PARTS);
        return new OracleResult(state(test), fault);
    }

    private OracleResult.@Nullable Fault once(Insn in) {
        cpu.r[Cpu.BLOCK_IP] = cpu.rip;
        try {
            operations.of(in).run(interpreter, cpu, cpu.r, interpreter.mmu, in);
        } catch (Fault fault) {
            cpu.rip = cpu.r[Cpu.BLOCK_IP];
            return describe(fault, in);
        }
        if (!in.row.is("end")) {
            cpu.rip = cpu.rip + in.next & cpu.ipMask;
        }
        return null;
    }

    private OracleResult.Fault describe(Fault raised, Insn in) {
        Fault fault = raised.vector() == Fault.NON_CANONICAL ? interpreter.nonCanonical(in) : raised;
        long address = fault.vector() == Fault.PF ? cpu.cr2 : 0;
        return new OracleResult.Fault(fault.vector(), Math.max(0, fault.errorCode()), address);
    }

    private void load(OracleCase test) {
        OracleState before = test.before();
        segments(test.mode() == OracleCase.Mode.LONG);
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

    private OracleState state(OracleCase test) {
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
