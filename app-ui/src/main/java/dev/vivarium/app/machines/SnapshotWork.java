package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.LayerSums;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotTake;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import org.slf4j.LoggerFactory;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes a snapshot of a machine, whatever it is doing: its own process does it while it runs. */
public final class SnapshotWork {
    private static final long NANOS = 1_000_000;
    private static final long LOOK_MILLIS = 100;

    private final Progress progress;

    /** @param progress told how much memory has been saved; gives the snapshot up if it says so */
    public SnapshotWork(Progress progress) {
        this.progress = progress;
    }

    /** What is to be taken; {@code automatic} if it may be deleted without a question. */
    public record Wanted(String name, String note, boolean automatic) {
    }

    /**
     * What was taken.
     *
     * @param running     whether the machine was, and its memory is in it
     * @param pauseMillis how long the guest stood still
     * @param bytes       what it takes on disk
     */
    public record Taken(SnapshotId id, boolean running, double pauseMillis, double totalMillis, long bytes) {
    }

    public Taken take(Bundle bundle, Wanted wanted) throws VmException, SnapshotException {
        Presence presence = Presence.of(bundle);
        if (presence.state().isThere()) {
            return running(RunningMachine.of(bundle), wanted);
        }
        if (presence.state() == Presence.State.SAVED) {
            throw new VmException(VmException.Kind.USER, "The machine '" + KeptMachines.nameOf(bundle.folder())
                    + "' is saved, and what it was doing is in the snapshot " + bundle.machine().present().resumeFrom()
                    + " already.");
        }
        if (!presence.trouble().isEmpty()) {
            throw new VmException(VmException.Kind.USER, presence.trouble());
        }
        long begin = System.nanoTime();
        try (OpenBundle open = OpenBundle.open(bundle.folder(), new DiskFiles())) {
            SnapshotManifest manifest = SnapshotTake.off(open,
                    new SnapshotTake.Request(wanted.name, wanted.note, wanted.automatic));
            double millis = (System.nanoTime() - begin) / (double) NANOS;
            protect(open, progress);
            return new Taken(manifest.id(), false, 0, millis, manifest.addedBytes());
        }
    }

    /**
     * Computes the checksums of layers of disks that do not change any more. Where that cannot be done, or is ended, what was done
     * before stands; it is done when the machine is opened the next time.
     */
    public static void protect(OpenBundle open, Progress progress) {
        try {
            LayerSums.write(open, progress);
        } catch (SnapshotException e) {
            LoggerFactory.getLogger(SnapshotWork.class).warn("Disks have no checksums yet: {}", e.getMessage());
        } catch (CancellationException e) {
            // What it was for is done all the same.
        }
    }

    private Taken running(RunningMachine machine, Wanted wanted) throws VmException {
        CountDownLatch over = new CountDownLatch(1);
        try (ControlConnection connection = machine.connect()) {
            Thread watcher = Thread.ofPlatform().name("progress").daemon().start(() -> watch(machine, over));
            try {
                String answer = connection.ask("x-viv-snapshot-take", new JsonObject().put("name", wanted.name)
                        .put("note", wanted.note).put("automatic", wanted.automatic));
                return new Taken(new SnapshotId(ControlConnection.text(answer, "id")), true,
                        ControlConnection.longNumber(answer, "pause-nanoseconds") / (double) NANOS,
                        ControlConnection.longNumber(answer, "total-nanoseconds") / (double) NANOS,
                        ControlConnection.longNumber(answer, "bytes"));
            } finally {
                over.countDown();
                watcher.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VmException(VmException.Kind.HOST, "The command was interrupted.", e);
        }
    }

    /** Says how far it is, and gives it up when this process is told to end. */
    private void watch(RunningMachine machine, CountDownLatch over) {
        try (ControlConnection asking = machine.connect()) {
            boolean goOn = true;
            while (goOn && !over.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                String answer = asking.ask("x-viv-query-snapshot", new JsonObject());
                boolean known = answer.contains("\"total-bytes\"");
                long total = known ? ControlConnection.longNumber(answer, "total-bytes") : 1;
                long saved = known ? Math.min(total, ControlConnection.longNumber(answer, "saved-bytes")) : 0;
                goOn = progress.at(saved, total);
            }
            if (!goOn) {
                asking.ask("x-viv-snapshot-cancel", new JsonObject());
            }
        } catch (VmException e) {
            // Who waits for the snapshot is told the same.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
