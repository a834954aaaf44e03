package dev.vivarium.engine.memory;

import dev.vivarium.host.memory.GuestRam;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.memory.WorkingSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * What a machine touches of the pages that it has from a snapshot's files, and reading these ahead the next time. Any thread that has
 * time; not while the memory is closed.
 *
 * <p>The host brings in neighbours of what is touched, which count as touched, and may forget pages that were only read. A page
 * that is not told of is what it was after the restore.
 */
public final class RestoredPages {
    /** As much is read by one call: that long it takes to be stopped. */
    private static final int PIECE_PAGES = 1024;

    private final GuestRam ram;
    private final List<RestorePlan.Range> mapped;

    /** @param mapped what comes from files, apart from each other and in ascending order; the rest needs no reading */
    RestoredPages(GuestRam ram, List<RestorePlan.Range> mapped) {
        this.ram = ram;
        this.mapped = List.copyOf(mapped);
    }

    /** Pages that come from the files. */
    public long pages() {
        return mapped.stream().mapToLong(RestorePlan.Range::pages).sum();
    }

    /** What has been touched of it since, by the guest and by what was read over it. @return null if the host does not tell */
    public @Nullable WorkingSet touched() {
        long[] touched = ram.touched();
        if (touched == null) {
            return null;
        }
        int pages = (int) (ram.sizeBytes() / GuestMemory.PAGE_SIZE);
        long[] of = new long[touched.length];
        for (RestorePlan.Range range : mapped) {
            copyBits(touched, of, range);
        }
        return WorkingSet.of(pages, of);
    }

    private static void copyBits(long[] from, long[] to, RestorePlan.Range range) {
        for (int page = range.firstPage(); page < range.end();) {
            int end = Math.min(range.end(), (page | 63) + 1);
            to[page >>> 6] |= from[page >>> 6] & -1L >>> 64 - (end - page) << page;
            page = end;
        }
    }

    /**
     * Has the host read a set's pages; returns when it has been done or is to stop. Nothing comes of a set of another memory.
     *
     * @param progress is told of pages, twice of each, and may end it
     */
    public void readAhead(WorkingSet set, Progress progress) {
        List<RestorePlan.Range> wanted = common(set);
        long total = wanted.stream().mapToLong(RestorePlan.Range::pages).sum();
        // All that is wanted is announced first, so that the disk has much to do at a time.
        if (forEachPiece(wanted, ram::willNeed, done -> progress.at(done, 2 * total))
                && forEachPiece(wanted, ram::readAhead, done -> progress.at(total + done, 2 * total))) {
            progress.at(2 * total, 2 * total);
        }
    }

    @FunctionalInterface
    private interface Advice {
        void give(long offset, long sizeBytes);
    }

    /** @return false if it was stopped */
    private static boolean forEachPiece(List<RestorePlan.Range> ranges, Advice advice, LongPredicate goesOn) {
        long done = 0;
        for (RestorePlan.Range range : ranges) {
            for (int page = range.firstPage(); page < range.end(); page += PIECE_PAGES) {
                if (!goesOn.test(done)) {
                    return false;
                }
                int count = Math.min(PIECE_PAGES, range.end() - page);
                advice.give((long) page * GuestMemory.PAGE_SIZE, (long) count * GuestMemory.PAGE_SIZE);
                done += count;
            }
        }
        return true;
    }

    /** Pages of the set that come from the files. */
    private List<RestorePlan.Range> common(WorkingSet set) {
        List<RestorePlan.Range> common = new ArrayList<>();
        if (set.pages() != ram.sizeBytes() / GuestMemory.PAGE_SIZE) {
            return common;
        }
        int at = 0;
        for (WorkingSet.Run run : set.runs()) {
            int end = run.firstPage() + run.pages();
            while (at < mapped.size() && mapped.get(at).end() <= run.firstPage()) {
                at++;
            }
            for (int i = at; i < mapped.size() && mapped.get(i).firstPage() < end; i++) {
                int first = Math.max(run.firstPage(), mapped.get(i).firstPage());
                common.add(new RestorePlan.Range(first, Math.min(end, mapped.get(i).end()) - first));
            }
        }
        return common;
    }
}
