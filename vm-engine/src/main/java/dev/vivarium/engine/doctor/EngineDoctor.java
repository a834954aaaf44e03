package dev.vivarium.engine.doctor;

import dev.vivarium.engine.api.HostDoctor;
import dev.vivarium.engine.api.HostReport;
import dev.vivarium.engine.api.HostReport.HostFinding;
import dev.vivarium.engine.api.HostReport.Severity;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.host.HostException;
import dev.vivarium.host.setup.Diagnosis;
import dev.vivarium.host.setup.Doctor;
import dev.vivarium.host.setup.DoctorSettings;
import dev.vivarium.host.setup.Finding;
import dev.vivarium.host.setup.KvmProbe;
import dev.vivarium.host.setup.RepairOutcome;
import dev.vivarium.host.setup.RepairPlan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The host module's doctor, in the app's words, with what this program itself adds. */
public final class EngineDoctor implements HostDoctor {
    /** Something that the host refuses. */
    private interface Attempt<T> {
        T run() throws HostException;
    }

    private final Doctor doctor;

    EngineDoctor(Doctor doctor) {
        this.doctor = doctor;
    }

    /**
     * The doctor of the host that this process runs on.
     *
     * @param machinesFolder where machines are kept; need not exist
     * @param stateFolder    where the log of repairs is kept; made when there is something to keep
     * @param accelerators   the back ends that this program has
     */
    public static EngineDoctor ofThisHost(Path machinesFolder, Path stateFolder, Set<Accelerator> accelerators) {
        DoctorSettings settings = new DoctorSettings(machinesFolder, accelerators.contains(Accelerator.KVM),
                accelerators.contains(Accelerator.WHP), KvmProbe.trial());
        return new EngineDoctor(Doctor.ofThisHost(settings, new JsonRepairLog(stateFolder.resolve("doctor.json"))));
    }

    @Override
    public HostReport look() {
        Diagnosis diagnosis = doctor.look();
        List<HostFinding> findings = new ArrayList<>(diagnosis.findings().stream().map(EngineDoctor::finding).toList());
        findings.add(new HostFinding("java", Severity.OK,
                "Java " + Runtime.version() + " is in " + System.getProperty("java.home") + ".", "", "", ""));
        return new HostReport(diagnosis.verdict().backEnd().name().toLowerCase(Locale.ROOT),
                diagnosis.verdict().sentence(),
                findings);
    }

    private static HostFinding finding(Finding finding) {
        Severity severity = switch (finding.severity()) {
            case OK -> Severity.OK;
            case NOTE -> Severity.NOTE;
            case PROBLEM -> Severity.PROBLEM;
        };
        return new HostFinding(finding.id(), severity, finding.sentence(), finding.reason(),
                finding.remedy().advice(), finding.remedy().repair());
    }

    @Override
    public List<Repair> repairs(HostReport report) throws VmException {
        List<String> ids = report.findings().stream().map(HostFinding::repair).filter(id -> !id.isEmpty()).distinct()
                .toList();
        return repairs(attempt(() -> doctor.plans(ids)));
    }

    @Override
    public Outcome apply(Repair repair) throws VmException {
        return outcome(attempt(() -> doctor.apply(repair.id())));
    }

    @Override
    public List<Repair> undoable() throws VmException {
        return repairs(attempt(doctor::undoPlans));
    }

    @Override
    public Outcome undo(Repair repair) throws VmException {
        return outcome(attempt(() -> doctor.undo(repair.id())));
    }

    private static List<Repair> repairs(List<RepairPlan> plans) {
        return plans.stream()
                .map(plan -> new Repair(plan.id(), plan.purpose(), plan.commands(), plan.afterwards())).toList();
    }

    private static Outcome outcome(RepairOutcome outcome) {
        return new Outcome(outcome.done(), outcome.sentence());
    }

    private static <T> T attempt(Attempt<T> attempt) throws VmException {
        try {
            return attempt.run();
        } catch (HostException e) {
            throw new VmException(VmException.Kind.HOST, e.getMessage(), e);
        }
    }
}
