package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.bus.NoApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.ManualClock;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.NoBus;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import java.lang.foreign.Arena;
import java.util.HexFormat;

/**
 * Runs single instructions through decoder and interpreter: 64-bit mode, supervisor, no paging, two pages of RAM, nothing
 * else around the processor.
 */
public final class InsnRunner implements AutoCloseable {
    /** What {@link #run} says of an instruction that raised nothing. */
    public static final int NO_FAULT = -1;
    private static final int RAM_BYTES = 2 * GuestMemory.PAGE_SIZE;

    public final Cpu cpu = new Cpu();
    public final Mmu mmu;
    private final Arena arena = Arena.ofConfined();
    private final Interpreter interpreter;
    private final Decoder decoder = new Decoder(CpuModel.X86_64_V3::offers);
    private final OperationSet operations = new OperationSet();

    public InsnRunner() {
        cpu.longMode = true;
        cpu.cr0 = ControlBits.CR0_PE | ControlBits.CR0_NE;
        cpu.cr4 = ControlBits.CR4_OSFXSR | ControlBits.CR4_OSXMMEXCPT;
        cpu.codeBits = 64;
        cpu.ipMask = -1;
        cpu.fpu.initialize();
        mmu = new Mmu(cpu, new GuestMemory(arena.allocate(RAM_BYTES, GuestMemory.PAGE_SIZE)), NoBus.INSTANCE);
        interpreter = new Interpreter(cpu, mmu,
                new Surroundings(NoBus.INSTANCE, NoApic.INSTANCE, CpuModel.X86_64_V2, Topology.SINGLE,
                        new TimeStampCounter(new ManualClock()), new Attention()));
    }

    /** The last instruction decoded. */
    public Insn insn() {
        return decoder.insn();
    }

    /** Decodes without running. */
    public Insn decode(byte[] code) {
        if (decoder.decode(code, 0, code.length, cpu.codeBits, 0) != Decoder.Outcome.DECODED
                || decoder.length() != code.length) {
            throw new IllegalArgumentException("Not one whole instruction.");
        }
        return decoder.insn();
    }

    /** Runs one instruction and returns the vector of the exception it raised, or {@link #NO_FAULT}. */
    public int run(byte[] code) {
        return run(decode(code));
    }

    public int run(Insn insn) {
        try {
            operations.of(insn).run(interpreter, cpu, cpu.r, mmu, insn);
            return NO_FAULT;
        } catch (Fault fault) {
            return fault.vector();
        }
    }

    /** Runs instructions given in hexadecimal, one a string; the first exception ends it. */
    int program(String... instructions) {
        for (String code : instructions) {
            int vector = run(HexFormat.of().parseHex(code.replace(" ", "")));
            if (vector != NO_FAULT) {
                return vector;
            }
        }
        return NO_FAULT;
    }

    @Override
    public void close() {
        arena.close();
    }
}
