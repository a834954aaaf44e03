package dev.vivarium.host.memory;

import dev.vivarium.host.HostException;

import java.nio.file.Path;

/**
 * How much memory this process can hope for.
 *
 * @param totalBytes     the host's memory, or less if a container or service is limited to less
 * @param availableBytes what could be used now without swapping: an estimate that ages at once
 */
public record HostMemoryInfo(long totalBytes, long availableBytes) {
    /** @throws HostException UNSUPPORTED if this operating system is unknown or does not tell */
    public static HostMemoryInfo current() throws HostException {
        String system = System.getProperty("os.name");
        if (system.equals("Linux")) {
            return LinuxMemoryInfo.read(Path.of("/"));
        }
        if (system.startsWith("Windows")) {
            return WindowsMemoryInfo.read();
        }
        throw new HostException(HostException.Kind.UNSUPPORTED,
                "How much memory " + system + " has is not known to Vivarium: it runs on Linux and Windows.");
    }
}
