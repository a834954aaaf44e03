package dev.vivarium.engine.display;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A screen's picture in a file that one other process maps, in {@link FrameBuffer}'s form. What has changed is noted as rows, and copied
 * only when {@link #next} asks for it: a slow reader gets fewer updates, each of its moment, and nothing is written while it copies.
 *
 * <p>Whoever draws notes changes; everything else belongs to one thread.
 */
public final class SharedScreen implements ScreenViewer, AutoCloseable {
    /** Sixty frames a second, for motion that looks like motion. */
    private static final long FRAME_NANOS = 16_666_667;
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String NAME = "vivarium-screen-";
    private static final Pattern PROCESS = Pattern.compile(NAME + "(\\d{1,9})-.*");
    private static final int TRIES = 100;
    private static final int ROWS_AT_A_TIME = 16;

    private final Screen screen;
    private final Path file;
    private final FrameBuffer picture;
    private final Runnable wake;
    private final BitSet rows = new BitSet();
    private final int[] copied = new int[ROWS_AT_A_TIME * FrameBuffer.MOST_WIDTH];
    private boolean told;

    /**
     * What is in the file now.
     *
     * @param resized whether all of it is new
     * @param parts   else what has changed
     */
    public record Update(Screen.Size size, boolean resized, List<Rect> parts) {
    }

    private SharedScreen(Screen screen, Path file, FrameBuffer picture, Runnable wake) {
        this.screen = screen;
        this.file = file;
        this.picture = picture;
        this.wake = wake;
    }

    /**
     * Begins to look.
     *
     * @param wake called by whoever draws when there is something new: returns soon
     */
    public static SharedScreen open(Screen screen, Runnable wake) throws IOException {
        Path folder = hasRoom(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
        clearAfterTheDead(folder);
        for (int i = 1;; i++) {
            Path file = folder.resolve(NAME + ProcessHandle.current().pid() + "-"
                    + Long.toHexString(System.nanoTime()) + "-" + NUMBER.incrementAndGet());
            try {
                SharedScreen shared = new SharedScreen(screen, file, FrameBuffer.inFile(file), wake);
                screen.attach(shared);
                return shared;
            } catch (FileAlreadyExistsException e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** A process that was killed leaves its files. */
    static void clearAfterTheDead(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAME + "*")) {
            for (Path each : files) {
                Matcher name = PROCESS.matcher(String.valueOf(each.getFileName()));
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    delete(each);
                }
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Another user's, who will clear it away.
        }
    }

    /** A picture that finds no room would end the process. */
    private static boolean hasRoom(Path folder) throws IOException {
        return Files.isWritable(folder) && Files.getFileStore(folder).getUsableSpace() > 2 * FrameBuffer.FILE_SIZE;
    }

    public Path file() {
        return file;
    }

    @Override
    public long frameNanos() {
        return FRAME_NANOS;
    }

    @Override
    public void resized(int width, int height) {
        note(0, height);
    }

    @Override
    public void changed(List<Rect> parts) {
        for (Rect part : parts) {
            note(part.y(), part.y() + part.height());
        }
    }

    private void note(int from, int to) {
        boolean first;
        synchronized (rows) {
            first = rows.isEmpty();
            rows.set(from, Math.min(to, FrameBuffer.MOST_HEIGHT));
        }
        if (first) {
            wake.run();
        }
    }

    /** Brings the file up to date. @return what is new in it, or null if nothing is */
    public @Nullable Update next() {
        BitSet changed;
        synchronized (rows) {
            if (rows.isEmpty()) {
                return null;
            }
            changed = (BitSet) rows.clone();
            rows.clear();
        }
        Screen.Size size = screen.size();
        picture.begin();
        boolean resized;
        List<Rect> parts;
        try {
            resized = picture.resize(size.width(), size.height()) || !told;
            for (int row = changed.nextSetBit(0); row >= 0 && row < size.height(); row = changed.nextSetBit(row)) {
                int end = Math.min(Math.min(changed.nextClearBit(row), size.height()), row + ROWS_AT_A_TIME);
                copy(row, end, size.width());
                row = end;
            }
            picture.takeResized();
            parts = picture.takeDamage();
        } finally {
            picture.end();
        }
        told = true;
        return resized || !parts.isEmpty() ? new Update(picture.size(), resized, resized ? List.of() : parts) : null;
    }

    private void copy(int from, int to, int width) {
        screen.read(new Rect(0, from, width, to - from), copied);
        for (int row = from; row < to; row++) {
            picture.put(row, copied, (row - from) * width, width);
        }
    }

    /** Takes the file's name away, where that is possible while it is mapped: it goes with the last who has it. */
    public void hideFile() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        screen.detach(this);
        picture.close();
        Files.deleteIfExists(file);
    }
}
