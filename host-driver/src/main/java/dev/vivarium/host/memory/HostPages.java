package dev.vivarium.host.memory;

import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** How the operating system hands out zeroed pages. */
interface HostPages {
    long PAGE_SIZE = 4096;

    /** @return the address of readable and writable zeroed pages, or 0 if the system refuses */
    long reserve(long sizeBytes);

    /** Gives back all of what {@link #reserve} returned. */
    void release(long address, long sizeBytes);

    /** @return whether the pages were given back and read as zeros from now on */
    boolean discard(long address, long sizeBytes);

    /** Whether {@link #map} can be. */
    default boolean canMapFiles() {
        return false;
    }

    /**
     * Makes parts of a file readable and writable in the place of pages of {@link #reserve}. What is written stays in
     * memory.
     *
     * @throws HostException if the host refuses, or the file does not reach as far; some pieces may be there then
     */
    default void map(long address, Path file, List<FilePiece> pieces) throws HostException {
        throw new HostException(HostException.Kind.UNSUPPORTED, "This host maps no files into a guest's memory.");
    }

    /** Pages of zeros in the place of {@link #map mapped} ones. @return whether the host did it */
    default boolean unmap(long address, long sizeBytes) {
        return false;
    }

    /** Tells that the files' pages in a range will be wanted; does not wait. */
    default void willNeed(long address, long sizeBytes) {
    }

    /** Asks for the files' pages in a range, and returns when they are there. A wish: nothing tells whether it came true. */
    default void readAhead(long address, long sizeBytes) {
    }

    /**
     * Which pages have been touched.
     *
     * @return page n in bit n mod 64 of word n div 64; null if the host does not tell
     */
    default long @Nullable [] touched(long address, long sizeBytes) {
        return null;
    }

    static HostPages forThisHost() throws HostException {
        String system = System.getProperty("os.name");
        if (system.equals("Linux")) {
            return new LinuxPages();
        }
        if (system.startsWith("Windows")) {
            return new WindowsPages();
        }
        throw new HostException(HostException.Kind.UNSUPPORTED,
                "Vivarium runs machines on Linux and Windows, not on " + system + ".");
    }
}
