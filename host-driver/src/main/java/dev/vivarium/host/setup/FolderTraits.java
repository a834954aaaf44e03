package dev.vivarium.host.setup;

/**
 * What a file system can do.
 *
 * @param path      the folder that was tried: the machines' folder, or the nearest above it that exists
 * @param type      the file system's name, for example {@code ext4} or {@code NTFS}
 * @param freeBytes what this user may still write
 * @param writable  whether files can be made there; if not, nothing else is known and all are false
 * @param reflink   whether a file can be cloned without copying it (FICLONE, ioctl_ficlone(2))
 * @param sparse    whether holes take no room and can be found (SEEK_DATA, lseek(2))
 * @param mappable  whether a file can be mapped for writing (mmap(2))
 */
record FolderTraits(String path, String type, long freeBytes, boolean writable, boolean reflink, boolean sparse,
        boolean mappable) {
}
