package dev.vivarium.snapshot.bundle;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** What a snapshot is called by programs: when it was taken, in UTC, and four digits that set it apart. */
public record SnapshotId(String text) implements Comparable<SnapshotId> {
    static final String FORM = "[0-9]{8}-[0-9]{6}-[0-9a-f]{4}";
    static final int LENGTH = 20;
    private static final int DIGITS_MOST = 0xFFFF;
    private static final int STEP = 64;
    private static final Pattern PATTERN = Pattern.compile(FORM);

    public SnapshotId {
        Texts.require(PATTERN.matcher(text).matches(), "the snapshot's id does not have the form " + FORM);
    }

    /** One that comes behind all that there are, even if they are of the same second, or the clock was set back. */
    static SnapshotId next(Instant taken, @Nullable SnapshotId newest) {
        String time = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC).format(taken);
        int least = 0;
        if (newest != null && newest.text.compareTo(time) > 0) {
            String itsTime = newest.text.substring(0, time.length());
            int its = HexFormat.fromHexDigits(newest.text, time.length() + 1, newest.text.length());
            if (its < DIGITS_MOST) {
                time = itsTime;
                least = its + 1;
            }
        }
        int most = Math.min(DIGITS_MOST, least + (least == 0 ? DIGITS_MOST / 2 : STEP));
        int digits = ThreadLocalRandom.current().nextInt(least, most + 1);
        return new SnapshotId(time + "-" + HexFormat.of().toHexDigits((short) digits));
    }

    // By hand: docs/adr/0041.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SnapshotId id && text.equals(id.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    static boolean matches(String text) {
        return PATTERN.matcher(text).matches();
    }

    /** A file in the snapshot's folder. */
    public RelativePath file(String name) {
        return new RelativePath("snapshots/" + text + "/" + name);
    }

    /** The pages of the memory layer that the snapshot added. */
    public RelativePath memoryPages() {
        return new RelativePath("memory/" + text + ".mem");
    }

    /** Which pages these are. */
    public RelativePath memoryIndex() {
        return new RelativePath("memory/" + text + ".idx");
    }

    /** Pages that a machine needed first when it went on from there; may be absent. */
    public RelativePath memoryWorkingSet() {
        return new RelativePath("memory/" + text + ".ws");
    }

    @Override
    public int compareTo(SnapshotId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
