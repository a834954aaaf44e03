package dev.vivarium.snapshot.faults;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of a folder is on the medium: the bytes of files as they were when the file was synced, and names as they were when the
 * folder was. What is there at first is all on it.
 */
final class Medium {
    private final Path root;
    private final Map<Object, Node> nodes = new HashMap<>();

    /** A file or a folder; which one it is in the file system may be told by its key, until that is used again. */
    private static final class Node {
        private final boolean folder;
        private byte[] bytes = {};
        private Map<String, Node> names = new TreeMap<>();

        Node(boolean folder) {
            this.folder = folder;
        }
    }

    Medium(Path root) throws IOException {
        this.root = root;
        syncAll(root);
    }

    private void syncAll(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                for (Path child : children) {
                    syncAll(child);
                }
            }
        }
        sync(path);
    }

    private Node node(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class,
                LinkOption.NOFOLLOW_LINKS);
        return nodes.computeIfAbsent(attributes.fileKey(), key -> new Node(attributes.isDirectory()));
    }

    /** Something has just come into being, perhaps with the key of something that is gone. */
    void made(Path path) throws IOException {
        nodes.remove(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey());
        node(path);
    }

    void sync(Path path) throws IOException {
        Node node = node(path);
        if (!node.folder) {
            node.bytes = Files.readAllBytes(path);
            return;
        }
        Map<String, Node> names = new TreeMap<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
            for (Path child : children) {
                names.put(child.getFileName().toString(), node(child));
            }
        }
        node.names = names;
    }

    /** Writes what is left after a loss of power: what was synced, and no more. */
    void leave(Path target) throws IOException {
        leave(node(root), target);
    }

    private static void leave(Node node, Path target) throws IOException {
        if (!node.folder) {
            Files.write(target, node.bytes);
            return;
        }
        Files.createDirectory(target);
        for (Map.Entry<String, Node> each : node.names.entrySet()) {
            leave(each.getValue(), target.resolve(each.getKey()));
        }
    }

    /** The same, but with all names as they are now: a host may have synced those, and not the bytes. */
    void leaveWithNames(Path target) throws IOException {
        leaveWithNames(root, target);
    }

    private void leaveWithNames(Path now, Path target) throws IOException {
        Node node = node(now);
        if (!node.folder) {
            Files.write(target, node.bytes);
            return;
        }
        Files.createDirectory(target);
        try (DirectoryStream<Path> children = Files.newDirectoryStream(now)) {
            for (Path child : children) {
                leaveWithNames(child, target.resolve(child.getFileName().toString()));
            }
        }
    }
}
