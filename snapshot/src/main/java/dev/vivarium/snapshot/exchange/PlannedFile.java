package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.bundle.RelativePath;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that an archive is to have.
 *
 * @param path as it is in the bundle that is made of the archive
 */
record PlannedFile(RelativePath path, Source source) {
    /** Where its bytes are. */
    sealed interface Source {
        long sizeBytes() throws IOException;
    }

    /** As a file of the bundle that is exported. */
    sealed interface InBundle extends Source {
        Path file();

        @Override
        default long sizeBytes() throws IOException {
            return Files.size(file());
        }
    }

    /** A disk's layer of the bundle that is exported: somebody may be writing it. */
    record Layer(Path file) implements InBundle {
    }

    /** Another file of that bundle. */
    record OnDisk(Path file) implements InBundle {
    }

    /** A layer of memory of that bundle, most of which may be holes. */
    record Pages(Path file, Path index) implements InBundle {
    }

    /** Made for the archive. */
    record Made(byte[] bytes) implements Source {
        @Override
        public long sizeBytes() {
            return bytes.length;
        }
    }
}
