package dev.vivarium.snapshot.exchange;

import java.io.IOException;
import java.util.List;

/**
 * Which files an archive is to have, in its order.
 *
 * @param info but for the sizes, which come from the files
 */
record ExportPlan(ExchangeInfo info, List<PlannedFile> files) {
    ExportPlan {
        files = List.copyOf(files);
    }

    long totalBytes() throws IOException {
        long total = 0;
        for (PlannedFile file : files) {
            total += file.source().sizeBytes();
        }
        return total;
    }
}
