package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.interp.InsnRunner;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every MMX and SSE instruction, decoded from an assembler's bytes and run by the interpreter, gives what an Intel
 * processor gave: once as it is, and once with the operand that ModRM.rm names in memory.
 */
class HostInstructionsTest {
    private static final int MEMORY = 0x1230;
    /** ModRM with mod = 0 and rm = RSI. */
    private static final int THROUGH_RSI = 6;
    /** Stores to memory, and is tested by itself. */
    private static final Set<String> ELSEWHERE = Set.of("maskmovq");
    /** The encoding with memory is another instruction, or treats its operands differently. */
    private static final Set<String> OTHER_IN_MEMORY = Set.of("movss", "movsd", "movhlps", "movlhps", "insertps");

    private final InsnRunner runner = new InsnRunner();

    @AfterEach
    void close() {
        runner.close();
    }

    @TestFactory
    Stream<DynamicTest> registerForms() {
        return HostVectors.all().stream().filter(vectors -> !ELSEWHERE.contains(vectors.name()))
                .map(vectors -> dynamicTest(vectors.name(), () -> run(vectors, false)));
    }

    @TestFactory
    Stream<DynamicTest> memoryForms() {
        return HostVectors.all().stream().filter(this::hasSourceInMemory)
                .map(vectors -> dynamicTest(vectors.name(), () -> run(vectors, true)));
    }

    private boolean hasSourceInMemory(HostVectors vectors) {
        byte[] code = code(vectors, 0);
        int rm = modrm(vectors, code) & 0xC7;
        return (rm == 0xC0 || rm == 0xC2) && runner.decode(code).row.hasMemoryForm()
                && !OTHER_IN_MEMORY.contains(vectors.name());
    }

    private void run(HostVectors vectors, boolean memory) {
        Insn[] byImmediate = new Insn[256];
        vectors.check(registers -> {
            if (byImmediate[registers.immediate] == null) {
                byte[] code = code(vectors, registers.immediate);
                if (memory) {
                    int at = code.length - (hasImmediate(vectors) ? 2 : 1);
                    code[at] = (byte) (code[at] & 0x38 | THROUGH_RSI);
                }
                byImmediate[registers.immediate] = runner.decode(code);
            }
            execute(vectors, byImmediate[registers.immediate], registers);
        });
    }

    private void execute(HostVectors vectors, Insn insn, HostCase registers) {
        Cpu cpu = runner.cpu;
        boolean checksum = vectors.name().startsWith("crc32");
        cpu.r[Cpu.RAX] = registers.first;
        cpu.r[Cpu.RDX] = registers.second;
        cpu.r[Cpu.RCX] = checksum ? registers.first : 0;
        cpu.r[Cpu.RSI] = MEMORY;
        cpu.r[Cpu.RDI] = MEMORY - 16;
        for (int i = 0; i < 3; i++) {
            System.arraycopy(registers.v, 2 * i, cpu.v, i * Cpu.VECTOR_STRIDE, 2);
        }
        cpu.fpu.setMmx(1, registers.v[HostCase.A]);
        cpu.fpu.setMmx(2, registers.v[HostCase.B]);
        cpu.sse.setMxcsr(registers.env.mxcsr());
        Flags.setStatus(cpu, Rflags.ZF | Rflags.PF);
        boolean fromRax = (insn.modrm & 0xC7) == 0xC0 || isFromGeneral(vectors.name());
        long low = checksum ? registers.second : fromRax ? registers.first : registers.v[HostCase.B];
        runner.mmu.store64(MEMORY, low);
        runner.mmu.store64(MEMORY + 8, registers.v[HostCase.B + 1]);
        registers.fault = runner.run(insn) == Fault.XM;
        registers.general = cpu.r[Cpu.RCX];
        registers.flags = Flags.status(cpu);
        registers.env.setMxcsr(cpu.sse.mxcsr());
        System.arraycopy(cpu.v, 0, registers.v, HostCase.XMM0, 2);
        System.arraycopy(cpu.v, Cpu.VECTOR_STRIDE, registers.v, HostCase.A, 2);
        if (vectors.results().startsWith("m")) {
            registers.v[HostCase.A] = cpu.fpu.mmx(1);
        }
    }

    private static boolean isFromGeneral(String name) {
        return name.startsWith("cvtsi2") || name.startsWith("pinsr");
    }

    private static boolean hasImmediate(HostVectors vectors) {
        return vectors.encoding().endsWith("ib");
    }

    private static byte[] code(HostVectors vectors, int immediate) {
        String text = vectors.encoding().replace("ib", HexFormat.of().toHexDigits((byte) immediate));
        return HexFormat.of().parseHex(text);
    }

    private static int modrm(HostVectors vectors, byte[] code) {
        return code[code.length - (hasImmediate(vectors) ? 2 : 1)];
    }
}
