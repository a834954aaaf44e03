package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** Whether virtualisation-based security or core isolation hold the processor's virtualisation. */
final class WindowsSecurityCheck implements Check {
    static final String ID = "vbs";

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isWindows()) {
            return null;
        }
        WindowsFacts facts = WindowsFacts.of(host);
        if (!facts.vbsRuns()) {
            return facts.areKnown() ? Finding.ok(ID, "Virtualisation-based security does not run.") : null;
        }
        String integrity = facts.memoryIntegrityRuns() ? " with core isolation's memory integrity" : "";
        return Finding.note(ID, "Virtualisation-based security runs" + integrity + ".")
                .because("The Windows hypervisor therefore always runs: the Hypervisor Platform works beside it, while"
                        + " products that want VT-x for themselves do not.");
    }
}
