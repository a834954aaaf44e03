package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.DiskTools;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.Locale;

/** Which image a {@code viv disk} command is about. */
final class DiskOptions {
    @Parameters(index = "0", paramLabel = "FILE", description = "The disk image.")
    private Path file;
    @Option(names = "--format", paramLabel = "raw|qcow2",
            description = "The image's format. Default: what its name ends in, or else what its first bytes say.")
    private @Nullable DiskFormat format;
    @Option(names = "--backing-anywhere",
            description = "Follow the name of a backing file out of the image's folder. Only for images that you trust.")
    private boolean anywhere;

    Path file() {
        return file;
    }

    /** Null if neither an option nor the name says it. */
    @Nullable
    DiskFormat format() {
        return format == null ? DiskImages.formatOf(file) : format;
    }

    DiskTools tools() {
        return tools(format());
    }

    DiskTools tools(@Nullable DiskFormat used) {
        BackingPolicy policy = anywhere ? BackingPolicy.ANYWHERE : BackingPolicy.FOLDER;
        return new DiskTools(new DiskFiles(), file, used, policy);
    }

    /** What the files do not allow is for the user to mend. */
    static VmException userError(SnapshotException cause) {
        return new VmException(VmException.Kind.USER, cause.getMessage(), RemedyWords.remedy(cause), cause);
    }

    /** {@code 20G}, in whole sectors; {@code +20G} is more than there is. */
    record Size(long bytes, boolean more) {
        private static final int SECTOR = 512;

        static final class Form implements ITypeConverter<Size> {
            @Override
            public Size convert(String text) {
                boolean more = text.startsWith("+");
                String amount = more ? text.substring(1) : text;
                long bytes = amount.toLowerCase(Locale.ROOT).endsWith("b") && amount.matches("\\d+[bB]")
                        ? Long.parseLong(amount.substring(0, amount.length() - 1))
                        : new MemorySize().convert(amount);
                if (bytes % SECTOR != 0) {
                    throw new TypeConversionException("'" + text + "' is not a multiple of 512 bytes");
                }
                return new Size(bytes, more);
            }
        }
    }
}
