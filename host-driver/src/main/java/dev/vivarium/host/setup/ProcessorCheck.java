package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** Which processor this is, and which of our named models it can be. Known on Linux only. */
final class ProcessorCheck implements Check {
    static final String ID = "processor";

    @Override
    public @Nullable Finding look(Host host) {
        CpuInfo info = CpuInfo.of(host);
        if (info.name().isEmpty()) {
            return null;
        }
        String name = "The processor is " + info.name() + " (x86-64-v" + info.level() + ")";
        return info.level() >= 2
                ? Finding.ok(ID, name + ".")
                : Finding.note(ID, name + ": it lacks instructions of the models that machines see.")
                        .advise("If this is a virtual machine, give it a newer processor model.");
    }
}
