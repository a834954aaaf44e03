package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.memory.HostMemory;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;
import dev.vivarium.host.HostException;
import dev.vivarium.host.code.CodeEntry;
import dev.vivarium.host.code.CodeMemory;

import java.lang.foreign.Arena;
import java.util.List;

/**
 * Which instructions the host's processor has, as its CPUID says (SDM Vol. 2A, CPUID, tables 3-8 to 3-11), by the names
 * that the rows give them.
 *
 * @param leaf1Ecx    and so on: a leaf's answer in a register; without AVX if the operating system has not enabled it
 */
record HostFeatures(int leaf1Ecx, int leaf1Edx, int leaf7Ebx, int extendedEcx, int powerEdx) {
    private static final int PAGE_SIZE = 4096;
    private static final int EXTENDED_FEATURES = 7;
    private static final int AMD_LEAVES = 0x8000_0000;
    private static final int POWER_FEATURES = 0x8000_0007;
    /** The first leaf of AMD's, which every processor with 64-bit mode has. */
    private static final int AMD_FEATURES = 0x8000_0001;
    private static final int RBX = 3;
    private static final int OSXSAVE = 27;
    private static final int AVX = 28;
    /** XCR0 with the components that AVX needs (SDM Vol. 1, 14.3). */
    private static final int SSE_AND_AVX = 6;

    private static final class Holder {
        static final HostFeatures THIS_HOST = ask();
    }

    /** Whether the time-stamp counter runs at one speed, whatever the processor does. */
    boolean hasEvenCounter() {
        return bit(powerEdx, 8);
    }

    /** Those of the processor that we run on. */
    static HostFeatures ofThisHost() {
        return Holder.THIS_HOST;
    }

    /** Whether the host has the instructions of all features that a row names. */
    boolean haveAll(List<String> names) {
        return names.stream().allMatch(this::has);
    }

    /** Whether the host has the instructions of a feature that a row names in its attribute {@code cpuid}. */
    boolean has(String name) {
        return switch (name) {
            // What 64-bit mode came with.
            case "FPU", "CMOV", "MMX", "SSE", "SSE2", "FXSR" -> true;
            case "CLFSH" -> bit(leaf1Edx, 19);
            case "SSE3" -> bit(leaf1Ecx, 0);
            case "PCLMULQDQ" -> bit(leaf1Ecx, 1);
            case "SSSE3" -> bit(leaf1Ecx, 9);
            case "SSE4_1" -> bit(leaf1Ecx, 19);
            case "SSE4_2" -> bit(leaf1Ecx, 20);
            case "POPCNT" -> bit(leaf1Ecx, 23);
            case "AES" -> bit(leaf1Ecx, 25);
            case "MOVBE" -> bit(leaf1Ecx, 22);
            case "AVX" -> bit(leaf1Ecx, AVX);
            case "FMA" -> has("AVX") && bit(leaf1Ecx, 12);
            case "F16C" -> has("AVX") && bit(leaf1Ecx, 29);
            case "AVX2" -> has("AVX") && bit(leaf7Ebx, 5);
            case "BMI2" -> bit(leaf7Ebx, 8);
            case "BMI1" -> bit(leaf7Ebx, 3);
            case "LZCNT" -> bit(extendedEcx, 5);
            case "CLFLUSHOPT" -> bit(leaf7Ebx, 23);
            case "CLWB" -> bit(leaf7Ebx, 24);
            default -> false;
        };
    }

    private static boolean bit(int register, int number) {
        return (register >> number & 1) != 0;
    }

    private static HostFeatures ask() {
        try (CodeMemory code = CodeMemory.allocate(PAGE_SIZE); Arena arena = Arena.ofConfined()) {
            HostAssembler asm = program();
            code.write(0, asm.buffer(), 0, asm.size());
            long entry = code.address(0);
            long state = arena.allocate(4 * Integer.BYTES, Integer.BYTES).address();
            int leaves = ask(entry, state, 0).eax;
            Answer basic = ask(entry, state, 1);
            int extended = leaves >= EXTENDED_FEATURES ? ask(entry, state, EXTENDED_FEATURES).ebx : 0;
            int amd = ask(entry, state, AMD_FEATURES).ecx;
            boolean avx = bit(basic.ecx, OSXSAVE)
                    && (extendedControl(code, state) & SSE_AND_AVX) == SSE_AND_AVX;
            return new HostFeatures(avx ? basic.ecx : basic.ecx & ~(1 << AVX), basic.edx, extended, amd,
                    ask(entry, state, AMD_LEAVES).eax < POWER_FEATURES ? 0
                            : ask(entry, state, POWER_FEATURES).edx);
        } catch (HostException e) {
            // Who translates has allocated code memory before.
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private record Answer(int eax, int ebx, int ecx, int edx) {
    }

    private static Answer ask(long entry, long state, int leaf) {
        HostMemory.putInt(state, leaf);
        CodeEntry.enter(state, entry);
        return new Answer(HostMemory.getInt(state), HostMemory.getInt(state + 4), HostMemory.getInt(state + 8),
                HostMemory.getInt(state + 12));
    }

    /** The low half of XCR0; its program takes the other's place. */
    private static int extendedControl(CodeMemory code, long state) {
        HostAssembler asm = new HostAssembler();
        asm.constant(HostAssembler.RCX, 0);
        asm.plain(false, 0x0F01).u8(0xD0); // XGETBV
        asm.memory(false, 0x89, HostAssembler.RAX, Address.state(0));
        asm.u8(0xC3); // RET
        code.write(0, asm.buffer(), 0, asm.size());
        CodeEntry.enter(state, code.address(0));
        return HostMemory.getInt(state);
    }

    /** Answers the leaf that is at R15, subleaf 0, with EAX, EBX, ECX and EDX there. */
    private static HostAssembler program() {
        HostAssembler asm = new HostAssembler();
        asm.memory(false, 0x8B, HostAssembler.RAX, Address.state(0));
        asm.constant(HostAssembler.RCX, 0);
        asm.plain(false, 0x0FA2);
        int[] registers = {HostAssembler.RAX, RBX, HostAssembler.RCX, HostAssembler.RDX};
        for (int i = 0; i < registers.length; i++) {
            asm.memory(false, 0x89, registers[i], Address.state(Integer.BYTES * i));
        }
        return asm.u8(0xC3); // RET
    }
}
