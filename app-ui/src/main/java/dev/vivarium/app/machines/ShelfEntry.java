package dev.vivarium.app.machines;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.BundleOwner;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One machine of the shelf between two looks: what was read of it, and from files of which age. Belongs to who looks. */
final class ShelfEntry {
    /** What a machine may take to say how it is before it counts as one that does not answer. */
    static final long ANSWER_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Bundle bundle;
    private long stamp;
    private @Nullable MachineManifest manifest;
    private List<SnapshotManifest> snapshots = List.of();
    private String notes = "";
    private String trouble = "";
    private @Nullable BundleOwner owner;
    private @Nullable CompletableFuture<Presence.Answer> asked;

    ShelfEntry(Path folder) {
        bundle = new Bundle(folder);
    }

    /** Reads what changed, and asks the machine if there is one to be asked. */
    void begin() {
        long now = stamp(bundle.folder());
        if (now != stamp) {
            stamp = now;
            read();
        }
        BundleOwner user = bundle.owner();
        owner = user;
        if (user == null) {
            asked = null;
        } else if (trouble.isEmpty() && asked == null) {
            CompletableFuture<Presence.Answer> answer = new CompletableFuture<>();
            asked = answer;
            // One that hangs holds a thread of its own, and no other machine.
            Thread.ofVirtual().name("status").start(() -> answer.complete(Presence.ask(bundle.folder(), user)));
        }
    }

    ShelfMachine end(long deadline) {
        Presence.Answer said = answer(deadline);
        long edition = said.edition() < 0 ? ShelfMachine.UNKNOWN
                : said.edition() + of(bundle.folder().resolve(LogTail.SERIAL)) & Long.MAX_VALUE;
        return new ShelfMachine(bundle.folder(), said.presence(), edition, manifest, snapshots, notes);
    }

    private Presence.Answer answer(long deadline) {
        MachineManifest machine = manifest;
        if (machine == null || !trouble.isEmpty()) {
            return unasked(new Presence(Presence.State.BROKEN, owner, trouble));
        }
        BundleOwner user = owner;
        CompletableFuture<Presence.Answer> answer = asked;
        if (user == null || answer == null) {
            return unasked(new Presence(
                    machine.present().resumeFrom() == null ? Presence.State.STOPPED : Presence.State.SAVED, null, ""));
        }
        try {
            Presence.Answer said = answer.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            asked = null;
            return said;
        } catch (TimeoutException | ExecutionException e) {
            // It is asked nothing more until it has answered this.
            return unasked(new Presence(Presence.State.BUSY, user, "It does not answer: " + user.sentence() + "."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unasked(new Presence(Presence.State.BUSY, user, ""));
        }
    }

    private static Presence.Answer unasked(Presence presence) {
        return new Presence.Answer(presence, ShelfMachine.UNKNOWN);
    }

    private void read() {
        trouble = "";
        manifest = null;
        snapshots = List.of();
        notes = Notes.of(bundle);
        try {
            manifest = bundle.machine();
            snapshots = List.copyOf(bundle.snapshots().whole().values());
        } catch (SnapshotException e) {
            trouble = String.valueOf(e.getMessage());
        }
    }

    /** Another number for other contents: from the names, ages and sizes of the files that are read. */
    private static long stamp(Path folder) {
        long stamp = of(folder.resolve("vm.json")) * 31 + of(folder.resolve(Bundle.NOTES));
        Path all = folder.resolve("snapshots");
        if (!Files.isDirectory(all, LinkOption.NOFOLLOW_LINKS)) {
            return stamp | 1;
        }
        try (DirectoryStream<Path> each = Files.newDirectoryStream(all)) {
            for (Path snapshot : each) {
                stamp += snapshot.getFileName().hashCode() * 31L + of(snapshot); // a manifest is replaced in there
            }
        } catch (IOException | DirectoryIteratorException e) {
            return stamp | 1;
        }
        return stamp | 1;
    }

    private static long of(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            return found.lastModifiedTime().to(TimeUnit.NANOSECONDS) * 31 + found.size();
        } catch (IOException e) {
            return 0;
        }
    }
}
