package dev.vivarium.snapshot.bundle;

/**
 * When snapshots are taken by themselves.
 *
 * @param keep how many of those stay; older ones are deleted
 */
public record Schedule(int everyMinutes, int keep) {
    private static final int YEAR = 366 * 24 * 60;
    /** Each of them is a layer of every disk. */
    private static final int KEEP_MOST = 48;

    public Schedule {
        Texts.require(everyMinutes >= 1 && everyMinutes <= YEAR, "the time between snapshots is not from 1 to " + YEAR
                + " minutes");
        Texts.require(keep >= 1 && keep <= KEEP_MOST, "the number of snapshots to keep is not from 1 to " + KEEP_MOST);
    }
}
