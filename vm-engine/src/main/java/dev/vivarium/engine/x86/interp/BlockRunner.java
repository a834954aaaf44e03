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
    /** How many blocks are left of {@link #runBriefly}; 0 if that is not asked for. */
    private int blocksLeft;

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

    /** As {@link #run}, but no more than about so many blocks; which one ends it is no reason to stop again. */
    public Exit runBriefly(int blocks) {
        blocksLeft = blocks;
        try {
            return run();
        } finally {
            blocksLeft = 0;
        }
    }

    /** Whether it waited for a lock of another processor's since this was asked last. */
    public boolean takeLockWait() {
        return t.lockWait.take();
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
                } else if (blocksLeft > 0) {
                    interpretSome();
                } else if (fast == null) {
                    interpretBlocks();
                } else {
                    runBlocks(fast);
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

    /** Interprets all, and runs traces; no block forgets its instructions, and so decoded blocks lead to decoded blocks. */
    private void interpretBlocks() {
        DecodedBlock block = look().decoded();
        try {
            while (true) {
                cache.running = block.block;
                DecodedBlock last = execute(block);
                if (t.isWanted()) {
                    return;
                }
                block = following(last);
            }
        } finally {
            cache.running = null;
        }
    }

    private DecodedBlock following(DecodedBlock block) {
        if (cpu.codeEpoch != t.epoch) {
            return look().decoded();
        }
        if (block.end == BlockEnd.RETURN) {
            return cache.findDecoded();
        }
        long distance = cpu.rip - t.r[Cpu.BLOCK_IP];
        DecodedBlock follower = block.follower(distance);
        if (follower != null && cache.isWithinLimit(follower.next)) {
            return follower;
        }
        DecodedBlock found = cache.findDecoded();
        if (cpu.codeEpoch == t.epoch && isInOnePage(cpu.rip, t.r[Cpu.BLOCK_IP])) {
            block.remember(distance, found);
        }
        return found;
    }

    private void runBlocks(FastTier tier) {
        Block block = look();
        try {
            while (true) {
                cache.running = block;
                DecodedBlock last = execute(block, tier);
                if (t.isWanted()) {
                    return;
                }
                block = last == null ? look() : next(last);
            }
        } finally {
            cache.running = null;
        }
    }

    /** Interprets what is left of {@link #runBriefly}: apart from the others, who do not count. */
    private void interpretSome() {
        Block block = look();
        try {
            while (true) {
                cache.running = block;
                DecodedBlock last = recalled(block);
                if (--blocksLeft == 0) {
                    attention.set(t.pauseBits());
                }
                if (t.isWanted() || blocksLeft == 0) {
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
    private @Nullable DecodedBlock execute(Block block, FastTier tier) {
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
    private @Nullable DecodedBlock recalled(Block block) {
        return cache.recall(block) ? executeSlowly(block.decoded()) : null;
    }

    /** As {@link #execute}, where another tier may have registers. */
    private DecodedBlock executeSlowly(DecodedBlock block) {
        release(block);
        return execute(block);
    }

    /** Interprets the first instruction of a block. */
    private void first(Block block) {
        DecodedBlock decoded = block.decoded();
        Insn in = decoded.insns[0];
        t.r[Cpu.BLOCK_IP] = cpu.rip;
        release(decoded);
        if (!in.row.isIdle()) {
            try {
                decoded.step0.run(t, cpu, t.r, t.mmu, in);
            } catch (Fault fault) {
                throw stopped(block, 0, fault);
            }
        }
        t.retired++;
        if (!in.row.endsBlock()) {
            cpu.rip = t.r[Cpu.BLOCK_IP] + in.next & cpu.ipMask;
        }
    }

    private void release(DecodedBlock decoded) {
        if (fast != null && (decoded.usesVectors() || decoded.usesFpu())) {
            fast.release(decoded.usesVectors(), decoded.usesFpu());
        }
    }

    private Block next(DecodedBlock block) {
        if (cpu.codeEpoch != t.epoch) {
            return look();
        }
        long distance = cpu.rip - t.r[Cpu.BLOCK_IP];
        if (block.end == BlockEnd.RETURN) {
            return cache.findAgain();
        }
        DecodedBlock follower = block.follower(distance);
        if (follower != null && cache.isWithinLimit(follower.next)) {
            return follower.block;
        }
        Block found = cache.findAgain();
        if (cpu.codeEpoch == t.epoch && !found.isForgotten()) {
            block.remember(distance, found.decoded());
        }
        return found;
    }

    private static boolean isInOnePage(long one, long other) {
        return (one ^ other) >>> 12 == 0;
    }

    /** Runs a block, or as much as follows of what was compiled with it; returns the last. */
    private DecodedBlock execute(DecodedBlock block) {
        t.r[Cpu.BLOCK_IP] = cpu.rip;
        TraceCode code = block.code;
        if (code == null || !cache.isWithinLimit(code.reach)) {
            interpret(block);
            t.retired += block.count;
            return block;
        }
        return runTrace(code).decoded();
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

    private void interpret(DecodedBlock block) {
        Cpu c = cpu;
        Mmu m = t.mmu;
        long[] r = t.r;
        int at = 0;
        try {
            int calls = block.calls;
            if (calls > 0) {
                block.step0.run(t, c, r, m, block.operand0);
                at = 1;
                if (calls > 1) {
                    block.step1.run(t, c, r, m, block.operand1);
                    at = 2;
                    if (calls > 2) {
                        block.step2.run(t, c, r, m, block.operand2);
                        at = 3;
                        if (calls > 3) {
                            block.step3.run(t, c, r, m, block.operand3);
                            at = DecodedBlock.FIRST;
                            if (calls > DecodedBlock.FIRST) {
                                Operation[] steps = block.steps;
                                Insn[] insns = block.insns;
                                int further = block.further;
                                for (int i = 0; i < steps.length; i++) {
                                    steps[i].run(t, c, r, m, insns[further + i]);
                                    at++;
                                }
                            }
                        }
                    }
                }
            }
            BlockEnd.run(t, c, block);
        } catch (Fault fault) {
            throw stopped(block.block, block.placeOfCall(at), fault);
        }
        if (--block.patience == 0) {
            compile(block);
        }
    }

    /** Has a block compiled that was interpreted often, where no other tier sees to it. */
    private void compile(DecodedBlock block) {
        if (fast == null || block.block.codeBits != 64) {
            compilers.execute(new Compilation(Trace.from(block.block)));
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
            oldest.decoded().dropCode();
        }
        head.decoded().setCode(code);
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
            executeSlowly(block.decoded());
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
