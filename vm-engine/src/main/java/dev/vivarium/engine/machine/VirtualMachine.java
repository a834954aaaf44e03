package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.DriveStatus;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineEvent;
import dev.vivarium.engine.api.MachineReport;
import dev.vivarium.engine.api.MediumChange;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.api.VsockSettings;
import dev.vivarium.engine.board.Attachments;
import dev.vivarium.engine.board.Board;
import dev.vivarium.engine.board.ProcessorSocket;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.input.InputPort;
import dev.vivarium.engine.machine.serial.SerialPump;
import dev.vivarium.engine.machine.vsock.VsockSockets;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.EventLoop;
import dev.vivarium.engine.time.HostTime;
import dev.vivarium.engine.vcpu.BackEnd;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.HostRandom;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuFactory;
import dev.vivarium.engine.vcpu.VcpuFailure;
import dev.vivarium.engine.vcpu.VcpuStatistics;
import dev.vivarium.engine.vcpu.VcpuWiring;
import dev.vivarium.host.HostException;
import dev.vivarium.snapshot.codec.DeviceState;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The life of one machine. All decisions are made on its event thread; a step that needs the processors to stand still
 * is put off until the last of them says that it does, so nobody ever waits for a processor with the board lock held.
 */
final class VirtualMachine implements Machine, Board.Signals, VcpuThread.Owner {
    private final MachineParts parts;
    private final MetricRegistry metrics;
    private final EventLoop loop;
    private final HostWorkers workers;
    private final Board board;
    private final String processorModel;
    private final InputPort input;
    private final @Nullable MachineImage image;
    private final List<VcpuThread> threads = new ArrayList<>();
    private final List<CpuState> powerOn = new ArrayList<>();
    private final List<Consumer<MachineEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Set<Runnable> unanswered = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<MachineEnd> ended = new CompletableFuture<>();
    private volatile State state = State.PAUSED;

    // For the event thread only.
    private final Queue<Runnable> whenStill = new ArrayDeque<>();
    private boolean processorsRun;
    private int stillRunning;
    private int stalls;
    private boolean waitsForSpace;
    /** An image is being taken: what else needs the processors to stand waits for its end. */
    private boolean standing;

    /**
     * Called with the board lock held.
     *
     * @param image what it goes on from, or null for a new one
     * @throws HostException            if the host refuses to run its processors
     * @throws IllegalArgumentException if the image is not one of such a machine
     */
    VirtualMachine(MachineParts parts, CpuModel model, BackEnd backEnd, @Nullable MachineImage image)
            throws HostException {
        this.parts = parts;
        metrics = parts.metrics();
        this.image = image;
        loop = new EventLoop(parts.lock(), HostTime.SYSTEM, image == null ? 0 : image.guestNanos(),
                fault -> fault("the event thread", fault));
        int processors = parts.settings().processor().count();
        GuestMemory memory = parts.ram().memory();
        VcpuFactory factory = parts.opened().add(
                backEnd.open(new BackEnd.Machine(memory, loop, model, processors, loop::post)));
        String identity = factory.identity();
        processorModel = identity == null ? model.label() : identity;
        if (image != null) {
            requireSameProcessors(image.model());
        }
        workers = parts.opened().add(new HostWorkers(loop::post,
                fault -> loop.post(() -> fault("a disk's thread", fault))));
        Attachments attachments = new Attachments(parts.serial(), parts.console(), parts.drives().virtioDisks(),
                parts.drives().attachments(), parts.networks().attach(loop), sockets(),
                new Attachments.Storage(workers, this::outOfSpace, this::trayMoved),
                HostRandom::fill, parts.settings().testDevices() ? parts.debugConsole() : null,
                parts.start().firmware(), Screens.preferred(parts.settings()));
        board = new Board(new Board.Base(parts.lock(), loop, memory, metrics, this),
                new Board.Build(processors, factory.chips(), factory.doorbells(), HostRandom.uuid(),
                        image == null ? Map.of() : image.devices()),
                attachments);
        input = new InputPort(loop::post, board.input(), loop);
        parts.serial().connect(new SerialFlow());
        SerialPump console = parts.console();
        if (console != null) {
            console.connect(new ConsoleFlow());
        }
        parts.networks().connect(loop::post, this::networkReady);
        VsockSockets sockets = parts.sockets();
        if (sockets != null) {
            sockets.connect(() -> loop.post(this::socketsReady));
        }
        for (int i = 0; i < processors; i++) {
            int index = i;
            ProcessorSocket socket = board.socket(i);
            threads.add(new VcpuThread(i, this, wake -> {
                Vcpu vcpu = factory.create(new VcpuWiring(new Topology(index, processors), memory, socket,
                        socket.apic(), parts.lock(), loop,
                        model, wake));
                socket.connect(vcpu);
                return vcpu;
            }));
        }
    }

