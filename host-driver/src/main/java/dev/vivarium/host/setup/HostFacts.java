package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.HostMemoryInfo;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Where checks look: this host, or a test's. */
interface HostFacts {
    /** What a program may do with a file or device. */
    enum Access {
        MISSING, DENIED, READ_WRITE
    }

    /** The JVM's name of the operating system. */
    String system();

    /** The JVM's name of the processor's architecture. */
    String architecture();

    /** The lines of a text file, none if it cannot be read. */
    List<String> lines(String path);

    Access access(String path);

    HostMemoryInfo memory() throws HostException;

    /** Why code cannot be made and run, null if it can. */
    @Nullable
    HostException codeObstacle();

    default boolean isLinux() {
        return system().equals("Linux");
    }
}
