package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** This host's files. */
final class ThisHostFiles implements HostFiles {
    /** More than any file that is looked at here: modules.dep has about 600 KiB. */
    private static final int LARGEST = 8 << 20;
    private static final int PERMISSIONS = 0777;

    private final boolean linux;

    ThisHostFiles(boolean linux) {
        this.linux = linux;
    }

    @Override
    public byte[] bytes(String path) {
        // Files of /proc and /sys tell no size, so they are read until they end.
        try (InputStream in = Files.newInputStream(Path.of(path))) {
            return in.readNBytes(LARGEST);
        } catch (IOException | InvalidPathException e) {
            return new byte[0];
        }
    }

    @Override
    public List<String> names(String directory) {
        try (Stream<Path> entries = Files.list(Path.of(directory))) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    @Override
    public boolean exists(String path) {
        return Files.exists(Path.of(path));
    }

    @Override
    public Access open(String path) {
        if (linux) {
            return LinuxCalls.open(path);
        }
        try (FileChannel file = FileChannel.open(Path.of(path), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return file.isOpen() ? Access.OPEN : Access.FAILED;
        } catch (NoSuchFileException e) {
            return Access.MISSING;
        } catch (AccessDeniedException e) {
            return Access.DENIED;
        } catch (IOException e) {
            return Access.FAILED;
        }
    }

    @Override
    public @Nullable Owner owner(String path) {
        if (!linux) {
            return null;
        }
        try {
            Map<String, Object> attributes = Files.readAttributes(Path.of(path), "unix:mode,owner,group",
                    LinkOption.NOFOLLOW_LINKS);
            int mode = attributes.get("mode") instanceof Integer bits ? bits & PERMISSIONS : 0;
            return new Owner(String.valueOf(attributes.get("owner")), String.valueOf(attributes.get("group")), mode);
        } catch (IOException e) {
            return null;
        }
    }
}
