package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/**
 * The run loop: block after block, and between two of them whatever wants the processor's attention, in the order of
 * SDM Vol. 3A, table 6-2. Single step, breakpoints and the instruction after STI or MOV SS go the careful way, one
 * instruction at a time. Blocks that run often are compiled: {@link TraceCompiler}.
 */
public final class BlockRunner {
    private static final int MOST_COMPILED = 1000;

    private final Interpreter t;
    private final Cpu cpu;
    private final CodeCache cache;
    private final Attention attention;
    private final TraceCompiler compiler;
    private final Executor compilers;
    /** What the compilers have made. */
    private final Queue<Compilation> made = new ConcurrentLinkedQueue<>();
    /** Blocks that were given code, oldest first. */
    private final Queue<Block> compiled = new ArrayDeque<>();
    /** What runs blocks that were interpreted often; null if the interpreter runs all. */
    private @Nullable FastTier fast;
    /** How often a block is interpreted before the faster tier is asked. */
    private int hot;
    private boolean tripleFault;
    private boolean waitingForStartup;
    private int startupVector;

    /** What was delivered so far. */
    private long faults;
    private long interrupts;
    private long compiledTraces;

    /** A trace on its way to code. It is made while the guest goes on, and put in place when the run loop looks up. */
    private final class Compilation extends FutureTask<TraceCode> {
        Compilation(Trace trace) {
            super(() -> compiler.compile(trace));
        }

        @Override
        protected void done() {
            made.add(this);
            attention.set(Interpreter.COMPILED);
        }
    }

    /** @param compilers runs what compiles traces */
    public BlockRunner(Interpreter interpreter, GuestMemory memory, Executor compilers) {
        this.compilers = compilers;
        t = interpreter;
        cpu = interpreter.cpu;
        attention = interpreter.outside.attention();
        compiler = new TraceCompiler(interpreter);
        cache = new CodeCache(cpu, interpreter.mmu, memory, interpreter.outside.bus(), attention,
                interpreter.outside.topology().processors());
    }

    /** What this processor has decoded. */
    public CodeCache cache() {
        return cache;
    }

    /**
     * Lets {@code tier} run what is run often, instead of compiled traces.
     *
     * @param heat how often a block is interpreted before the tier is asked
     */
    public void accelerate(FastTier tier, int heat) {
        fast = tier;
        hot = heat;
        cache.mayForget();
    }

    /** Brings all registers into {@link Cpu}: before anybody but the interpreter looks. */
    public void settle() {
        if (fast != null) {
            fast.release(true, true);
        }
    }

    /** Runs until there is a reason to stop. */
    public Exit run() {
        while (true) {
            Exit exit = serve();
            if (exit != null) {
                return exit;
            }
            try {
                if (t.careful) {
                    step();
                } else {
                    runBlocks();
                }
            } catch (Fault fault) {
                raise(fault);
            }
            if (tripleFault) {
                tripleFault = false;
                return Exit.TRIPLE_FAULT;
            }
        }
    }

    /** What {@link #attention} asks for; null to go on. */
    private @Nullable Exit serve() {
        int bits = attention.get();
        if (bits == 0) {
            return t.halted || waitingForStartup ? Exit.HALTED : null;
        }
        attention.clear(Interpreter.OWN);
        if ((bits & Interpreter.CODE_WRITTEN) != 0) {
            attention.clear(Interpreter.CODE_WRITTEN);
            cache.dropWritten();
        }
        if ((bits & Interpreter.WRITES_TAKEN) != 0) {
            attention.clear(Interpreter.WRITES_TAKEN);
            t.mmu.giveUpWriteRights();
        }
        if ((bits & Interpreter.COMPILED) != 0) {
            attention.clear(Interpreter.COMPILED);
            takeCompiled();
        }
        if ((bits & Interpreter.INIT) != 0) {
            attention.clear(Interpreter.INIT);
            settle();
            CpuStates.init(t);
            waitingForStartup = !t.bootProcessor;
        }
        if ((bits & Interpreter.STARTUP) != 0) {
            attention.clear(Interpreter.STARTUP);
            if (waitingForStartup) {
                waitingForStartup = false;
                CpuStates.startup(t, startupVector);
            }
        }
        if (t.delivering != CpuState.Events.NO_INTERRUPT) {
            deliver(t.delivering);
            t.delivering = CpuState.Events.NO_INTERRUPT;
        } else if (t.inhibit == 0 && !waitingForStartup) {
            takeInterrupt(bits);
        }
        if ((bits & Interpreter.KICK) != 0) {
            attention.clear(Interpreter.KICK);
            return Exit.KICKED;
        }
        return t.halted || waitingForStartup ? Exit.HALTED : null;
    }

