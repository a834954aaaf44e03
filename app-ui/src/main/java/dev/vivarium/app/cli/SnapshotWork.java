package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.LayerSums;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.SnapshotId;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotTake;
import dev.vivarium.snapshot.disk.DiskFiles;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes a snapshot of a machine, whatever it is doing: its own process does it while it runs. */
final class SnapshotWork {
    private static final long NANOS = 1_000_000;
    private static final long LOOK_MILLIS = 100;

    private final PrintWriter err;

    SnapshotWork(PrintWriter err) {
        this.err = err;
    }

    /** What is to be taken; {@code automatic} if it may be deleted without a question. */
    record Wanted(String name, String note, boolean automatic) {
    }

    /**
     * What was taken.
     *
     * @param running     whether the machine was, and its memory is in it
     * @param pauseMillis how long the guest stood still
     * @param bytes       what it takes on disk
     */
    record Taken(SnapshotId id, boolean running, double pauseMillis, double totalMillis, long bytes) {
    }

    Taken take(Bundle bundle, Wanted wanted) throws VmException, SnapshotException {
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
            protect(open, err);
            return new Taken(manifest.id(), false, 0, millis, manifest.addedBytes());
        }
    }

    /**
     * Computes the checksums of layers of disks that do not change any more. Where that cannot be done, or is ended, what was done
     * before stands; it is done another time.
     */
    static void protect(OpenBundle open, PrintWriter err) {
        try (DiskWork work = new DiskWork(err, "checksums of disks")) {
            LayerSums.write(open, work);
            work.done();
        } catch (SnapshotException e) {
            err.println("viv: disks have no checksums yet: " + e.getMessage());
        } catch (CancellationException e) {
            err.println("viv: disks have no checksums yet; 'viv verify' computes them.");
        }
    }

    private Taken running(RunningMachine machine, Wanted wanted) throws VmException {
        CountDownLatch over = new CountDownLatch(1);
        try (DiskWork work = new DiskWork(err, "saving memory"); ControlConnection connection = machine.connect()) {
            Thread watcher = Thread.ofPlatform().name("progress").daemon().start(() -> watch(machine, work, over));
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
                work.done();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VmException(VmException.Kind.HOST, "The command was interrupted.", e);
        }
    }

    /** Says how far it is, and gives it up when this process is told to end. */
    private static void watch(RunningMachine machine, DiskWork work, CountDownLatch over) {
        try (ControlConnection asking = machine.connect()) {
            boolean goOn = true;
            while (goOn && !over.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                String answer = asking.ask("x-viv-query-snapshot", new JsonObject());
                boolean known = answer.contains("\"total-bytes\"");
                long total = known ? ControlConnection.longNumber(answer, "total-bytes") : 1;
                long saved = known ? Math.min(total, ControlConnection.longNumber(answer, "saved-bytes")) : 0;
                goOn = work.at(saved, total);
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
