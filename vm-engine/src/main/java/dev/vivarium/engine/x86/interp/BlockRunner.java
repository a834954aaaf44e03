package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.bus.ProcessorApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

import org.jspecify.annotations.Nullable;

/**
 * The run loop: block after block, and between two of them whatever wants the processor's attention, in the order of
 * SDM Vol. 3A, table 6-2. Single step, breakpoints and the instruction after STI or MOV SS go the careful way, one
 * instruction at a time.
 */
public final class BlockRunner {
    private final Interpreter t;
    private final Cpu cpu;
    private final CodeCache cache;
    private final Attention attention;
    private boolean tripleFault;
    private boolean waitingForStartup;
    private int startupVector;
    private int epoch;

    /** What was delivered so far. */
    private long faults;
    private long interrupts;

    static {
        RowSwitch.link();
    }

    public BlockRunner(Interpreter interpreter, GuestMemory memory) {
        t = interpreter;
        cpu = interpreter.cpu;
        attention = interpreter.outside.attention();
        cache = new CodeCache(cpu, interpreter.mmu, memory, interpreter.outside.bus(), attention);
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
        if ((bits & Interpreter.INIT) != 0) {
            attention.clear(Interpreter.INIT);
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
        if (t.inhibit == 0 && !waitingForStartup) {
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
                t.halted = false;
                interrupts++;
                tripleFault |= !EventDelivery.external(t, vector);
            }
        }
    }

    private void runBlocks() {
        Block block = cache.find();
        epoch = cpu.codeEpoch;
        while (true) {
            execute(block);
            int bits = attention.get();
            if (bits != 0 && ((bits & ~(Interpreter.INTERRUPT | Interpreter.NMI)) != 0
                    || (bits & Interpreter.INTERRUPT) != 0 && (cpu.system & Rflags.IF) != 0
                    || (bits & Interpreter.NMI) != 0 && !t.nmiBlocked)) {
                return;
            }
            block = next(block);
        }
    }

    private Block next(Block block) {
        long distance = cpu.rip - cpu.r[Cpu.BLOCK_IP];
        if (cpu.codeEpoch == epoch) {
            Block follower = block.follower(distance);
            if (follower != null) {
                return follower;
            }
            Block found = cache.find();
            if (cpu.codeEpoch == epoch) {
                block.remember(distance, found);
            }
            return found;
        }
        epoch = cpu.codeEpoch;
        return cache.find();
    }

    private void execute(Block block) {
        cpu.r[Cpu.BLOCK_IP] = cpu.rip;
        cache.running = block;
        try {
            RowSwitch.run(t, block.insns);
        } catch (Fault fault) {
            Insn in = block.insns[t.faultAt];
            t.retired += t.faultAt;
            cpu.rip = cpu.r[Cpu.BLOCK_IP] + in.start & cpu.ipMask;
            if (fault.vector() == Fault.NON_CANONICAL) {
                throw t.nonCanonical(in);
            }
            throw fault;
        } finally {
            cache.running = null;
        }
        t.retired += block.insns.length;
        if (!block.ends) {
            cpu.rip = cpu.r[Cpu.BLOCK_IP] + block.length & cpu.ipMask;
        }
    }

    /** One instruction, with all that may surround one. */
    private void step() {
        Debug.beforeInstruction(t);
        t.inhibit = 0;
        execute(cache.decodeAlone());
        tripleFault |= !Debug.afterInstruction(t);
        t.updateCareful();
    }

    private void raise(Fault fault) {
        if (fault.vector() == Fault.RESTART) {
            try {
                execute(alone());
            } catch (Fault second) {
                raise(second);
            }
            return;
        }
        faults++;
        int vector = fault.vector() == Fault.NON_CANONICAL ? Fault.GP : fault.vector();
        tripleFault |= !EventDelivery.exception(t, vector, fault.errorCode());
        t.updateCareful();
    }

    /** The instruction that changes the block it stands in, by itself: nothing decoded runs after it. */
    private Block alone() {
        return cache.decodeAlone();
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

    public long invalidations() {
        return cache.invalidations;
    }
}
