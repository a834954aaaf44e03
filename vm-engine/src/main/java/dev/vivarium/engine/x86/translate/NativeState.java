package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.memory.HostMemory;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.Rflags;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The part of a processor's state that translated code works on, in native memory; R15 points to it. Constants are
 * distances from there. Guest registers are copied in when translated code is entered and back when the interpreter
 * goes on.
 *
 * <p>The status flags are kept as LAHF and SETO leave them in AX: SF, ZF, AF, PF and CF in bits 15, 14, 12, 10 and 8, OF
 * in bit 0.
 */
public final class NativeState {
    /** The general register 0; each takes eight bytes. */
    static final int REGISTERS = -128;
    static final int FLAGS = 0;
    /** Linear address of the page that the running code is in. */
    static final int PAGE = 8;
    /** The look-aside table for data. */
    static final int TABLE = 16;
    /** The jump table: where code at a linear address is. */
    static final int JUMPS = 24;
    /** The attention bits, which other threads set. */
    static final int ATTENTION = 32;
    /** RFLAGS without the status flags and without bit 1. */
    static final int SYSTEM = 36;
    /** The attention bits that count now. */
    static final int ATTENTION_MASK = 40;
    /** Which of SYSCALL (1) and SYSRET (2) ran last, or 0. */
    static final int LAST_CALL = 44;
    /** Instructions retired since it was last asked. */
    static final int RETIRED = 48;
    static final int FS_BASE = 56;
    static final int GS_BASE = 64;
    /** Where to go on at entry. */
    static final int TARGET = 72;
    /** Which exit was taken. */
    static final int SITE = 80;
    /** A linear address that was not in the look-aside table. */
    static final int MISSED = 88;
    /** A byte: which vector registers are the guest's while translated code runs, see {@link VectorLoan}. */
    static final int VECTORS_LOADED = 96;
    /** CPL, a byte. */
    static final int PRIVILEGE = 98;
    /** Whether SYSCALL and SYSRET do here what operating systems have them do, a byte. */
    static final int FAST_CALLS = 99;
    /** A byte: where the x87 unit's registers are, see {@link FpuLoan}. */
    static final int FPU = 97;
    static final int MXCSR = 100;
    /** For values that outlive the scratch registers within an instruction. */
    static final int SPILL = 104;
    static final int SPILL2 = 112;
    /** The x87 unit, as FNSAVE stores it in its 32-bit form. */
    static final int FPU_IMAGE = 512;

    static final int SPILL3 = 1024;
    static final int SPILL4 = 1032;
    static final int KERNEL_GS_BASE = 1040;
    /** Where SYSCALL goes. */
    static final int SYSTEM_ENTRY = 1048;
    /** The RFLAGS bits that SYSCALL keeps. */
    static final int KEPT_FLAGS = 1056;
    /** Look-aside tables: of programs at CPL 3, of the system, and of the system while user pages are open to it. */
    static final int PROGRAM_TABLE = 1064;
    static final int SYSTEM_TABLE = 1072;
    static final int OPEN_TABLE = 1080;
    /** Jump tables. */
    static final int PROGRAM_JUMPS = 1088;
    static final int SYSTEM_JUMPS = 1096;

    /** The selectors of ES to GS, four bytes each. */
    static final int SELECTORS = 1104;
    /** Whether RDFSBASE and its like are on, a byte. */
    static final int BASE_ACCESS = 1128;
    /** Whether NMIs wait for IRET, a byte. */
    static final int NMI_BLOCKED = 1129;
    static final int TSC_AUX = 1132;
    /** The loan of the time-stamp counter, see {@link ClockLoan}: host and guest ticks when it began. */
    static final int CLOCK_HOST = 1136;
    static final int CLOCK_GUEST = 1144;
    /** Guest ticks for a host tick, times 2^32. */
    static final int CLOCK_SCALE = 1152;
    /** Host ticks that it lasts. */
    static final int CLOCK_TICKS = 1160;
    /** What was read last. */
    static final int CLOCK_LAST = 1168;
    /** CR0 to CR4, eight bytes each; what is there of CR1 has no meaning. */
    static final int CONTROL = 1176;
    /** The attention bits that PAUSE sets. */
    static final int PAUSE_BITS = 1216;
    /** YMM0–15, 32 bytes each. */
    static final int VECTORS = 1280;
    /** A byte: whether bits above the lowest 128 are set in any of them. */
    static final int UPPER_HALVES = 1792;

    /** Values of {@link #LAST_CALL}. */
    static final int SYSCALL = 1;
    static final int SYSRET = 2;

    /** Bits of {@link #FLAGS}. */
    static final int OVERFLOW_BIT = 0;
    static final int CARRY_BIT = 8;

    private static final int OVERFLOW_SHIFT = 11;
    private static final int LOW_FLAGS = Rflags.STATUS & 0xFF;
    private static final int BIAS = 128;
    private static final int SIZE = 2048;

    /** What R15 holds. */
    final long address;
    private final Arena arena = Arena.ofAuto();
    private final MemorySegment memory;

    public NativeState() {
        memory = arena.allocate(SIZE, 64);
        address = memory.address() + BIAS;
    }

    /** Where the processor's attention bits are. */
    public MemorySegment attention() {
        return memory.asSlice(BIAS + ATTENTION, Integer.BYTES);
    }

    long get(int field) {
        return HostMemory.getLong(address + field);
    }

    void set(int field, long value) {
        HostMemory.putLong(address + field, value);
    }

    int getInt(int field) {
        return HostMemory.getInt(address + field);
    }

    void setInt(int field, int value) {
        HostMemory.putInt(address + field, value);
    }

    boolean isSet(int byteField) {
        return HostMemory.getByte(address + byteField) != 0;
    }

    void setByte(int byteField, boolean value) {
        HostMemory.putByte(address + byteField, (byte) (value ? 1 : 0));
    }

    /** The registers and flags of {@code cpu}, for translated code. */
    void load(Cpu cpu) {
        long to = address + REGISTERS;
        long[] r = cpu.r;
        for (int i = 0; i < 16; i++) {
            HostMemory.putLong(to + 8L * i, r[i]);
        }
        int status = Flags.status(cpu);
        HostMemory.putLong(address + FLAGS,
                (status & LOW_FLAGS | Rflags.ALWAYS) << CARRY_BIT | status >> OVERFLOW_SHIFT & 1);
        HostMemory.putInt(address + SYSTEM, cpu.system);
        HostMemory.putByte(address + PRIVILEGE, (byte) cpu.cpl);
    }

    /** What translated code left, for the interpreter. */
    void store(Cpu cpu) {
        long from = address + REGISTERS;
        long[] r = cpu.r;
        for (int i = 0; i < 16; i++) {
            r[i] = HostMemory.getLong(from + 8L * i);
        }
        int image = (int) HostMemory.getLong(address + FLAGS);
        Flags.setStatus(cpu, image >> CARRY_BIT & LOW_FLAGS | (image & 1) << OVERFLOW_SHIFT);
    }

    /** Instructions retired since the last call. */
    long takeRetired() {
        long retired = get(RETIRED);
        set(RETIRED, 0);
        return retired;
    }
}
