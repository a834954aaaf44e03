package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;
import dev.vivarium.host.code.CodeEntry;
import dev.vivarium.host.code.CodeMemory;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;

/** Asks the processor itself, by a few instructions in code memory. */
final class CpuidCode {
    private static final int PAGE = 4096;
    private static final int REGISTERS = 4;

    /** Leaf in [r15], answer to [r15] and on; r15 and what may be changed: {@link CodeEntry}. */
    private static final byte[] CODE = HexFormat.of().parseHex("418b07" // mov eax, [r15]
            + "31c9" // xor ecx, ecx: sub-leaf 0
            + "0fa2" // cpuid
            + "418907" // mov [r15], eax
            + "41895f04" // mov [r15+4], ebx
            + "41894f08" // mov [r15+8], ecx
            + "4189570c" // mov [r15+12], edx
            + "c3"); // ret

    private CpuidCode() {
    }

    /** @return null where code cannot be made and run */
    static HostHardware.@Nullable Cpuid ask(int leaf) {
        try (CodeMemory code = CodeMemory.allocate(PAGE); Arena arena = Arena.ofConfined()) {
            code.write(0, CODE);
            MemorySegment state = arena.allocate(REGISTERS * Integer.BYTES, Long.BYTES);
            state.set(ValueLayout.JAVA_INT, 0, leaf);
            CodeEntry.enter(state.address(), code.address(0));
            int[] registers = state.toArray(ValueLayout.JAVA_INT);
            return new HostHardware.Cpuid(registers[0], registers[1], registers[2], registers[3]);
        } catch (HostException e) {
            return null;
        }
    }
}
