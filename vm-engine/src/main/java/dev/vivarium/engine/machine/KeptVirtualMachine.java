package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.DriveStatus;
import dev.vivarium.engine.api.KeptMachine;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineEvent;
import dev.vivarium.engine.api.MachineReport;
import dev.vivarium.engine.api.MediumChange;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.host.HostException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.Schedule;
import dev.vivarium.snapshot.bundle.SnapshotDelete;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotRestore;
import dev.vivarium.snapshot.bundle.WhenStopped;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A machine and the bundle that it is kept in. One thread of its own does everything to the bundle, one thing after another:
 * snapshots, too, and those of the schedule.
 */
final class KeptVirtualMachine implements KeptMachine {
    private static final DateTimeFormatter AUTOMATIC_NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm",
            Locale.ROOT);

    private final VirtualMachine machine;
    private final OpenBundle bundle;
    private final SnapshotTaking taking;
    private final ScheduledThreadPoolExecutor keeper = new ScheduledThreadPoolExecutor(1,
            task -> Thread.ofPlatform().name("bundle").daemon().unstarted(task));
    private final FrozenLayers frozen;
    private @Nullable RestoredMemory restored;
    private volatile boolean started;

    KeptVirtualMachine(VirtualMachine machine, OpenBundle bundle, SavedMemory saved) {
        this.machine = machine;
        this.bundle = bundle;
        taking = new SnapshotTaking(machine, bundle, saved);
        keeper.setRemoveOnCancelPolicy(true); // closing waits for what is queued
        frozen = new FrozenLayers(bundle, keeper);
    }

    /** Before the first {@link Request#RESUME}. @param memory is closed with this */
    void goesOnFrom(RestoredMemory memory) {
        restored = memory;
    }

    /** Something to be done to the bundle. */
    private interface Task<T> {
        T run() throws SnapshotException, HostException, VmException;
    }

    private <T> CompletableFuture<T> keep(Task<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        keeper.execute(() -> {
            try {
                done.complete(task.run());
            } catch (SnapshotException e) {
                done.completeExceptionally(SettingsCheck.refused(e));
            } catch (HostException e) {
                done.completeExceptionally(SettingsCheck.hostLacks(e));
            } catch (VmException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    @Override
    public CompletableFuture<SnapshotTaken> takeSnapshot(SnapshotRequest request) {
        return keep(() -> {
            SnapshotTaken taken = taking.take(request);
            frozen.snapshotTaken();
            return taken;
        });
    }

    @Override
    public void cancelSnapshot() {
        taking.cancel();
    }

    @Override
    public @Nullable SnapshotProgress snapshotProgress() {
        return taking.progress();
    }

    @Override
    public CompletableFuture<Long> deleteSnapshot(String idOrName) {
        return keep(() -> delete(bundle.snapshots().find(idOrName).id()));
    }

    private long delete(SnapshotId id) throws SnapshotException {
        try {
            return SnapshotDelete.run(bundle, id);
        } finally {
            frozen.snapshotDeleted();
        }
    }

    @Override
    public CompletableFuture<Void> renameSnapshot(String idOrName, String name, String note) {
        return keep(() -> {
            SnapshotDelete.rename(bundle, bundle.snapshots().find(idOrName).id(), name, note);
            return true;
        }).thenAccept(done -> {
            // That is all.
        });
    }

    @Override
    public CompletableFuture<Void> keepForwards(String card, List<String> forwards) {
        return keep(() -> {
            MachineManifest now = bundle.machine();
            bundle.replace(now.withMachine(now.machine().withForwards(card, forwards), now.present()));
            return true;
        }).thenAccept(done -> {
            // That is all.
        });
    }

    /** The guest's first instruction waits until the bundle says that it has run. */
    @Override
    public CompletableFuture<Void> request(Request request) {
        if (request != Request.RESUME || started) {
            return machine.request(request);
        }
        return keep(() -> {
            if (!started) {
                bundle.started();
                schedule(bundle.machine().schedule());
                RestoredMemory memory = restored;
                if (memory != null) {
                    memory.start();
                }
                frozen.machineStarts();
                started = true;
            }
            return machine.request(request);
        }).thenCompose(asked -> asked);
    }

    private void schedule(@Nullable Schedule schedule) {
        if (schedule != null) {
            keeper.scheduleWithFixedDelay(() -> automatic(schedule), schedule.everyMinutes(), schedule.everyMinutes(),
                    TimeUnit.MINUTES);
        }
    }

    private void automatic(Schedule schedule) {
        try {
            taking.take(new SnapshotRequest(LocalDateTime.now().format(AUTOMATIC_NAME), "", true));
            frozen.snapshotTaken();
            for (SnapshotManifest old : bundle.snapshots().beyond(schedule.keep())) {
                if (SnapshotDelete.refusal(bundle.machine(), old.id()) == null) {
                    delete(old.id());
                }
            }
        } catch (SnapshotException | HostException | VmException e) {
            log().warn("No automatic snapshot was taken: {}", e.getMessage());
        }
    }

    @Override
    public State state() {
        return machine.state();
    }

    @Override
    public CompletableFuture<List<DriveStatus>> drives() {
        return machine.drives();
    }

    @Override
    public CompletableFuture<Void> changeMedium(MediumChange change) {
        return machine.changeMedium(change);
    }

    @Override
    public AutoCloseable subscribe(Consumer<MachineEvent> listener) {
        return machine.subscribe(listener);
    }

    @Override
    public MachineReport report() {
        return machine.report();
    }

    @Override
    public CompletableFuture<MachineEnd> ended() {
        return machine.ended();
    }

    /** The memory goes last: a snapshot may still be copying it. */
    @Override
    public void close() {
        taking.cancel();
        machine.request(Request.QUIT);
        if (!keeper.isShutdown()) {
            keeper.execute(frozen::end);
        }
        keeper.shutdown();
        try {
            keeper.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (bundle) {
            if (restored != null) {
                restored.close();
            }
            machine.close();
            if (bundle.machine().whenStopped() instanceof WhenStopped.Revert revert) {
                SnapshotRestore.run(bundle, revert.snapshot());
            }
        } catch (SnapshotException e) {
            log().error("The machine could not be put back: {}", e.getMessage());
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(KeptVirtualMachine.class);
    }
}
