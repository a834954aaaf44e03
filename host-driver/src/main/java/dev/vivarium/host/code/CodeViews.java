package dev.vivarium.host.code;

import dev.vivarium.host.HostException;

/** How the operating system maps the same memory twice, for writing and for execution. */
interface CodeViews {
    record Views(long writableAddress, long executableAddress, long sizeBytes) {
    }

    Views map(long sizeBytes) throws HostException;

    void unmap(Views views);

    static CodeViews forThisHost() throws HostException {
        return forHost(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static CodeViews forHost(String system, String processor) throws HostException {
        if (!processor.equals("amd64") && !processor.equals("x86_64")) {
            throw new HostException(HostException.Kind.UNSUPPORTED,
                    "This host's processor is " + processor + "; code is translated for x86-64 only. "
                            + "Machines run in the interpreter.");
        }
        if (system.equals("Linux")) {
            return new LinuxCodeViews();
        }
        if (system.startsWith("Windows")) {
            return new WindowsCodeViews();
        }
        throw new HostException(HostException.Kind.UNSUPPORTED,
                "Code is translated on Linux and Windows, not on " + system + ".");
    }
}
