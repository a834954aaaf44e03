package dev.vivarium.host.memory;

import dev.vivarium.host.HostException;

/** How the operating system hands out zeroed pages. */
interface HostPages {
    long PAGE_SIZE = 4096;

    /** @return the address of readable and writable zeroed pages, or 0 if the system refuses */
    long reserve(long sizeBytes);

    /** Gives back all of what {@link #reserve} returned. */
    void release(long address, long sizeBytes);

    /** @return whether the pages were given back and read as zeros from now on */
    boolean discard(long address, long sizeBytes);

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
