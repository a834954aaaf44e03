package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.files.Copies;
import dev.vivarium.snapshot.files.Durable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The checksums of a disk layer that no longer changes, in a file beside it: {@code docs/bundle-format.md}. They find what a disk
 * or a copy has damaged; they are no protection from somebody who changes both files.
 */
public final class LayerSums {
    static final int PIECE = 1 << 20;
    private static final int SUM_LINE = 65;
    /** No sentence names more places. */
    private static final int PLACES_MOST = 8;

    private final Path bundle;
    private final DiskFiles files;
    private final Progress progress;

    /** @param progress of one layer, in bytes */
    LayerSums(Path bundle, DiskFiles files, Progress progress) {
        this.bundle = bundle;
        this.files = files;
        this.progress = progress;
    }

    /**
     * Computes the sums of all layers that no longer change and have none. It reads them wholly.
     *
     * @return how many layers got sums
     */
    public static int write(OpenBundle open, Progress progress) throws SnapshotException {
        LayerSumming summing = new LayerSumming(open);
        int written = 0;
        while (true) {
            switch (summing.step(PIECE)) {
                case READING -> progress.report(summing.readBytes(), summing.sizeBytes());
                case WRITTEN -> written++;
                case NOTHING_LEFT -> {
                    return written;
                }
            }
        }
    }

    static boolean isThere(Path bundle, DiskLayer layer) {
        return Files.isRegularFile(layer.sums().in(bundle), LinkOption.NOFOLLOW_LINKS);
    }

    private byte[] compute(DiskLayer layer) throws SnapshotException {
        SumsInWork sums = new SumsInWork(bundle, layer, files);
        while (!sums.readOn(PIECE)) {
            progress.report(sums.readBytes(), sums.sizeBytes());
        }
        return sums.text();
    }

    /**
     * Reads a layer that has sums.
     *
     * @return sentences about what is wrong; none if the layer is as it was
     */
    List<String> check(DiskLayer layer) throws SnapshotException {
        String written = new String(load(layer), StandardCharsets.US_ASCII);
        int last = written.lastIndexOf('\n', written.length() - 2) + 1;
        byte[] lines = written.substring(0, last).getBytes(StandardCharsets.US_ASCII);
        if (!written.substring(last).equals(HexFormat.of().formatHex(Copies.sha256().digest(lines)) + "\n")) {
            return List.of("The checksums in " + layer.sums() + " are damaged themselves.");
        }
        String now = new String(compute(layer), StandardCharsets.US_ASCII);
        if (now.equals(written)) {
            return List.of();
        }
        String[] before = written.split("\n");
        String[] after = now.split("\n");
        if (!before[0].equals(after[0])) {
            return List.of("The disk layer " + layer + " has another length than when its checksums were computed.");
        }
        List<String> places = new ArrayList<>();
        for (int i = 1; i < Math.min(before.length, after.length) - 1; i++) {
            if (!before[i].equals(after[i])) {
                places.add(String.valueOf((long) (i - 1) * PIECE));
            }
        }
        return List.of("The disk layer " + layer + " is damaged in " + places.size() + " MiB, from the bytes "
                + String.join(", ", places.subList(0, Math.min(PLACES_MOST, places.size()))) + " on.");
    }

    /** The sums, if they are no larger than those of such a layer can be. */
    private byte[] load(DiskLayer layer) throws SnapshotException {
        Path file = layer.sums().resolve(bundle);
        long most = 100 + SUM_LINE * (Copies.size(layer.path().resolve(bundle)) / PIECE + 2);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most));
            if (in.read() >= 0) {
                throw new SnapshotException(Kind.CORRUPT,
                        "The file " + file + " is longer than checksums of its layer are.");
            }
            return bytes;
        } catch (IOException e) {
            throw Durable.failed(file, "read", e);
        }
    }
}
