package dev.vivarium.host.setup;

import java.util.List;
import java.util.Objects;

/**
 * Looks at this host the way {@code viv doctor} reports it: can machines run, and what would make them faster.
 * Nothing is changed. The Windows Hypervisor Platform is not looked at here.
 */
public final class HostChecks {
    private static final List<Check> CHECKS = List.of(new SystemCheck(), new ProcessorCheck(),
            new VirtualisationCheck(), new KvmCheck(), new CodeMemoryCheck(), new MemoryCheck());

    private HostChecks() {
    }

    /** All that apply to this operating system, in an order to read them in. */
    public static List<Finding> run() {
        return run(new ThisHost());
    }

    static List<Finding> run(HostFacts host) {
        return CHECKS.stream().map(check -> check.look(host)).filter(Objects::nonNull).toList();
    }
}
