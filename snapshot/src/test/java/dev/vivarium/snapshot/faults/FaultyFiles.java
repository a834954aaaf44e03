package dev.vivarium.snapshot.faults;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The default file system, in which changes fail as {@link Faults} says, and which knows what a loss of power would leave. */
public final class FaultyFiles extends FileSystemProvider {
    private final Faults faults;
    private final @Nullable Medium medium;
    private final FaultySystem system = new FaultySystem(this);

    /** Without faults, and without waiting for the medium: for speed. */
    public FaultyFiles() {
        this(new Faults(Faults.What.KILL, Long.MAX_VALUE));
    }

    /** Without waiting for the medium. */
    public FaultyFiles(Faults faults) {
        this.faults = faults;
        medium = null;
    }

    /** @param root a folder of the default file system; what is in it at first is on the medium */
    public FaultyFiles(Faults faults, Path root) throws IOException {
        this.faults = faults;
        medium = new Medium(root);
    }

    /** A path in here that leads to the same file as one of the default file system. */
    public Path path(Path real) {
        return system.wrap(real);
    }

    /** Writes what a loss of power leaves. */
    public void leave(Path target, boolean namesAreSynced) throws IOException {
        if (medium == null) {
            throw new IllegalStateException("Nobody has watched.");
        }
        if (namesAreSynced) {
            medium.leaveWithNames(target);
        } else {
            medium.leave(target);
        }
    }

    private static Path real(Path path) {
        return ((FaultyPath) path).real();
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path real = real(path);
        boolean absent = !Files.exists(real, LinkOption.NOFOLLOW_LINKS);
        boolean creates = absent && (options.contains(StandardOpenOption.CREATE)
                || options.contains(StandardOpenOption.CREATE_NEW));
        if (creates || options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            faults.change("create " + real, creates);
        } else {
            faults.look();
        }
        FileChannel channel = new FaultyChannel(FileChannel.open(real, options, attributes), real, faults, medium);
        faults.opened(channel);
        if (creates && medium != null) {
            medium.made(real);
        }
        return channel;
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    @SuppressWarnings("StreamResourceLeak") // Whoever closes what is returned closes it.
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        faults.look();
        DirectoryStream<Path> stream = real(folder).getFileSystem().provider().newDirectoryStream(real(folder),
                each -> true);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> each = stream.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Path next() {
                        return system.wrap(each.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                stream.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        faults.change("make folder " + real(folder), true);
        Files.createDirectory(real(folder), attributes);
        if (medium != null) {
            medium.made(real(folder));
        }
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        faults.change("link " + real(link), true);
        Files.createLink(real(link), real(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        faults.change("delete " + real(path), false);
        Files.delete(real(path));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        faults.change("move " + real(source), true);
        Files.move(real(source), real(target), options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        faults.look();
        real(path).getFileSystem().provider().checkAccess(real(path), modes);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        faults.look();
        return Files.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        faults.look();
        return Files.readAttributes(real(path), attributes, options);
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        faults.look();
        return Files.getFileStore(real(path));
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(real(one), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(real(path));
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return system;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type,
            LinkOption... options) {
        return Files.getFileAttributeView(real(path), type, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) {
        throw new UnsupportedOperationException();
    }
}
