package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Writes a machine into one file, in one pass over its files. Equal machines give equal files. Nothing may write the bundle
 * meanwhile: whoever exports all of it has it open. One snapshot may be exported while the machine runs, because what it
 * needs does not change; but not by the process that runs it. If the work is stopped, by {@link Progress} or by an error, no file is left; if
 * the process is killed, only one called {@code NAME.new}.
 */
public final class Export {
    /** Level 1 keeps up with a disk; level 3 is a few hundredths smaller: docs/exchange.md has what was measured. */
    static final int LEVEL = 1;

    private final DiskFiles disks;
    private final ExportOptions options;
    private final Progress progress;

    /** @param progress is told of bytes of the machine's files, holes among them, on the thread that exports */
    public Export(DiskFiles disks, ExportOptions options, Progress progress) {
        this.disks = disks;
        this.options = options;
        this.progress = progress;
    }

    /** @param target the file that is made */
    public ExportSummary write(Bundle bundle, Path target) throws SnapshotException {
        if (!options.replace() && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new SnapshotException(Kind.USER, "There is a file " + target + " already.");
        }
        ExportPlan plan = new Planner(bundle, disks, options).plan();
        try (PendingFile pending = PendingFile.beside(target)) {
            ExportSummary summary = write(plan, pending.channel());
            pending.finish();
            return summary;
        } catch (IOException e) {
            throw Faults.host(target, Faults.WRITTEN, e);
        }
    }

    private ExportSummary write(ExportPlan plan, FileChannel out) throws SnapshotException, IOException {
        long total = plan.totalBytes();
        int chunkBytes = Layout.chunkBytes(total);
        ArchiveWriter archive = new ArchiveWriter(out);
        try (Pipeline pipeline = new Pipeline(Pipeline.usualThreads(), chunkBytes, LEVEL)) {
            Packing packing = new Packing(archive, pipeline, disks, chunkBytes,
                    new Packing.Meter(progress, total));
            for (PlannedFile file : plan.files()) {
                packing.add(file);
            }
            ExchangeInfo info = plan.info().withSizes(plan.files().size(), total, chunkBytes);
            archive.finish(info);
            return new ExportSummary(info, archive.bytes(), archive.chunks(), archive.repeated());
        }
    }
}
