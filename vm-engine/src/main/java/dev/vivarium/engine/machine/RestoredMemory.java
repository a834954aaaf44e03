package dev.vivarium.engine.machine;

import dev.vivarium.engine.memory.RestoredPages;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.memory.MemoryDamage;
import dev.vivarium.snapshot.memory.MemoryImage;
import dev.vivarium.snapshot.memory.WorkingSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What is done about a machine's memory after it has gone on from a snapshot, while it runs: the pages that it needed soon the last
 * time are read ahead, those that it needs soon now are noted for the next time, and all that it has from files is checked, as
 * it was not before. A thread of its own, until {@link #close}; the memory outlives that.
 */
final class RestoredMemory implements AutoCloseable {
    private static final long SOON_MILLIS = 1_500;
    /** Until then the guest, and others that start at the same time, have the host to themselves. */
    private static final long CHECK_AFTER_MILLIS = 5_000;

    private final RestoredPages pages;
    private final MemoryImage image;
    private final Path workingSet;
    private final Consumer<String> onDamage;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("restored").daemon().unstarted(this::work);

    /**
     * @param image    is closed with this
     * @param onDamage told in a sentence that the guest goes on from memory that is not what was saved
     */
    RestoredMemory(RestoredPages pages, MemoryImage image, Path workingSet, Consumer<String> onDamage) {
        this.pages = pages;
        this.image = image;
        this.workingSet = workingSet;
        this.onDamage = onDamage;
    }

    /** The guest goes on. */
    void start() {
        thread.start();
    }

    private void work() {
        try {
            readAhead();
            if (stop.await(SOON_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
            if (!Files.exists(workingSet)) {
                note(); // what was read ahead counts as touched: the set would grow each time
            }
            if (stop.await(CHECK_AFTER_MILLIS - SOON_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
            List<MemoryDamage> damage = image.verify(goOn());
            if (!damage.isEmpty()) {
                onDamage.accept(damage.getFirst().sentence());
            }
        } catch (SnapshotException e) {
            onDamage.accept(e.getMessage());
        } catch (CancellationException e) {
            log().debug("The machine's memory was not checked to the end: the machine ended before.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Progress goOn() {
        return (done, total) -> stop.getCount() != 0;
    }

    private void readAhead() {
        if (!Files.exists(workingSet)) {
            return;
        }
        try {
            pages.readAhead(WorkingSet.read(workingSet), goOn());
        } catch (SnapshotException e) {
            log().debug("Nothing is read ahead: {}", e.getMessage());
        }
    }

    private void note() {
        WorkingSet touched = pages.touched();
        if (touched == null) {
            return;
        }
        try {
            touched.write(workingSet);
        } catch (SnapshotException e) {
            log().debug("What is to be read ahead the next time is not noted: {}", e.getMessage());
        }
    }

    /** Asked for when there is something to say: logging takes long to start, and most runs say nothing. */
    private static Logger log() {
        return LoggerFactory.getLogger(RestoredMemory.class);
    }

    @Override
    public void close() throws SnapshotException {
        stop.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        image.close();
    }
}
