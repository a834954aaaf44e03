package dev.vivarium.host.setup;

/** Whether Vivarium knows this operating system and kind of processor. */
final class SystemCheck implements Check {
    static final String ID = "system";

    @Override
    public Finding look(HostFacts host) {
        String system = host.system();
        String architecture = host.architecture();
        if (!host.isLinux() && !system.startsWith("Windows")) {
            return Finding.fail(ID, "Vivarium does not run on " + system + ".", "Use Linux or Windows 10 and later.");
        }
        if (!architecture.equals("amd64") && !architecture.equals("x86_64")) {
            return Finding.warn(ID, "This is " + system + " on " + architecture
                    + ": machines run in the interpreter only.",
                    "Use a computer with an x86-64 processor for speed.");
        }
        return Finding.ok(ID, "This is " + system + " on x86-64.");
    }
}
