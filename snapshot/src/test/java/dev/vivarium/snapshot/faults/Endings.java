package dev.vivarium.snapshot.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.faults.Faults.Killed;
import dev.vivarium.snapshot.faults.Faults.What;
import dev.vivarium.snapshot.files.Durable;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Lets a piece of work end at every change of a file that it makes, in every way that {@link Faults} knows, each time in a new copy of
 * the same folder; and once at no change. Each folder that is left is judged, and where the process was killed also the folder as
 * a loss of power would have left it.
 */
public final class Endings {
    private final Path template;
    private final Path scratch;

    /** How the work ended. */
    public enum End {
        /** It returned. */
        COMPLETED,
        /** It said that there was no room. */
        REFUSED,
        /** It ran no further. */
        KILLED,
        /** And what was not synced is lost. */
        NO_POWER
    }

    /** What is done in a folder. */
    @FunctionalInterface
    public interface Work {
        void run(Path home) throws SnapshotException, IOException;
    }

    /** Looks at what is left, in the default file system. */
    @FunctionalInterface
    public interface Judge {
        void judge(Path home, End end, String story) throws SnapshotException, IOException;
    }

    /**
     * Remembers folders.
     *
     * @param template what each attempt begins with
     * @param scratch  where there is room for copies
     */
    public Endings(Path template, Path scratch) {
        this.template = template;
        this.scratch = scratch;
    }

    public void each(String name, Work work, Judge judge) throws IOException, SnapshotException {
        Faults none = new Faults(What.KILL, Long.MAX_VALUE);
        attempt(name, work, judge, none);
        assertTrue(none.operations().size() > 4, name + " changes nothing");
        for (int at = 0; at < none.operations().size(); at++) {
            for (What what : What.values()) {
                if (what == What.KILL || none.operations().get(at) && what != What.FULL) {
                    attempt(name + ", " + what + " at " + (at + 1), work, judge, new Faults(what, at + 1));
                }
            }
        }
    }

    private void attempt(String name, Work work, Judge judge, Faults faults) throws IOException, SnapshotException {
        Path home = scratch.resolve("home");
        copyTree(template, home);
        boolean powerMatters = faults.what() == What.KILL;
        FaultyFiles files = powerMatters ? new FaultyFiles(faults, home) : new FaultyFiles(faults);
        End end = End.COMPLETED;
        String why = "completed";
        try {
            work.run(files.path(home));
        } catch (Killed e) {
            end = End.KILLED;
            why = "killed";
        } catch (SnapshotException e) {
            end = End.REFUSED;
            why = "refused: " + e.getMessage();
            assertEquals(Kind.NO_SPACE, e.kind(), name + ": " + e.getMessage());
        } catch (IOException e) {
            end = End.REFUSED;
            why = "a guest's or another package's file: " + e.getMessage();
        } finally {
            faults.closeAll();
        }
        String story = name + " (" + faults.happenedAt() + "): " + why;
        if (powerMatters) {
            for (boolean names : new boolean[]{false, true}) {
                Path left = scratch.resolve("left");
                files.leave(left, names);
                judge(judge, left, end == End.COMPLETED ? end : End.NO_POWER,
                        story + ", no power" + (names ? ", names synced" : ""));
                deleteTree(left);
            }
        }
        judge(judge, home, end, story);
        deleteTree(home);
    }

    private static void judge(Judge judge, Path home, End end, String story) throws IOException {
        try {
            judge.judge(home, end, story);
        } catch (SnapshotException e) {
            throw new AssertionError(story, e);
        }
    }

    /** Copies a folder, hard links becoming files of their own. */
    public static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectory(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    public static void deleteTree(Path folder) throws IOException {
        try {
            Durable.deleteTree(folder);
        } catch (SnapshotException e) {
            throw new IOException(e);
        }
    }
}
