package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The right to write a bundle, which one process has at a time: the host's lock on the file {@code lock}, which ends with the
 * process however that ends. The file's contents are for people.
 *
 * <p>The host forgets a process's locks on a file when that process closes any channel to it. So a bundle that this process
 * has already is known here, and its lock file is not opened again.
 */
final class BundleLock implements AutoCloseable {
    static final String NAME = "lock";
    /** One byte is locked, far behind the contents, so that they can be read where locks are mandatory. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final int CONTENTS_MOST = 200;
    private static final Pattern CONTENTS = Pattern.compile(
            "process ([0-9]{1,10}) started (\\S{1,40}) has it since (\\S{1,40})\n");
    private static final String UNKNOWN = "unknown";
    private static final Duration TOLERANCE = Duration.ofSeconds(10);
    /** Who gives it back says first that nobody has it, and then lets go. */
    private static final long GIVING_BACK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    /** By what makes two paths one folder. A channel that is closed holds nothing. */
    private static final Map<Object, BundleLock> HELD = new HashMap<>();

    private final Object key;
    private final FileChannel channel;
    private final BundleOwner owner;

    private BundleLock(Object key, FileChannel channel, BundleOwner owner) {
        this.key = key;
        this.channel = channel;
        this.owner = owner;
    }

    /** @throws SnapshotException of kind {@code LOCKED} with who has it */
    static BundleLock take(Path bundle) throws SnapshotException {
        long deadline = System.nanoTime() + GIVING_BACK_NANOS;
        BundleLock lock = tryTake(bundle);
        while (lock == null && System.nanoTime() - deadline < 0) {
            LockSupport.parkNanos(LOOK_NANOS);
            lock = tryTake(bundle);
        }
        if (lock == null) {
            throw locked(bundle, null);
        }
        return lock;
    }

    /** @return null if somebody has it who does not say so: most likely it is being given back just now */
    private static @Nullable BundleLock tryTake(Path bundle) throws SnapshotException {
        try {
            synchronized (HELD) {
                Object key = keyOf(bundle);
                BundleLock held = HELD.get(key);
                if (held != null && held.channel.isOpen()) {
                    throw locked(bundle, held.owner);
                }
                FileChannel channel = FileChannel.open(bundle.resolve(NAME), StandardOpenOption.READ,
                        StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);
                BundleLock lock = lock(bundle, key, channel);
                if (lock != null) {
                    HELD.put(key, lock);
                }
                return lock;
            }
        } catch (IOException e) {
            throw Durable.failed(bundle, "locked", e);
        }
    }

    private static @Nullable BundleLock lock(Path bundle, Object key, FileChannel channel)
            throws IOException, SnapshotException {
        boolean kept = false;
        try {
            @Nullable
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                BundleOwner owner = read(channel);
                if (owner == null) {
                    return null;
                }
                throw locked(bundle, owner);
            }
            BundleOwner owner = new BundleOwner(ProcessHandle.current().pid(), Instant.now());
            write(channel, owner);
            kept = true;
            return new BundleLock(key, channel, owner);
        } finally {
            if (!kept) {
                channel.close();
            }
        }
    }

    /** That is for people; where there is no room for it there is a lock nevertheless. */
    private static void write(FileChannel channel, BundleOwner owner) {
        String words = "process " + owner.process() + " started " + started(ProcessHandle.current())
                + " has it since " + owner.since() + "\n";
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            return;
        }
    }

    private static Object keyOf(Path bundle) throws IOException {
        Object key = Files.readAttributes(bundle, BasicFileAttributes.class).fileKey();
        return key == null ? bundle.toRealPath() : key;
    }

    private static SnapshotException locked(Path bundle, @Nullable BundleOwner owner) {
        return new SnapshotException(Kind.LOCKED, "The machine " + bundle + " is in use"
                + (owner == null ? " by another process" : ": " + owner.sentence()) + ".");
    }

    /** Who has a bundle, as far as the lock file and the list of processes tell; null for nobody. Takes no lock. */
    static @Nullable BundleOwner owner(Path bundle) {
        try {
            synchronized (HELD) {
                BundleLock held = HELD.get(keyOf(bundle));
                if (held != null && held.channel.isOpen()) {
                    return held.owner;
                }
                try (FileChannel channel = FileChannel.open(bundle.resolve(NAME), StandardOpenOption.READ,
                        LinkOption.NOFOLLOW_LINKS)) {
                    return read(channel);
                }
            }
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable BundleOwner read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CONTENTS_MOST);
        channel.read(bytes, 0);
        Matcher matcher = CONTENTS.matcher(StandardCharsets.US_ASCII.decode(bytes.flip()));
        if (!matcher.matches()) {
            return null;
        }
        try {
            long process = Long.parseLong(matcher.group(1));
            boolean lives = ProcessHandle.of(process).filter(found -> isSame(found, matcher.group(2))).isPresent();
            return lives && !hasEnded(process) ? new BundleOwner(process, Instant.parse(matcher.group(3))) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The host computes such a time anew each time, from the time since its own start. */
    private static boolean isSame(ProcessHandle process, String then) {
        Instant started = process.info().startInstant().orElse(null);
        if (started == null || then.equals(UNKNOWN)) {
            return started == null && then.equals(UNKNOWN);
        }
        return Duration.between(started, Instant.parse(then)).abs().compareTo(TOLERANCE) < 0;
    }

    /** Whether it is only in the list because nobody has asked for its exit status. */
    private static boolean hasEnded(long process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"), StandardCharsets.ISO_8859_1);
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false; // this system has no such files
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse(UNKNOWN);
    }

    @Override
    public void close() throws SnapshotException {
        synchronized (HELD) {
            if (!channel.isOpen()) {
                return;
            }
            HELD.remove(key, this);
            try (channel) {
                channel.truncate(0);
            } catch (IOException e) {
                throw new SnapshotException(Kind.HOST, "The lock of a machine cannot be given back: " + e.getMessage(),
                        e);
            }
        }
    }
}
