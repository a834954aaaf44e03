package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Looks at the host the way {@code viv doctor} reports it (can machines run, with what, and why not with more), and puts
 * right what it can. Looking and planning change nothing; only {@link #apply} and {@link #undo} do, and their callers have
 * asked the person. For one thread.
 */
public final class Doctor {
    private static final List<Check> CHECKS = List.of(new SystemCheck(), new ProcessorCheck(), new SurroundingsCheck(),
            new VirtualisationCheck(), new WindowsProcessorCheck(), new PagingCheck(), new OtherHypervisorCheck(),
            new SecureBootCheck(), new ModuleCheck(), new ModuleAtBootCheck(), new ParametersCheck(), new DeviceCheck(),
            new KvmCheck(), new WindowsFeatureCheck(), new HypervisorLaunchCheck(), new WindowsNeighboursCheck(),
            new WindowsSecurityCheck(), new CodeMemoryCheck(), new MemoryCheck(), new LimitsCheck(), new FolderCheck());
    private static final List<Repair> REPAIRS = List.of(new LoadModule(), new LoadModuleAtBoot(), new GiveAccess(),
            new EnableWindowsFeature());

    private final DoctorSettings settings;
    private final RepairLog log;
    /** A host remembers what it told; each look is at a new one. */
    private final Supplier<Host> hosts;

    Doctor(DoctorSettings settings, RepairLog log, Supplier<Host> hosts) {
        this.settings = settings;
        this.log = log;
        this.hosts = hosts;
    }

    /** The doctor of the host that this process runs on. */
    public static Doctor ofThisHost(DoctorSettings settings, RepairLog log) {
        return new Doctor(settings, log, () -> new ThisHost(settings));
    }

    /** Looks now; takes a second or two on Windows, far less on Linux. */
    public Diagnosis look() {
        Host host = hosts.get();
        List<Finding> findings = CHECKS.stream().map(check -> check.look(host)).filter(Objects::nonNull).toList();
        return new Diagnosis(findings, new AutoChoice(host, findings).verdict(settings.hasKvm(), settings.hasWhp()));
    }

    /**
     * What repairs would do, each by its id as findings name it. @throws HostException if one cannot be planned here
     */
    public List<RepairPlan> plans(List<String> repairIds) throws HostException {
        RepairRun run = run();
        List<RepairPlan> plans = new ArrayList<>();
        for (String id : repairIds) {
            plans.add(run.plan(repair(id)));
        }
        return plans;
    }

    /** Does it, after the person said yes. @throws HostException if it cannot be begun */
    public RepairOutcome apply(String repairId) throws HostException {
        return run().apply(repair(repairId));
    }

    /** What was done and can be taken back, the last first. @throws HostException if the log makes no sense */
    public List<RepairPlan> undoPlans() throws HostException {
        RepairRun run = run();
        List<RepairPlan> plans = new ArrayList<>();
        for (RepairLog.Entry entry : log.read().reversed()) {
            plans.add(run.undoPlan(repair(entry.repair()), entry));
        }
        return plans;
    }

    /** Takes back the last of this kind, after the person said yes. @throws HostException if it cannot be begun */
    public RepairOutcome undo(String repairId) throws HostException {
        return run().undo(repair(repairId));
    }

    private RepairRun run() {
        return new RepairRun(hosts.get(), log);
    }

    private static Repair repair(String id) throws HostException {
        return REPAIRS.stream().filter(repair -> repair.id().equals(id)).findFirst()
                .orElseThrow(() -> new HostException(HostException.Kind.UNSUPPORTED,
                        "Vivarium knows no repair '" + id + "'."));
    }
}