    /** A guest has asked once, at its start, what its processors can do. */
    private void requireSameProcessors(String saved) throws HostException {
        if (!saved.equals(processorModel)) {
            throw new HostException(HostException.Kind.UNSUPPORTED, "The machine's processors are " + saved
                    + ", and here they would be " + processorModel + ". It can go on only with the same"
                    + " model of processor"
                    + (saved.startsWith(CpuModel.HOST.label())
                            ? ", with KVM, on a computer with that processor"
                            : "")
                    + "; or it is started anew.");
        }
    }

    /** Brings the machine to its first instruction, paused there. Called once, by whoever built it. */
    void powerOn() throws VmException {
        threads.forEach(thread -> powerOn.add(thread.atReset()));
        MachineImage goesOn = image;
        if (goesOn == null) {
            parts.start().prepare(parts.ram().memory(), board);
            threads.forEach(VcpuThread::start);
            restoreProcessors();
        } else {
            threads.forEach(VcpuThread::start);
            for (int i = 0; i < threads.size(); i++) {
                CpuState state = goesOn.processors().get(i);
                threads.get(i).perform(vcpu -> restore(vcpu, state));
            }
        }
        loop.start();
    }

    /** What a stranger saved may be a state that no processor of this model can be in: not a fault of ours. */
    private static void restore(Vcpu vcpu, CpuState state) {
        try {
            vcpu.restore(state);
        } catch (IllegalArgumentException e) {
            throw new VcpuFailure("The saved state of a processor is not that of one here: " + e.getMessage(), "", e);
        }
    }

    MachineParts parts() {
        return parts;
    }

    /** Its keyboard and pointer. */
    InputPort input() {
        return input;
    }

    /** What its display adapter shows, or null if it has none. */
    @Nullable
    Screen screen() {
        return board.screen();
    }

    /**
     * Takes the machine's image, for which a running one stands still; its drives are at rest then.
     *
     * @param whileStanding done at the same moment, on the event thread
     */
    CompletableFuture<MachineImage> image(StandingAction whileStanding) {
        CompletableFuture<MachineImage> taken = new CompletableFuture<>();
        ended.thenRun(
                () -> taken.completeExceptionally(new IllegalStateException("The machine has ended.")));
        loop.post(() -> whenStill(() -> {
            standing = true;
            workers.whenDrained(() -> takeImage(whileStanding, taken));
        }));
        return taken;
    }

    /** Ends it, as a file that it goes on from is not what it should be. */
    void refuse(String sentence) {
        loop.post(() -> whenStill(() -> end(() -> new MachineEnd(MachineEnd.Reason.REFUSED,
                VmException.Kind.USER.exitStatus(), sentence), false)));
    }

