package dev.vivarium.engine.vcpu;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.NoApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.host.HostException;

import java.lang.foreign.Arena;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A machine of one processor, RAM and {@link RecordingBus}; its processor belongs to the thread that made it. */
final class Guest implements AutoCloseable {
    /** Ends programs that do not end by themselves. */
    private static final ScheduledExecutorService WATCHDOG = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("watchdog").daemon().factory());
    private static final long PATIENCE_SECONDS = 10;

    final GuestMemory memory;
    final RecordingBus bus = new RecordingBus();
    final StoppableClock clock;
    /** What the back end would have the event thread do. */
    final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    final Vcpu vcpu;
    /** As after reset. */
    final CpuState reset;
    private final Arena arena = Arena.ofShared();
    final VcpuFactory factory;
    private volatile boolean tookTooLong;

    Guest(BackEnd backEnd, CpuModel model) throws HostException {
        this(backEnd, model, 0);
    }

    Guest(BackEnd backEnd, CpuModel model, long guestNanos) throws HostException {
        this(backEnd, model, guestNanos, 0);
    }

    /** @param cardBytes memory for cards */
    Guest(BackEnd backEnd, CpuModel model, long guestNanos, int cardBytes) throws HostException {
        memory = new GuestMemory(arena.allocate(GuestSetup.MEMORY_BYTES + cardBytes, GuestMemory.PAGE_SIZE),
                GuestSetup.MEMORY_BYTES);
        clock = new StoppableClock(guestNanos);
        factory = backEnd.open(new BackEnd.Machine(memory, clock, model, 1, events::add));
        vcpu = factory.create(new VcpuWiring(Topology.SINGLE, memory, bus,
                factory.chips() == null ? NoApic.INSTANCE : null, new BoardLock(), clock, model, () -> {
                }));
        bus.kick = vcpu::kick;
        reset = vcpu.save();
    }

    /** Puts a program into memory. @return registers that lead to it, to be changed further */
    StateDraft prepare(GuestMode mode, Code program) {
        StateDraft draft = new StateDraft(reset);
        GuestSetup.prepare(memory, draft, mode, program.toBytes());
        return draft;
    }

    /** Runs until the program, or a handler, says that it is through. */
    CpuState run(StateDraft draft) {
        bus.clear();
        start(draft);
        return proceed();
    }

    /** Brings the processor to where it is to run. */
    void start(StateDraft draft) {
        boolean virtual8086 = (draft.rflags & GuestSetup.VM) != 0;
        start((virtual8086 ? GuestSetup.enteringVirtual8086(memory, draft) : draft).build());
    }

    /** @throws Refusal if this host cannot hold the state */
    void start(CpuState state) {
        try {
            vcpu.restore(state);
        } catch (IllegalArgumentException e) {
            throw new Refusal(e);
        }
    }

    /** Goes on from where it is. */
    CpuState proceed() {
        Exit exit = runOnce();
        CpuState after = vcpu.save();
        assertTrue(exit == Exit.KICKED && bus.ended,
                () -> "The program did not end (" + exit + "): " + describe(after));
        return after;
    }

    /** One run, with guest time going on meanwhile. */
    Exit runOnce() {
        tookTooLong = false;
        Future<?> watch = WATCHDOG.schedule(() -> {
            tookTooLong = true;
            vcpu.kick();
        }, PATIENCE_SECONDS, TimeUnit.SECONDS);
        clock.goOn();
        vcpu.timeGoesOn();
        Exit exit = vcpu.run();
        vcpu.timeStops();
        clock.stop();
        watch.cancel(false);
        assertTrue(!tookTooLong, "The program takes too long.");
        return exit;
    }

    /** The handler in which the processor is, or -1. */
    static int vector(CpuState state) {
        long distance = state.segments().get(CpuState.CS).base() + state.rip() - 2 - GuestSetup.HANDLERS;
        return distance >= 0 && distance < 4096 && distance % 16 == 0 ? (int) distance / 16 : -1;
    }

    /** An entry of the stack, from the top. */
    long slot(CpuState state, GuestMode mode, int index) {
        long top = state.gpr()[StateDraft.RSP] & (mode == GuestMode.REAL ? 0xFFFF : -1L);
        return memory.read(state.segments().get(CpuState.SS).base() + top + (long) index * mode.slotBytes,
                mode.slotBytes);
    }

    static String describe(CpuState state) {
        return "rip " + Long.toHexString(state.rip()) + ", vector " + vector(state) + ", cr2 "
                + Long.toHexString(state.control()[StateDraft.CR2]) + ", activity " + state.activity();
    }

    @Override
    public void close() {
        vcpu.leave();
        factory.close();
        arena.close();
    }
}
