package dev.vivarium.app.machines;

import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.Variables;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;
import dev.vivarium.snapshot.disk.DiskInfo;
import dev.vivarium.snapshot.disk.DiskTools;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Copies files into a machine's folder, from where a later change of theirs does not reach it: never a link. What is zeros is
 * left out, so that a copy has holes where the original had them.
 */
public final class KeptFiles {
    private static final int PIECE = 1 << 20;
    private static final int GRAIN = 1 << 16;

    private final Path bundle;
    private final DiskFiles files;
    private final Progress progress;

    /** Names a layer, when it is known what it is. */
    @FunctionalInterface
    public interface LayerName {
        DiskLayer of(DiskFormat format) throws SnapshotException;
    }

    public KeptFiles(Path bundle, DiskFiles files, Progress progress) {
        this.bundle = bundle;
        this.files = files;
        this.progress = progress;
    }

    /**
     * A kernel, firmware or disc.
     *
     * @param to with a number before the dot if there is such a file: a snapshot may need that
     */
    public RelativePath copy(Path from, String to) throws SnapshotException, VmException {
        if (!Files.exists(from)) {
            throw new VmException(VmException.Kind.USER, "The file '" + from + "' does not exist.");
        }
        if (!Files.isRegularFile(from)) {
            throw new VmException(VmException.Kind.USER, "'" + from + "' is not a regular file.");
        }
        RelativePath path = freeName(to);
        Durable.makeFolder(bundle.resolve(path.folder()));
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ)) {
            copy(in, path.in(bundle));
        } catch (IOException e) {
            throw Durable.failed(from, "copied", e);
        }
        return path;
    }

    private RelativePath freeName(String wanted) {
        int dot = wanted.lastIndexOf('.');
        String stem = dot < 0 ? wanted : wanted.substring(0, dot);
        String ending = dot < 0 ? "" : wanted.substring(dot);
        RelativePath path = new RelativePath(wanted);
        for (int number = 2; Files.exists(path.in(bundle)); number++) {
            path = new RelativePath(stem + "-" + number + ending);
        }
        return path;
    }

    private void copy(FileChannel in, Path target) throws IOException {
        try (FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.SPARSE)) {
            ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
            long size = in.size();
            long at = 0;
            while (at < size) {
                progress.report(at, size);
                if (in.read(piece.clear(), at) <= 0) {
                    break;
                }
                int length = piece.flip().limit();
                for (int from = 0; from < length; from += GRAIN) {
                    ByteBuffer grain = piece.slice(from, Math.min(GRAIN, length - from));
                    if (!isZero(grain)) {
                        write(out, grain, at + from);
                    }
                }
                at += length;
            }
            if (out.size() < at) {
                write(out, ByteBuffer.allocate(1), at - 1);
            }
            progress.report(size, size);
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes, long at) throws IOException {
        long to = at;
        while (bytes.hasRemaining()) {
            to += out.write(bytes, to);
        }
    }

    private static boolean isZero(ByteBuffer bytes) {
        int at = bytes.position();
        for (; at + Long.BYTES <= bytes.limit(); at += Long.BYTES) {
            if (bytes.getLong(at) != 0) {
                return false;
            }
        }
        for (; at < bytes.limit(); at++) {
            if (bytes.get(at) != 0) {
                return false;
            }
        }
        return true;
    }

    /** A store of UEFI's variables, which the guest writes from now on. */
    public Variables copyVariables(Path from) throws SnapshotException, VmException {
        int number = 1;
        while (Files.exists(new Variables(number).path().in(bundle))) {
            number++;
        }
        copy(from, new Variables(number).path().text());
        return new Variables(number);
    }

    /** A disk with what is in it, backing files too, as one layer. */
    public DiskLayer copyDisk(DiskSettings from, LayerName name) throws SnapshotException, VmException {
        DiskFormat given = switch (from.format()) {
            case RAW -> DiskFormat.RAW;
            case QCOW2 -> DiskFormat.QCOW2;
            case RECOGNISED -> null;
        };
        BackingPolicy policy = from.backingAnywhere() ? BackingPolicy.ANYWHERE
                : given == null ? BackingPolicy.NONE : BackingPolicy.FOLDER;
        try {
            DiskImages images = new DiskImages(files);
            DiskFormat format = given == null ? images.recognise(from.file()) : given;
            try (DiskImage disk = images.open(from.file(), format, true, policy)) {
                DiskLayer layer = makeDisk(name.of(format), disk.sizeBytes());
                try (DiskImage made = images.open(layer.path().in(bundle), format, false, BackingPolicy.NONE)) {
                    copy(disk, made);
                }
                return layer;
            }
        } catch (SnapshotException e) {
            if (e.kind() == SnapshotException.Kind.NO_SPACE) {
                throw e;
            }
            throw new VmException(VmException.Kind.USER, e.getMessage(), e);
        }
    }

    /** An empty disk. */
    public DiskLayer makeDisk(DiskLayer layer, long sizeBytes) throws SnapshotException {
        Durable.makeFolder(bundle.resolve(layer.path().folder()));
        new DiskTools(files, layer.path().in(bundle), layer.format(), BackingPolicy.NONE).create(sizeBytes, 0, null,
                null);
        return layer;
    }

    private void copy(DiskImage from, DiskImage to) throws SnapshotException {
        ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
        long size = from.sizeBytes();
        for (long at = 0; at < size; at += PIECE) {
            progress.report(at, size);
            int length = (int) Math.min(PIECE, size - at);
            from.read(at, piece.clear().limit(length));
            for (int start = 0; start < length; start += GRAIN) {
                ByteBuffer grain = piece.slice(start, Math.min(GRAIN, length - start));
                if (!isZero(grain)) {
                    to.write(at + start, grain);
                }
            }
        }
        to.flush();
        progress.report(size, size);
    }

    /** What a disk's layer is, if nobody writes it just now. */
    @Nullable
    public DiskInfo info(DiskLayer layer) throws SnapshotException {
        try {
            return new DiskTools(files, layer.path().resolve(bundle), layer.format(), BackingPolicy.FOLDER).info();
        } catch (SnapshotException e) {
            if (e.kind() == SnapshotException.Kind.LOCKED) {
                return null;
            }
            throw e;
        }
    }
}
