package dev.vivarium.snapshot.faults;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** What goes wrong, and when: the operations that change files are counted, and at one of them it happens. For any threads. */
public final class Faults {
    /** What happens at the chosen operation. */
    public enum What {
        /** The process ends before it. */
        KILL,
        /** The process ends in the middle of it, if it is one that writes. */
        TEAR,
        /** The host has no room for it, and then has some again. */
        NO_SPACE_ONCE,
        /** The host has no room for it, nor for what comes after. */
        NO_SPACE,
        /** The host has no room for any bytes from then on; what is there can be synced and renamed. */
        FULL
    }

    /** The process has ended: nothing of what would have run now runs. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("The process has ended.", null, false, false);
        }
    }

    private final What what;
    private final long at;
    private final List<FileChannel> channels = new ArrayList<>();
    private long count;
    private boolean dead;
    private @Nullable String happenedAt;
    private final List<Boolean> takeRoom = new ArrayList<>();

    /** @param at from 1; the operation at which it happens */
    public Faults(What what, long at) {
        this.what = what;
        this.at = at;
    }

    What what() {
        return what;
    }

    /** Something is only looked at. */
    synchronized void look() {
        if (dead) {
            throw new Killed();
        }
    }

    /**
     * Something is to be changed.
     *
     * @param takesRoom whether that needs room on the host
     * @return whether it is to be done by half, and then {@link #die} called
     */
    synchronized boolean change(String operation, boolean takesRoom) throws IOException {
        look();
        count++;
        takeRoom.add(takesRoom);
        boolean now = count == at;
        if (now) {
            happenedAt = operation;
        }
        if (now && what == What.KILL) {
            dead = true;
            throw new Killed();
        }
        if (takesRoom && (now && what == What.NO_SPACE_ONCE || count >= at && what == What.NO_SPACE)) {
            throw new IOException("No space left on device");
        }
        if (takesRoom && what == What.FULL && count >= at && !operation.startsWith("sync ")
                && !operation.startsWith("move ")) {
            throw new IOException("No space left on device");
        }
        return now && what == What.TEAR;
    }

    synchronized void die() {
        dead = true;
        throw new Killed();
    }

    synchronized void opened(FileChannel channel) {
        channels.add(channel);
    }

    /** Of each operation whether it takes room on the host. */
    public List<Boolean> operations() {
        return takeRoom;
    }

    public @Nullable String happenedAt() {
        return happenedAt;
    }

    /** What the host does when a process ends. */
    public synchronized void closeAll() throws IOException {
        for (FileChannel channel : channels) {
            channel.close();
        }
    }
}
