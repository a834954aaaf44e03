package dev.vivarium.installer.setup;

import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.HostReport.HostFinding;
import dev.vivarium.engine.api.HostReport.Severity;
import dev.vivarium.engine.api.VmException;

import java.util.ArrayList;
import java.util.List;

/** The doctor of a host that lacks KVM's driver until the repair was run. */
public final class FakeDoctor implements HostDoctor {
    public static final HostFinding MISSING = new HostFinding("kvm-module", Severity.PROBLEM,
            "The driver kvm_amd is not loaded.", "It is not in /proc/modules.", "Load it.", "load-module");
    private static final Repair LOAD = new Repair("load-module", "Loads the driver.",
            List.of("pkexec modprobe kvm_amd"), "Then look again.");

    public final List<String> done = new ArrayList<>();
    public boolean works = true;

    @Override
    public HostReport look() {
        boolean loaded = done.contains("load-module") && works;
        HostFinding finding = loaded
                ? new HostFinding("kvm-module", Severity.OK, "The driver kvm_amd is loaded.", "", "", "")
                : MISSING;
        return new HostReport(loaded ? "kvm" : "soft", "A sentence.", List.of(finding));
    }

    @Override
    public List<Repair> repairs(HostReport report) {
        return report.findings().stream().anyMatch(finding -> finding.repair().equals("load-module"))
                ? List.of(LOAD)
                : List.of();
    }

    @Override
    public Outcome apply(Repair repair) throws VmException {
        done.add(repair.id());
        if (!works) {
            throw new VmException(VmException.Kind.HOST, "It cannot be loaded.");
        }
        return new Outcome(true, "It is loaded.");
    }

    @Override
    public List<Repair> undoable() {
        return List.of();
    }

    @Override
    public Outcome undo(Repair repair) {
        throw new UnsupportedOperationException("The set-up takes nothing back.");
    }
}
