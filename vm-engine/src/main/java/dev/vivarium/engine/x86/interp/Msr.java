package dev.vivarium.engine.x86.interp;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

/**
 * Model-specific registers that hold a value and have no other effect, or whose effect lies where they are read (SDM
 * Vol. 4, chapter 2): their numbers, values after reset, and what may be written.
 */
public enum Msr {
    /** Of the Pentium's machine check. */
    MC_ADDRESS(0x0, 0, Rule.CONSTANT),
    /** The same. */
    MC_TYPE(0x1, 0, Rule.CONSTANT),
    /** Which microcode updates fit: none. */
    PLATFORM_ID(0x17, 0, Rule.CONSTANT),
    /** Hard-wired options: none. */
    EBL_CR_POWERON(0x2A, 0, Rule.CONSTANT),
    /** Locked, with VMX off. */
    FEATURE_CONTROL(0x3A, 1, Rule.CONSTANT),
    /** Revision 1 of the microcode; software clears it, CPUID sets it again. */
    BIOS_SIGNATURE(0x8B, 1L << 32, Rule.FIXED),
    /** Base frequency: 10 × 100 MHz. */
    PLATFORM_INFO(0xCE, 10 << 8, Rule.CONSTANT),
    /** Eight variable ranges, the fixed ones, write combining. */
    MTRR_CAPABILITIES(0xFE, 0x508, Rule.CONSTANT),
    /** None of the known faults of speculation: every bit that denies one. */
    ARCH_CAPABILITIES(0x10A, 0x4000_0000_0D10_E179L, Rule.CONSTANT),
    /** Code segment of SYSENTER. */
    SYSENTER_CS(0x174, 0, Rule.LOW_HALF),
    /** Its stack pointer. */
    SYSENTER_ESP(0x175, 0, Rule.CANONICAL),
    /** Its entry. */
    SYSENTER_EIP(0x176, 0, Rule.CANONICAL),
    /** Ten banks, MCG_CTL present. */
    MCG_CAP(0x179, 0x10A, Rule.CONSTANT),
    /** State of the last machine check. */
    MCG_STATUS(0x17A, 0, Rule.MASKED, 7),
    /** All machine checks on or off. */
    MCG_CTL(0x17B, 0, Rule.ALL_OR_NOTHING),
    /** Fast strings on; branch trace and precise events are not available. The switches have no effect. */
    MISC_ENABLE(0x1A0, 0x1801, Rule.MASKED, 0x4_00C5_0009L),
    /** LBR and BTF, which have no effect. */
    DEBUG_CONTROL(0x1D9, 0, Rule.EXACT, 3),
    /** No branch is recorded. */
    LAST_BRANCH_FROM(0x1DB, 0, Rule.CONSTANT),
    /** The same. */
    LAST_BRANCH_TO(0x1DC, 0, Rule.CONSTANT),
    /** The same. */
    LAST_INTERRUPT_FROM(0x1DD, 0, Rule.CONSTANT),
    /** The same. */
    LAST_INTERRUPT_TO(0x1DE, 0, Rule.CONSTANT),
    /** Page attributes; our memory is always coherent. */
    PAT(0x277, 0x0007_0406_0007_0406L, Rule.MEMORY_TYPES, 0xF3),
    /** Selectors of SYSCALL and SYSRET. */
    STAR(0xC000_0081, 0, Rule.ANY),
    /** Entry from 64-bit mode. */
    LSTAR(0xC000_0082, 0, Rule.CANONICAL),
    /** Entry from compatibility mode. */
    CSTAR(0xC000_0083, 0, Rule.CANONICAL),
    /** RFLAGS bits that SYSCALL clears. */
    FLAG_MASK(0xC000_0084, 0, Rule.ANY),
    /** What SWAPGS brings in. */
    KERNEL_GS_BASE(0xC000_0102, 0, Rule.CANONICAL),
    /** What RDTSCP gives beside the time stamp. */
    TSC_AUX(0xC000_0103, 0, Rule.EXACT, 0xFFFF_FFFFL);

    /** What WRMSR makes of a value. */
    enum Rule {
        ANY,
        /** Writing raises #GP. */
        CONSTANT,
        /** Writes have no effect. */
        FIXED,
        /** The upper half is dropped. */
        LOW_HALF, CANONICAL,
        /** 0 or all ones, else #GP. */
        ALL_OR_NOTHING,
        /** Only the bits of the mask change. */
        MASKED,
        /** Bits beyond the mask raise #GP. */
        EXACT,
        /** Each byte is a memory type whose bit is set in the mask, else #GP. */
        MEMORY_TYPES
    }

    private static final Map<Integer, Msr> BY_NUMBER = new HashMap<>();

    static {
        for (Msr each : values()) {
            BY_NUMBER.put(each.number, each);
        }
    }

    final int number;
    final long reset;
    private final Rule rule;
    private final long mask;

    Msr(int number, long reset, Rule rule) {
        this(number, reset, rule, 0);
    }

    Msr(int number, long reset, Rule rule, long mask) {
        this.number = number;
        this.reset = reset;
        this.rule = rule;
        this.mask = mask;
    }

    static @Nullable Msr of(int number) {
        return BY_NUMBER.get(number);
    }

    /** Whether a guest can change it, so that it must be saved. */
    boolean isVariable() {
        return rule != Rule.CONSTANT && rule != Rule.FIXED;
    }

    boolean accepts(long value) {
        return switch (rule) {
            case CONSTANT -> false;
            case CANONICAL -> Canonical.holds(value);
            case ALL_OR_NOTHING -> value == 0 || value == -1;
            case EXACT -> (value & ~mask) == 0;
            case MEMORY_TYPES -> MemoryTypes.areTypes(value, (int) mask);
            default -> true;
        };
    }

    /** What it holds after {@code value}, which it accepts, is written. */
    long after(long old, long value) {
        return switch (rule) {
            case FIXED -> old;
            case LOW_HALF -> value & 0xFFFF_FFFFL;
            case MASKED -> old & ~mask | value & mask;
            default -> value;
        };
    }
}
