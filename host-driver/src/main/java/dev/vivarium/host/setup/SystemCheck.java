package dev.vivarium.host.setup;

/** Whether Vivarium knows this operating system and kind of processor. */
final class SystemCheck implements Check {
    static final String ID = "system";

    @Override
    public Finding look(Host host) {
        Host.OperatingSystem system = host.system();
        String name = system.name();
        String architecture = system.architecture();
        if (!system.isLinux() && !system.isWindows()) {
            return Finding.obstacle(ID, "Vivarium does not run on " + name + ".")
                    .advise("Use Linux or Windows 10 and later.");
        }
        if (!architecture.equals("amd64") && !architecture.equals("x86_64")) {
            return Finding.problem(ID, "This is " + name + " on " + architecture
                    + ": machines run in the interpreter only.")
                    .advise("Use a computer with an x86-64 processor for speed.");
        }
        return Finding.ok(ID, "This is " + name + " " + system.version() + " on x86-64.");
    }
}
