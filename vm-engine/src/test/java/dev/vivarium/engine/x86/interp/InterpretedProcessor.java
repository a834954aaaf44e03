package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.jspecify.annotations.Nullable;

/** Gives an oracle's case to the interpreter. */
final class InterpretedProcessor implements AutoCloseable {
    /** Repeated instructions do part of their work at a time. */
    private static final int MOST_PARTS = 200;

    private final ProgramWindow window = new ProgramWindow(new Attention());
    private final Interpreter interpreter = window.interpreter;
    private final Cpu cpu = window.cpu;
    private final Decoder decoder = new Decoder(CpuModel.X86_64_V3::offers);
    private final OperationSet operations = new OperationSet();

    /** The instruction that was run last. */
    Insn insn() {
        return decoder.insn();
    }

    OracleResult run(OracleCase test) {
        window.load(test.before(), test.mode());
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
        return new OracleResult(window.state(), fault);
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

    @Override
    public void close() {
        window.close();
    }
}
