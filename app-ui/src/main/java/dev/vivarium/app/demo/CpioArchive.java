package dev.vivarium.app.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * An initial RAM disk for Linux: a cpio archive in the "newc" form (Documentation/driver-api/early-userspace/
 * buffer-format.rst). Everything belongs to root; there are no links and no times.
 */
public final class CpioArchive {
    private static final int DIRECTORY = 0040000;
    private static final int REGULAR = 0100000;
    private static final int CHARACTER_DEVICE = 0020000;
    private static final String TRAILER = "TRAILER!!!";

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    private int inode;

    public CpioArchive directory(String path) {
        return entry(path, DIRECTORY | 0755, new byte[0], 0, 0);
    }

    public CpioArchive file(String path, boolean executable, byte[] contents) {
        return entry(path, REGULAR | (executable ? 0755 : 0644), contents, 0, 0);
    }

    public CpioArchive characterDevice(String path, int major, int minor) {
        return entry(path, CHARACTER_DEVICE | 0600, new byte[0], major, minor);
    }

    /** The archive with its end; nothing can be added afterwards. */
    public byte[] toBytes() {
        entry(TRAILER, 0, new byte[0], 0, 0);
        return archive.toByteArray();
    }

    private CpioArchive entry(String path, int mode, byte[] contents, int major, int minor) {
        byte[] name = (path + "\0").getBytes(StandardCharsets.UTF_8);
        inode++;
        // Magic; then inode, mode, uid, gid, links, mtime, size, device of the file, its own device, name length, check.
        String header = String.format(Locale.ROOT, "070701%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X",
                inode, mode, 0, 0, 1, 0, contents.length, 0, 0, major, minor, name.length, 0);
        archive.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
        archive.writeBytes(name);
        pad();
        archive.writeBytes(contents);
        pad();
        return this;
    }

    private void pad() {
        while (archive.size() % 4 != 0) {
            archive.write(0);
        }
    }
}