    /** Does something on the event thread while no processor runs. */
    CompletableFuture<Void> whileStill(StandingAction action) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        ended.thenRun(() -> done.completeExceptionally(new IllegalStateException("The machine has ended.")));
        loop.post(() -> whenStill(() -> {
            Throwable failure = perform(action);
            if (failure != null) {
                done.completeExceptionally(failure);
            } else {
                done.complete(null);
            }
        }));
        return done;
    }

    private void takeImage(StandingAction whileStanding, CompletableFuture<MachineImage> taken) {
        if (state == State.ENDED) {
            return;
        }
        boolean ran = state == State.RUNNING;
        if (ran) {
            board.timeStops();
            loop.pause();
        }
        long nanos = loop.nowNanos();
        Map<String, DeviceState> devices = board.save();
        List<CompletableFuture<CpuState>> processors = threads.stream().map(VcpuThread::save).toList();
        Throwable failure = perform(whileStanding);
        CompletableFuture.allOf(processors.toArray(CompletableFuture[]::new)).thenRun(() -> loop.post(() -> {
            if (ran && state != State.ENDED) {
                loop.resume();
                board.timeGoesOn();
            }
            standing = false;
            networksReady();
            nowStill();
            if (failure != null) {
                taken.completeExceptionally(failure);
            } else {
                taken.complete(new MachineImage(processorModel, devices,
                        processors.stream().map(CompletableFuture::join).toList(), nanos,
                        parts.ram().memory().segment()));
            }
        }));
    }

    private @Nullable Throwable perform(StandingAction action) {
        try {
            action.perform(parts.ram().memory());
            return null;
        } catch (Exception e) {
            return e;
        }
    }

    /** What is done while a machine stands still. */
    @FunctionalInterface
    interface StandingAction {
        void perform(GuestMemory memory) throws Exception;
    }

    @Override
    public CompletableFuture<Void> request(Request request) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        ask(done, () -> done.complete(null), () -> obey(request, () -> done.complete(null)));
        return done;
    }

    @Override
    public CompletableFuture<List<DriveStatus>> drives() {
        CompletableFuture<List<DriveStatus>> told = new CompletableFuture<>();
        ask(told, () -> told.complete(List.of()), () -> told.complete(parts.drives().status(board)));
        return told;
    }

    @Override
    public CompletableFuture<Void> changeMedium(MediumChange change) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        ask(done, () -> done.complete(null), () -> parts.drives().change(change, board, workers, done));
        return done;
    }

    /** Does something on the event thread; a machine that ends first answers by itself. */
    private void ask(CompletableFuture<?> answer, Runnable whenEnded, Runnable action) {
        unanswered.add(whenEnded);
        answer.whenComplete((result, error) -> unanswered.remove(whenEnded));
        loop.post(action);
        if (ended.isDone()) {
            whenEnded.run();
        }
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public AutoCloseable subscribe(Consumer<MachineEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public MachineReport report() {
        long instructions = 0;
        SortedMap<String, Long> processors = new TreeMap<>();
        for (VcpuThread thread : threads) {
            VcpuStatistics statistics = thread.statistics();
            instructions += statistics.instructions();
            statistics.counters().forEach((name, value) -> processors.merge(name, value, Long::sum));
        }
        return new MachineReport(loop.nowNanos(), parts.watch().firstMillis(), parts.watch().markerMillis(),
                instructions,
                processors, metrics.values());
    }

    @Override
    public CompletableFuture<MachineEnd> ended() {
        return ended;
    }

    @Override
    public void close() {
        request(Request.QUIT);
        ended.join();
        parts.ram().close();
    }

    // ---- What the guest brings about. Called with the board lock held, or by a processor's thread. ----

    @Override
    public void resetRequested() {
        hold();
        loop.post(() -> whenStill(() -> reset(true)));
    }

    @Override
    public void poweredOff() {
        hold();
        loop.post(() -> whenStill(() -> end(() -> MachineEnd.quiet(MachineEnd.Reason.POWERED_OFF), true)));
    }

    @Override
    public void testExit(int status) {
        hold();
        loop.post(() -> whenStill(
                () -> end(() -> new MachineEnd(MachineEnd.Reason.TEST_EXIT, status & 0xFF, ""), true)));
    }

    @Override
    public void guestPanicked(boolean handled) {
        loop.post(() -> {
            if (state != State.ENDED) {
                emit(handled ? MachineEvent.Kind.CRASH_LOADED : MachineEvent.Kind.PANICKED, true);
            }
        });
    }

    @Override
    public void tripleFault(int index) {
        resetRequested();
    }

    @Override
    public void failed(int index, Throwable fault) {
        loop.post(() -> fault("processor " + index, fault));
    }

    /** The guest is held while the host is slow to take its output; its time goes on. */
    private final class SerialFlow implements SerialPump.Flow {
        @Override
        public void stall(boolean stalled) {
            loop.post(() -> {
                stalls += stalled ? 1 : -1;
                whenStill(() -> {
                    // Standing still is all, or going on from there.
                });
            });
        }

        @Override
        public void inputArrived() {
            loop.post(board::serialInputArrived);
        }
    }

    /** What the console's far end does not take stays in the guest's queue, so nobody is held. */
    private final class ConsoleFlow implements SerialPump.Flow {
        @Override
        public void stall(boolean stalled) {
            if (!stalled) {
                loop.post(board::consoleReady);
            }
        }

        @Override
        public void inputArrived() {
            loop.post(board::consoleReady);
        }
    }

    /** What a machine that stands is sent waits: its memory stays as it is. */
    private void networkReady(int card) {
        if (state == State.RUNNING && !standing) {
            board.networkReady(card);
        }
    }

    private void socketsReady() {
        if (state == State.RUNNING && !standing) {
            board.socketsReady();
        }
    }

    private Attachments.@Nullable Sockets sockets() {
        VsockSockets backend = parts.sockets();
        VsockSettings settings = parts.settings().sockets();
        return backend == null || settings == null ? null : new Attachments.Sockets(settings.guestCid(), backend);
    }

    /** What came while the machine stood. */
    private void networksReady() {
        socketsReady();
        for (int card = 0; card < parts.settings().cards().size(); card++) {
            networkReady(card);
        }
    }

    /** Several requests may find no room before the machine stands still; it is told once. */
    private void outOfSpace(String drive, String reason) {
        if (waitsForSpace || state == State.ENDED) {
            return;
        }
        waitsForSpace = true;
        emit(new MachineEvent(MachineEvent.Kind.OUT_OF_SPACE, loop.wallMillis() * 1000, true, drive,
                "The machine is held: what its disk " + drive + " has to write finds no room on the host. Make some,"
                        + " then let the machine go on. (" + reason + ")"));
        hold();
        loop.post(() -> whenStill(() -> {
            if (state == State.RUNNING) {
                standStill(State.OUT_OF_SPACE);
            } else if (state == State.PAUSED) {
                state = State.OUT_OF_SPACE;
            }
        }));
    }

    private void trayMoved(String drive, boolean open) {
        emit(new MachineEvent(open ? MachineEvent.Kind.TRAY_OPENED : MachineEvent.Kind.TRAY_CLOSED,
                loop.wallMillis() * 1000, false, drive, ""));
    }

    /** Stops the processors where they are: what the guest just asked for is not followed by more of its code. */
    private void hold() {
        for (VcpuThread thread : threads) {
            thread.pause(() -> {
                // Whoever acts on the guest's wish waits for all of them.
            });
        }
    }

    // ---- The event thread. ----

    private void obey(Request request, Runnable answered) {
        if (state == State.ENDED) {
            answered.run();
            return;
        }
        if (request == Request.POWER_BUTTON) {
            emit(MachineEvent.Kind.POWER_BUTTON, false);
            board.pressPowerButton();
            answered.run();
            return;
        }
        whenStill(() -> {
            switch (request) {
                case RESUME -> resume();
                case PAUSE -> pause();
                case RESET -> reset(false);
                case QUIT -> end(() -> MachineEnd.quiet(MachineEnd.Reason.QUIT), false);
                case POWER_BUTTON -> throw new IllegalStateException("The power button needs no standstill.");
            }
            answered.run();
        });
    }

    /** Runs {@code action} when no processor runs, after what is waiting for that already. */
    private void whenStill(Runnable action) {
        whenStill.add(action);
        if (!processorsRun) {
            nowStill();
        } else if (whenStill.size() == 1) {
            stillRunning = threads.size();
            threads.forEach(thread -> thread.pause(() -> loop.post(this::oneStands)));
        }
    }

    private void oneStands() {
        stillRunning--;
        if (stillRunning == 0) {
            processorsRun = false;
            nowStill();
        }
    }

    private void nowStill() {
        while (!standing && !whenStill.isEmpty()) {
            Runnable action = whenStill.remove();
            if (state != State.ENDED) {
                action.run();
            }
        }
        if (state == State.RUNNING && stalls == 0 && !standing) {
            processorsRun = true;
            threads.forEach(VcpuThread::run);
        }
    }

    private void resume() {
        if (state.isHeld()) {
            state = State.RUNNING;
            waitsForSpace = false;
            loop.resume();
            board.timeGoesOn();
            board.retryKept();
            networksReady();
            emit(MachineEvent.Kind.RESUMED, false);
        }
    }

    private void pause() {
        if (state == State.RUNNING) {
            standStill(State.PAUSED);
        }
    }

    private void standStill(State how) {
        state = how;
        board.timeStops();
        loop.pause();
        emit(MachineEvent.Kind.PAUSED, false);
    }

    private void reset(boolean byGuest) {
        if (parts.settings().stopOnReset()) {
            end(() -> MachineEnd.quiet(MachineEnd.Reason.RESET), byGuest);
            return;
        }
        emit(MachineEvent.Kind.RESET, byGuest);
        board.reset();
        try {
            parts.start().prepare(parts.ram().memory(), board);
            restoreProcessors();
        } catch (VmException e) {
            end(() -> new MachineEnd(MachineEnd.Reason.REFUSED, e.kind().exitStatus(), e.sentence()), byGuest);
        }
    }

    private void restoreProcessors() {
        for (int i = 0; i < threads.size(); i++) {
            CpuState reset = powerOn.get(i);
            CpuState state = i == 0
                    ? parts.start().firstProcessor(reset)
                    : parts.start().otherProcessor(reset).withActivity(CpuState.WAIT_FOR_SIPI);
            threads.get(i).perform(vcpu -> vcpu.restore(state));
        }
    }

    private void fault(String where, Throwable fault) {
        if (state != State.ENDED) {
            VmException.Kind kind = fault instanceof VcpuFailure ? VmException.Kind.HOST : VmException.Kind.FAULT;
            int status = kind.exitStatus();
            end(() -> new MachineEnd(MachineEnd.Reason.FAULT, status,
                    FaultReport.write(parts.settings(), report(), where, fault)), false);
        }
    }

    private void end(Supplier<MachineEnd> end, boolean byGuest) {
        state = State.ENDED;
        loop.pause();
        threads.forEach(VcpuThread::finish);
        input.end();
        emit(MachineEvent.Kind.ENDED, byGuest);
        // Not a virtual one: it would be the process's first, and start their scheduler for its end.
        Thread.ofPlatform().name("ending").daemon().start(() -> bury(end));
    }

    /** Waits for the machine's threads, which the event thread cannot: it holds the board lock. */
    private void bury(Supplier<MachineEnd> end) {
        threads.forEach(VcpuThread::join);
        loop.close();
        MachineEnd how = end.get();
        parts.opened().close();
        ended.complete(how);
        List.copyOf(unanswered).forEach(Runnable::run);
    }

    private void emit(MachineEvent.Kind kind, boolean byGuest) {
        emit(new MachineEvent(kind, loop.wallMillis() * 1000, byGuest));
    }

    private void emit(MachineEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }
}