    private void takeInterrupt(int bits) {
        if ((bits & Interpreter.NMI) != 0 && !t.nmiBlocked) {
            attention.clear(Interpreter.NMI);
            t.halted = false;
            t.nmiBlocked = true;
            interrupts++;
            tripleFault |= !EventDelivery.nmi(t);
        } else if ((bits & Interpreter.INTERRUPT) != 0 && (cpu.system & Rflags.IF) != 0) {
            int vector = t.outside.apic().acknowledge();
            if (vector != ProcessorApic.NONE) {
                deliver(vector);
            }
        }
    }

    private void deliver(int vector) {
        t.halted = false;
        interrupts++;
        tripleFault |= !EventDelivery.external(t, vector);
    }

    private void runBlocks() {
        Block block = look();
        FastTier tier = fast;
        try {
            while (true) {
                cache.running = block;
                Block last = tier == null ? execute(block) : execute(block, tier);
                if (t.isWanted()) {
                    return;
                }
                block = last == null ? look() : next(last);
            }
        } finally {
            cache.running = null;
        }
    }

    private Block look() {
        Block block = cache.findAnew();
        t.epoch = cpu.codeEpoch;
        return block;
    }

    /** Runs a block, or more than that, by the faster tier where it can; returns the last that was interpreted. */
    private @Nullable Block execute(Block block, FastTier tier) {
        if (block.heat < hot) {
            block.heat++;
            return recalled(block);
        }
        return switch (tier.run(block)) {
            case INTERPRET -> recalled(block);
            case LOOK -> null;
            case STEP -> {
                Block at = look();
                cache.running = at;
                if (cache.recall(at)) {
                    first(at);
                }
                yield null;
            }
        };
    }

    /** Interprets a block, if its instructions can be had now. */
    private @Nullable Block recalled(Block block) {
        return cache.recall(block) ? execute(block) : null;
    }

    /** Interprets the first instruction of a block. */
    private void first(Block block) {
        DecodedBlock decoded = block.decoded();
        Insn in = decoded.insns[0];
        t.r[Cpu.BLOCK_IP] = cpu.rip;
        release(decoded);
        try {
            decoded.operations[0].run(t, cpu, t.r, t.mmu, in);
        } catch (Fault fault) {
            throw stopped(block, 0, fault);
        }
        t.retired++;
        if (!in.row.endsBlock()) {
            cpu.rip = t.r[Cpu.BLOCK_IP] + in.next & cpu.ipMask;
        }
    }

    private void release(DecodedBlock decoded) {
        if (fast != null && (decoded.vectors || decoded.fpu)) {
            fast.release(decoded.vectors, decoded.fpu);
        }
    }

    private Block next(Block block) {
        if (cpu.codeEpoch != t.epoch) {
            t.epoch = cpu.codeEpoch;
            return cache.findAnew();
        }
        long distance = cpu.rip - t.r[Cpu.BLOCK_IP];
        DecodedBlock decoded = block.decoded();
        if (decoded.end == BlockEnd.RETURN) {
            return cache.findAgain();
        }
        Block follower = decoded.follower(distance);
        if (follower != null && cache.isWithinLimit(follower.length)) {
            return follower;
        }
        Block found = cache.findAgain();
        if (cpu.codeEpoch == t.epoch) {
            decoded.remember(block, distance, found);
        }
        return found;
    }

    /** Runs a block, or as much as follows of what was compiled with it; returns the last. */
    private Block execute(Block block) {
        t.r[Cpu.BLOCK_IP] = cpu.rip;
        DecodedBlock decoded = block.decoded();
        TraceCode code = decoded.code;
        if (code == null || !cache.isWithinLimit(code.reach)) {
            interpret(block, decoded);
            t.retired += block.count;
            return block;
        }
        return runTrace(code);
    }

    private Block runTrace(TraceCode code) {
        Block last;
        try {
            last = code.run();
        } catch (Fault fault) {
            throw stopped(code.trace.blockAt(t.stoppedAt), code.trace.placeInBlock(t.stoppedAt), fault);
        }
        t.retired += last.count;
        if (!last.decoded().ends()) {
            cpu.rip = t.r[Cpu.BLOCK_IP] + last.length & cpu.ipMask;
        }
        return last;
    }

