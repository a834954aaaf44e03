package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.disk.DiskFormat;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One layer of a disk, and so a file's name: {@code disks/D-N.qcow2} or {@code disks/D-N.raw}.
 *
 * @param disk   what the disk is called
 * @param number in the order in which layers were made
 */
public record DiskLayer(String disk, int number, DiskFormat format) implements Comparable<DiskLayer> {
    static final String FOLDER = "disks";
    private static final Pattern DISK = Pattern.compile("[a-z][a-z0-9_]{0,31}");
    private static final Pattern FILE = Pattern.compile("(" + DISK + ")-([1-9][0-9]{0,8})\\.(qcow2|raw)");

    public DiskLayer {
        requireDisk(disk);
        Texts.require(number > 0 && number < 1_000_000_000, "the layer's number is not one from 1 to 999999999");
    }

    /** What a manifest says. */
    static DiskLayer of(RelativePath path) {
        path.requireIn(FOLDER, "the disk's layer");
        DiskLayer layer = ofName(path.text().substring(FOLDER.length() + 1));
        Texts.require(layer != null, "the disk's layer is not called NAME-NUMBER.qcow2 or NAME-NUMBER.raw");
        return Objects.requireNonNull(layer);
    }

    /** The layer that a file in {@code disks/} is; null if it is something else. */
    static @Nullable DiskLayer ofName(String fileName) {
        Matcher matcher = FILE.matcher(fileName);
        return matcher.matches() ? new DiskLayer(matcher.group(1), Integer.parseInt(matcher.group(2)),
                DiskFormat.valueOf(matcher.group(3).toUpperCase(Locale.ROOT))) : null;
    }

    static void requireDisk(String name) {
        Texts.require(DISK.matcher(name).matches(), "a drive's name does not have the form " + DISK);
    }

    public String fileName() {
        return disk + "-" + number + "." + format.label();
    }

    public RelativePath path() {
        return new RelativePath(FOLDER + "/" + fileName());
    }

    /** The file with its checksums. */
    public RelativePath sums() {
        return new RelativePath(FOLDER + "/" + fileName() + ".sums");
    }

    @Override
    public int compareTo(DiskLayer other) {
        int byDisk = disk.compareTo(other.disk);
        return byDisk != 0 ? byDisk : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return path().text();
    }
}
