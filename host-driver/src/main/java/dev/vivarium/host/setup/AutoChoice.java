package dev.vivarium.host.setup;

import dev.vivarium.host.setup.Finding.Blocks;
import dev.vivarium.host.setup.Verdict.BackEnd;

import java.util.List;

/** What {@code --accel auto} takes: hardware where it works, else the software processor. */
final class AutoChoice {
    private static final String SOFT = "Machines run on the software processor: ";

    private final Host host;
    private final List<Finding> findings;

    AutoChoice(Host host, List<Finding> findings) {
        this.host = host;
        this.findings = findings;
    }

    /** @param hasKvm whether this program has that back end. @param hasWhp the same */
    Verdict verdict(boolean hasKvm, boolean hasWhp) {
        String obstacle = first(Blocks.MACHINES);
        if (!obstacle.isEmpty()) {
            return new Verdict(BackEnd.NONE, "No machine runs here: " + obstacle);
        }
        if (host.system().isWindows()) {
            return windows(hasWhp);
        }
        KvmProbe.Result kvm = host.hardware().kvm();
        return switch (kvm.outcome()) {
            case USABLE -> hasKvm
                    ? new Verdict(BackEnd.KVM, "Machines run with KVM: " + kvm.sentence())
                    : soft("KVM would work here, but this release cannot run machines with it yet.");
            case LIMITED -> soft(kvm.sentence());
            case REFUSED -> soft(first(Blocks.HARDWARE).isEmpty() ? kvm.sentence() : first(Blocks.HARDWARE));
        };
    }

    private Verdict windows(boolean hasWhp) {
        if (!WindowsFacts.of(host).platformReady()) {
            String why = first(Blocks.HARDWARE);
            return soft(why.isEmpty() ? "the Windows Hypervisor Platform is not ready." : why);
        }
        return hasWhp
                ? new Verdict(BackEnd.WHP, "Machines run with the Windows Hypervisor Platform:"
                        + " the feature is on and its hypervisor runs.")
                : soft("the Windows Hypervisor Platform would work here, but this release cannot run machines with it"
                        + " yet.");
    }

    private static Verdict soft(String why) {
        return new Verdict(BackEnd.SOFT, SOFT + why);
    }

    private String first(Blocks what) {
        return findings.stream().filter(finding -> finding.blocks() == what).map(Finding::sentence).findFirst()
                .orElse("");
    }
}
