package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/**
 * The host as checks and repairs see it: this one, or a test's. Only {@link HostCommands#change} changes anything on it.
 */
interface Host {
    /**
     * The operating system.
     *
     * @param name         the JVM's name of it, for example {@code Linux} or {@code Windows 11}
     * @param version      the JVM's version of it; on Linux the kernel's release
     * @param architecture the JVM's name of the processor's architecture
     */
    record OperatingSystem(String name, String version, String architecture) {
        boolean isLinux() {
            return name.equals("Linux");
        }

        boolean isWindows() {
            return name.startsWith("Windows");
        }
    }

    OperatingSystem system();

    /** An environment variable; null if it is not set. */
    @Nullable
    String variable(String name);

    HostFiles files();

    HostCommands commands();

    HostHardware hardware();

    /** Who asks. */
    HostUser user();

    /** What the file system of the machines' folder can do: tried there, with files that are removed again. */
    FolderTraits machinesFolder();
}
