package dev.vivarium.engine.machine;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.WriteLog;
import dev.vivarium.host.HostException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.memory.MemoryLayerWriter;

import java.util.BitSet;
import java.util.function.BooleanSupplier;

/**
 * Saves the memory of a machine that runs: in rounds, each of what was written to during the one before, until little is
 * left or the guest writes as fast as we; and the rest while the machine stands. After that the log goes on for the next
 * snapshot, which has only what was written since.
 *
 * <p>One thread for the rounds, which takes the board lock for each piece, and only to ask the log.
 */
final class MemorySaving {
    /** Pages that are asked for at once. */
    private static final int PIECE_PAGES = 4096;
    /** So little is left to the stop: 8 MiB. */
    private static final int REST_PAGES = 2048;
    private static final int ROUNDS_MOST = 8;

    private final GuestMemory memory;
    private final BoardLock lock;
    private final WriteLog log;
    /** Not saved yet, whatever the log says. */
    private final BitSet toBegin;

    /**
     * @param log     of all of the memory
     * @param toBegin pages to be saved besides those that are logged
     */
    MemorySaving(GuestMemory memory, BoardLock lock, WriteLog log, BitSet toBegin) {
        this.memory = memory;
        this.lock = lock;
        this.log = log;
        this.toBegin = toBegin;
    }

    /**
     * Saves until the rest is small. The machine may run.
     *
     * @return false if it was cancelled
     */
    boolean inRounds(MemoryLayerWriter writer, BooleanSupplier cancelled) throws HostException, SnapshotException {
        int before = Integer.MAX_VALUE;
        for (int round = 0; round < ROUNDS_MOST; round++) {
            int saved = 0;
            for (int first = 0; first < memory.pages(); first += PIECE_PAGES) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                BitSet written = take(first);
                for (int begin = written.nextSetBit(0); begin >= 0;) {
                    int end = written.nextClearBit(begin);
                    writer.put(first + begin, end - begin, memory.segment(),
                            (long) (first + begin) * GuestMemory.PAGE_SIZE);
                    begin = written.nextSetBit(end);
                }
                saved += written.cardinality();
            }
            if (saved <= REST_PAGES || saved > before / 4 * 3) {
                break;
            }
            before = saved;
        }
        return true;
    }

    /**
     * Holds what is left, while no processor runs and no drive is at work. It is copied, not written: a host that is slow to
     * take it would hold the guest up.
     */
    HeldPages rest() throws HostException {
        HeldPages held = new HeldPages(memory.segment());
        for (int first = 0; first < memory.pages(); first += PIECE_PAGES) {
            BitSet written = take(first);
            for (int begin = written.nextSetBit(0); begin >= 0;) {
                int end = written.nextClearBit(begin);
                held.add(first + begin, end - begin);
                begin = written.nextSetBit(end);
            }
        }
        return held;
    }

    private BitSet take(int first) throws HostException {
        int count = Math.min(PIECE_PAGES, memory.pages() - first);
        long[] bits = new long[(count + Long.SIZE - 1) / Long.SIZE];
        lock.lock();
        try {
            log.take(first, count, bits);
        } finally {
            lock.unlock();
        }
        BitSet pages = BitSet.valueOf(bits);
        if (!toBegin.isEmpty()) {
            pages.or(toBegin.get(first, first + count));
            toBegin.clear(first, first + count);
        }
        return pages;
    }
}
