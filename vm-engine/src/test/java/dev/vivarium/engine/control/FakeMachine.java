package dev.vivarium.engine.control;

import dev.vivarium.engine.api.DriveStatus;
import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineEvent;
import dev.vivarium.engine.api.MachineReport;
import dev.vivarium.engine.api.MediumChange;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.input.InputHub;
import dev.vivarium.engine.input.InputPort;
import dev.vivarium.engine.input.RecordedInput;
import dev.vivarium.engine.time.ManualClock;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A machine that only remembers what it was asked. */
final class FakeMachine implements Machine {
    final List<Request> requests = new CopyOnWriteArrayList<>();
    final CompletableFuture<MachineEnd> end = new CompletableFuture<>();
    final List<CompletableFuture<Void>> held = new CopyOnWriteArrayList<>();
    final List<DriveStatus> drives = new CopyOnWriteArrayList<>();
    final List<MediumChange> changes = new CopyOnWriteArrayList<>();
    volatile String mediumRefusal = "";
    volatile boolean holdRequests;
    private final List<Consumer<MachineEvent>> listeners = new CopyOnWriteArrayList<>();
    private volatile State state = State.PAUSED;

    @Override
    public CompletableFuture<Void> request(Request request) {
        requests.add(request);
        switch (request) {
            case RESUME -> become(State.RUNNING, MachineEvent.Kind.RESUMED);
            case PAUSE -> become(State.PAUSED, MachineEvent.Kind.PAUSED);
            case RESET -> emit(new MachineEvent(MachineEvent.Kind.RESET, 1_500_002, false));
            case POWER_BUTTON -> emit(new MachineEvent(MachineEvent.Kind.POWER_BUTTON, 2_000_000, false));
            case QUIT -> {
                state = State.ENDED;
                emit(new MachineEvent(MachineEvent.Kind.ENDED, 9, false));
            }
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        if (holdRequests) {
            held.add(done);
        } else {
            done.complete(null);
        }
        return done;
    }

    @Override
    public CompletableFuture<List<DriveStatus>> drives() {
        return CompletableFuture.completedFuture(drives);
    }

    @Override
    public CompletableFuture<Void> changeMedium(MediumChange change) {
        changes.add(change);
        String refusal = mediumRefusal;
        return refusal.isEmpty() ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new VmException(VmException.Kind.USER, refusal));
    }

    final FakeNetworks networks = new FakeNetworks();

    /** With a keyboard and a pointer that nobody looks at, and no screen. */
    ControlledMachine controlled() {
        RecordedInput ignored = new RecordedInput();
        InputPort input = new InputPort(Runnable::run, new InputHub(List.of(ignored), List.of(ignored)),
                new ManualClock());
        return new ControlledMachine(this, input, networks, null);
    }

    private void become(State next, MachineEvent.Kind kind) {
        state = next;
        emit(new MachineEvent(kind, 1_000_001, false));
    }

    void emit(MachineEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    int listeners() {
        return listeners.size();
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
        return new MachineReport(5, 0, 0, 7, new TreeMap<>(Map.of("exits", 3L)), new TreeMap<>());
    }

    @Override
    public CompletableFuture<MachineEnd> ended() {
        return end;
    }

    @Override
    public void close() {
        // Nothing to give back.
    }
}
