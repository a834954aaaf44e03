package dev.vivarium.app.machines;

import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.Machines;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * What machines there are, and what each is doing. While somebody listens a thread of its own looks once a second, and half as
 * often when nothing has changed for some time; what did not change since is not read again, and only a machine that a
 * process has is asked anything. Any thread may call anything.
 */
public final class Shelf implements AutoCloseable {
    private static final long LOOK_MILLIS = 1000;
    /** After so many looks that found nothing new each is twice as long after the one before. */
    private static final int CALM = 10;

    private final Path home;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<Path, ShelfEntry> entries = new HashMap<>();
    private volatile Contents contents = new Contents(List.of(), "");
    private @Nullable Thread looks;
    private boolean wanted;
    private boolean closed;

    public Shelf(Machines machines) {
        home = machines.home();
    }

    /**
     * All of it at one moment.
     *
     * @param machines by name
     * @param trouble  why the folder cannot be looked into, as a sentence; empty if it can
     */
    public record Contents(List<ShelfMachine> machines, String trouble) {
        public Contents {
            machines = List.copyOf(machines);
        }

        /** @return null if there is no such machine any more */
        public @Nullable ShelfMachine find(Path folder) {
            for (ShelfMachine each : machines) {
                if (each.folder().equals(folder)) {
                    return each;
                }
            }
            return null;
        }
    }

    /** Told of contents that are not those of before, on the shelf's thread. */
    @FunctionalInterface
    public interface Listener {
        void changed(Contents contents);
    }

    public Path home() {
        return home;
    }

    /** As it was when somebody last looked. */
    public Contents contents() {
        return contents;
    }

    /** Told soon what there is, and then of each change. */
    public synchronized void add(Listener listener) {
        listeners.add(listener);
        Contents now = contents;
        if (looks == null && !closed) {
            looks = Thread.ofPlatform().name("shelf").daemon().start(this::look);
        } else {
            listener.changed(now);
        }
        refresh();
    }

    public synchronized void remove(Listener listener) {
        listeners.remove(listener);
        notifyAll();
    }

    /** Looks now: something was done that shows. */
    public synchronized void refresh() {
        wanted = true;
        notifyAll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        listeners.clear();
        notifyAll();
    }

    private void look() {
        boolean first = true;
        int calm = 0;
        while (mayGoOn(calm < CALM ? LOOK_MILLIS : 2 * LOOK_MILLIS)) {
            Contents before = contents;
            Contents now = read();
            contents = now;
            boolean same = !first && now.equals(before);
            if (!same) {
                listeners.forEach(each -> each.changed(now));
            }
            calm = same ? calm + 1 : 0;
            first = false;
        }
    }

    /** Ends the thread when nobody listens any more. */
    private synchronized boolean mayGoOn(long millis) {
        try {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
            long left = millis;
            while (left > 0 && !wanted && !closed && !listeners.isEmpty()) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            closed = true;
        }
        wanted = false;
        if (closed || listeners.isEmpty()) {
            looks = null;
            return false;
        }
        return true;
    }

    /** Looks, on the thread that asks, if no other does. */
    synchronized Contents read() {
        List<Path> folders;
        try {
            folders = folders(home);
        } catch (IOException e) {
            return new Contents(List.of(), "The folder '" + home + "' cannot be listed: " + e.getMessage() + ".");
        }
        entries.keySet().retainAll(folders);
        for (Path folder : folders) {
            entries.computeIfAbsent(folder, ShelfEntry::new).begin();
        }
        List<ShelfMachine> machines = new ArrayList<>();
        long deadline = System.nanoTime() + ShelfEntry.ANSWER_NANOS;
        for (Path folder : folders) {
            ShelfEntry entry = entries.get(folder);
            if (entry != null) {
                machines.add(entry.end(deadline));
            }
        }
        return new Contents(machines, "");
    }

    /** Those that are called as machines are, by name; none if there is no folder to look into. */
    public static List<Path> folders(Path home) throws IOException {
        return folders(home, Bundle.SUFFIX);
    }

    /** Those whose names end with that. */
    public static List<Path> folders(Path home, String suffix) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(home,
                path -> path.toString().endsWith(suffix))) {
            for (Path each : all) {
                if (Files.isDirectory(each)) {
                    folders.add(each.toAbsolutePath().normalize());
                }
            }
        } catch (NoSuchFileException e) {
            return folders;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        folders.sort(Comparator.comparing(KeptMachines::nameOf, NaturalOrder.NAMES)
                .thenComparing(Comparator.naturalOrder()));
        return folders;
    }
}