    private void interpret(Block block, DecodedBlock decoded) {
        Cpu c = cpu;
        Mmu m = t.mmu;
        long[] r = t.r;
        Operation[] steps = decoded.steps;
        Insn[] operands = decoded.operands;
        int calls = decoded.calls;
        release(decoded);
        int at = 0;
        try {
            for (; at < calls; at++) {
                steps[at].run(t, c, r, m, operands[at]);
            }
            BlockEnd.run(t, c, decoded);
        } catch (Fault fault) {
            throw stopped(block, decoded.placeOf(at), fault);
        }
        if ((fast == null || block.codeBits != 64) && --decoded.patience == 0) {
            compilers.execute(new Compilation(Trace.from(block)));
        }
    }

    private void takeCompiled() {
        for (Compilation each = made.poll(); each != null; each = made.poll()) {
            switch (each.state()) {
                case SUCCESS -> take(each.resultNow());
                case FAILED -> throw new IllegalStateException("A trace was not compiled.", each.exceptionNow());
                default -> throw new IllegalStateException("A trace is announced that is not complete.");
            }
        }
    }

    /** Puts code in its place; the oldest makes room for it if there is too much. */
    private void take(TraceCode code) {
        Block head = code.trace.blocks().getFirst();
        if (!code.trace.isLive()) {
            head.decoded().postpone(); // The guest has changed what it was made of.
            return;
        }
        if (compiled.size() == MOST_COMPILED) {
            Block oldest = compiled.remove();
            oldest.decoded().dropCode(oldest);
        }
        head.decoded().setCode(head, code);
        compiled.add(head);
        compiledTraces++;
    }

    /** Puts the processor at the instruction that faulted, number {@code at} of its block. */
    private Fault stopped(Block block, int at, Fault fault) {
        Insn in = block.insns()[at];
        t.retired += at;
        cpu.rip = t.startIp(in);
        return fault.vector() == Fault.NON_CANONICAL ? t.nonCanonical(in) : fault;
    }

    /** One instruction, with all that may surround one. */
    private void step() {
        Debug.beforeInstruction(t);
        t.inhibit = 0;
        alone();
        tripleFault |= !Debug.afterInstruction(t);
        t.updateCareful();
    }

    /** One instruction and what follows from it. @return false if the processor shuts down */
    boolean stepOne() {
        try {
            step();
        } catch (Fault fault) {
            raise(fault);
        }
        boolean goesOn = !tripleFault;
        tripleFault = false;
        return goesOn;
    }

    private void raise(Fault fault) {
        if (fault.vector() == Fault.RESTART) {
            try {
                alone();
            } catch (Fault second) {
                raise(second);
            }
            return;
        }
        if (fault.vector() == Fault.FROZEN) {
            t.halted = true;
            t.lookUp();
            return;
        }
        faults++;
        int vector = fault.vector() == Fault.NON_CANONICAL ? Fault.GP : fault.vector();
        tripleFault |= !EventDelivery.exception(t, vector, fault.errorCode());
        t.updateCareful();
    }

    /** One instruction, as memory holds it now: nothing decoded before runs after it. */
    private void alone() {
        Block block = cache.decodeAlone();
        cache.running = block;
        try {
            execute(block);
        } finally {
            cache.running = null;
        }
    }

    /** Makes this one of the processors that wait for a start-up message after reset and INIT. */
    public void waitForStartup() {
        t.bootProcessor = false;
        waitingForStartup = true;
        t.lookUp();
    }

    /** The vector of a start-up message, before it is announced; any thread with the board lock. */
    public void setStartupVector(int vector) {
        startupVector = vector;
    }

    /** Whether a halted processor has a reason to go on. */
    public boolean hasWork() {
        int bits = attention.get();
        if (waitingForStartup) {
            return (bits & (Interpreter.STARTUP | Interpreter.INIT | Interpreter.KICK)) != 0;
        }
        return (bits & (Interpreter.INIT | Interpreter.KICK)) != 0
                || (bits & Interpreter.NMI) != 0 && !t.nmiBlocked
                || (bits & Interpreter.INTERRUPT) != 0 && (cpu.system & Rflags.IF) != 0;
    }

    public long retired() {
        return t.retired;
    }

    public long faults() {
        return faults;
    }

    public long interrupts() {
        return interrupts;
    }

    public long decodedInstructions() {
        return cache.decoded;
    }

    public long compiledTraces() {
        return compiledTraces;
    }

    public long invalidations() {
        return cache.invalidations();
    }
}
