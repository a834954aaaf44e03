package dev.vivarium.host.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;
import dev.vivarium.host.setup.HostFiles.Access;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each repair runs, how it fails, how it is checked, and how it is taken back. */
class RepairsTest {
    private final MemoryLog log = new MemoryLog();

    private static FakeHost loadable(String command) {
        return Hosts.unloadedIntel().when(command, host -> {
            host.file("/sys/module/kvm_intel/parameters/ept", "Y").device(Access.OPEN, "root", "kvm", 0660);
            return FakeHost.good();
        });
    }

    private RepairOutcome apply(FakeHost host, String id) throws HostException {
        return host.doctor(log).apply(id);
    }

    /** What would be run is what is run. */
    private void planIs(FakeHost host, String... commands) throws HostException {
        Doctor doctor = host.doctor(log);
        List<RepairPlan> plans = doctor.plans(doctor.look().repairs());
        assertEquals(List.of(commands), plans.getFirst().commands());
        assertEquals(List.of(), host.changes, "planning changes nothing");
    }

    @Test
    void loadingTheModuleAndTakingItBack() throws HostException {
        FakeHost host = loadable("sudo modprobe kvm_intel");
        planIs(host, "sudo modprobe kvm_intel");
        RepairOutcome outcome = apply(host, LoadModule.ID);
        assertTrue(outcome.done(), outcome.sentence());
        assertEquals(List.of(new RepairLog.Entry(LoadModule.ID, Map.of("module", "kvm_intel"))), log.entries);
        assertEquals(List.of("sudo modprobe -r kvm_intel"), host.doctor(log).undoPlans().getFirst().commands());
        assertTrue(host.doctor(log).undo(LoadModule.ID).done());
        assertEquals(List.of("sudo modprobe kvm_intel", "sudo modprobe -r kvm_intel"), host.changes);
        assertEquals(List.of(), log.entries);
    }

    @Test
    void rightsComeFromWhatThereIs() throws HostException {
        FakeHost polkit = loadable("pkexec modprobe kvm_intel").program("pkexec").environment("DISPLAY", ":0");
        assertTrue(apply(polkit, LoadModule.ID).done());
        FakeHost remote = loadable("sudo modprobe kvm_intel").program("pkexec").environment("DISPLAY", "localhost:10")
                .environment("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22");
        assertTrue(apply(remote, LoadModule.ID).done());
        FakeHost root = loadable("modprobe kvm_intel");
        root.user = new HostUser("root", true, Set.of("root"), Set.of("root"));
        assertTrue(apply(root, LoadModule.ID).done());
    }

    @Test
    void withoutSudoAndPolkitNothingIsBegun() throws HostException {
        FakeHost host = new FakeHost();
        Hosts.intelProcessor(host, Hosts.LEVEL_2 + " vmx", "ept");
        assertEquals(HostException.Kind.DENIED,
                assertThrows(HostException.class, () -> apply(host, LoadModule.ID)).kind());
        String purpose = host.doctor(log).plans(List.of(LoadModule.ID)).getFirst().purpose();
        assertTrue(purpose.endsWith("Only root can do it, and there is neither sudo nor pkexec here."), purpose);
        assertEquals(List.of(), host.changes);
        assertEquals(List.of(), log.entries);
    }

    @Test
    void aModuleThatIsRefused() throws HostException {
        FakeHost host = Hosts.unloadedIntel().fails("sudo modprobe kvm_intel", 1,
                "modprobe: ERROR: could not insert 'kvm_intel': Operation not supported\n");
        RepairOutcome outcome = apply(host, LoadModule.ID);
        assertFalse(outcome.done());
        assertEquals("'sudo modprobe kvm_intel' failed with status 1: modprobe: ERROR: could not insert 'kvm_intel':"
                + " Operation not supported. Nothing was changed.", outcome.sentence());
        assertEquals(List.of(), log.entries, "there is nothing to take back");
    }

    @Test
    void aCommandThatWorkedWithoutHelping() throws HostException {
        RepairOutcome outcome = apply(Hosts.unloadedIntel(), LoadModule.ID);
        assertFalse(outcome.done());
        assertEquals("All commands worked, but kvm_intel is still not loaded.", outcome.sentence());
        assertEquals(1, log.entries.size(), "it can be taken back");
    }

    @Test
    void loadingAtBootAndTakingItBack() throws HostException {
        String write = "sudo sh -c 'echo kvm_intel > /etc/modules-load.d/vivarium.conf'";
        FakeHost host = Hosts.unloadedIntel().when(write, written -> {
            written.file("/etc/modules-load.d/vivarium.conf", "kvm_intel\n");
            return FakeHost.good();
        });
        assertTrue(apply(host, LoadModuleAtBoot.ID).done());
        assertTrue(host.doctor(log).undo(LoadModuleAtBoot.ID).done());
        assertEquals(List.of("sudo mkdir -p /etc/modules-load.d", write,
                "sudo rm -f /etc/modules-load.d/vivarium.conf"), host.changes);
    }

    @Test
    void aRepairThatStopsHalfWayCanBeTakenBack() throws HostException {
        FakeHost host = Hosts.unloadedIntel().fails("sudo sh -c 'echo kvm_intel > /etc/modules-load.d/vivarium.conf'",
                2, "sh: cannot create: Read-only file system\n");
        RepairOutcome outcome = apply(host, LoadModuleAtBoot.ID);
        assertFalse(outcome.done());
        assertFalse(outcome.sentence().contains("Nothing was changed"), outcome.sentence());
        assertEquals(1, log.entries.size());
        assertEquals(List.of("sudo rm -f /etc/modules-load.d/vivarium.conf"),
                host.doctor(log).undoPlans().getFirst().commands());
    }

    private static FakeHost denied(String group, int mode) {
        FakeHost host = Hosts.intel().device(Access.DENIED, "root", group, mode);
        host.user = new HostUser("ann", false, Set.of("ann"), Set.of("ann"));
        return host.when("sudo usermod -aG kvm ann", joined -> {
            joined.user = new HostUser("ann", false, Set.of("ann"), Set.of("ann", "kvm"));
            return FakeHost.good();
        });
    }

    @Test
    void accessWhereTheDeviceBelongsToTheGroupAlready() throws HostException {
        FakeHost host = denied("kvm", 0660);
        planIs(host, "sudo usermod -aG kvm ann");
        assertTrue(
                host.doctor(log).plans(host.look().repairs()).getFirst().afterwards().contains("Log out and in again"));
        assertTrue(apply(host, GiveAccess.ID).done());
        assertTrue(host.doctor(log).undo(GiveAccess.ID).done());
        assertEquals(List.of("sudo usermod -aG kvm ann", "sudo gpasswd -d ann kvm"), host.changes);
    }

    @Test
    void accessWhereTheDeviceIsRootsAlone() throws HostException {
        FakeHost host = denied("root", 0600).file("/etc/group", "root:x:0:\n")
                .when("sudo udevadm trigger --sysname-match=kvm", given -> {
                    given.device(Access.DENIED, "root", "kvm", 0660);
                    return FakeHost.good();
                });
        String rule = "sudo sh -c 'echo '\\''KERNEL==\"kvm\", GROUP=\"kvm\", MODE=\"0660\"'\\''"
                + " > /etc/udev/rules.d/99-vivarium-kvm.rules'";
        planIs(host, "sudo groupadd --system kvm", rule, "sudo udevadm control --reload-rules",
                "sudo udevadm trigger --sysname-match=kvm", "sudo usermod -aG kvm ann");
        assertTrue(apply(host, GiveAccess.ID).done());
        host.changes.clear();
        assertTrue(host.doctor(log).undo(GiveAccess.ID).done());
        assertEquals(List.of("sudo gpasswd -d ann kvm", "sudo rm -f /etc/udev/rules.d/99-vivarium-kvm.rules",
                "sudo udevadm control --reload-rules", "sudo chgrp root /dev/kvm", "sudo chmod 600 /dev/kvm",
                "sudo groupdel kvm"), host.changes);
    }

    @Test
    void accessWithoutUdevIsForTheDeviceThatIsThereNow() throws HostException {
        FakeHost host = denied("root", 0600).withoutProgram("udevadm").when("sudo chmod 660 /dev/kvm", given -> {
            given.device(Access.DENIED, "root", "kvm", 0660);
            return FakeHost.good();
        });
        planIs(host, "sudo chgrp kvm /dev/kvm", "sudo chmod 660 /dev/kvm", "sudo usermod -aG kvm ann");
        assertTrue(apply(host, GiveAccess.ID).done());
        assertEquals(List.of("sudo gpasswd -d ann kvm", "sudo chgrp root /dev/kvm", "sudo chmod 600 /dev/kvm"),
                host.doctor(log).undoPlans().getFirst().commands());
    }

    @Test
    void accessForThePersonBehindSudo() throws HostException {
        FakeHost host = Hosts.intel().when("usermod -aG kvm ann", joined -> {
            joined.user = new HostUser("ann", true, Set.of("root"), Set.of("ann", "kvm"));
            return FakeHost.good();
        });
        host.user = new HostUser("ann", true, Set.of("root"), Set.of("ann"));
        assertEquals("Root may open /dev/kvm; ann without sudo may not.", host.finding(DeviceCheck.ID).sentence());
        planIs(host, "usermod -aG kvm ann");
        assertTrue(apply(host, GiveAccess.ID).done());
        assertEquals(List.of(), host.look().repairs());
    }

    @Test
    void accessThatDidNotCome() throws HostException {
        FakeHost host = denied("root", 0600);
        RepairOutcome outcome = apply(host, GiveAccess.ID);
        assertEquals("All commands worked, but /dev/kvm still does not belong to the group kvm.", outcome.sentence());
        host = denied("kvm", 0660).when("sudo usermod -aG kvm ann", unchanged -> FakeHost.good());
        assertEquals("All commands worked, but ann is not in the group kvm.", apply(host, GiveAccess.ID).sentence());
    }

    @Test
    void polkitAsksOnceForAllCommandsOfARepair() throws HostException {
        FakeHost host = denied("root", 0600).program("pkexec").environment("WAYLAND_DISPLAY", "wayland-0");
        List<String> commands = host.doctor(log).plans(host.look().repairs()).getFirst().commands();
        assertEquals(1, commands.size());
        assertTrue(commands.getFirst().startsWith("pkexec sh -c "), commands.getFirst());
        assertTrue(commands.getFirst().endsWith(" && usermod -aG kvm ann'"), commands.getFirst());
    }

    @Test
    void switchingTheWindowsFeatureOnAndOffAgain() throws HostException {
        FakeHost host = Hosts.windows();
        RepairPlan plan = host.doctor(log).plans(host.look().repairs()).getFirst();
        assertTrue(plan.afterwards().contains("Restart Windows"), plan.afterwards());
        assertTrue(apply(host, EnableWindowsFeature.ID).done());
        assertTrue(host.doctor(log).undo(EnableWindowsFeature.ID).done());
        assertTrue(host.changes.get(0).contains("/online /enable-feature /featurename:HypervisorPlatform /all"
                + " /norestart"), host.changes.toString());
        assertTrue(host.changes.get(0).contains("-Verb RunAs"), host.changes.toString());
        assertTrue(host.changes.get(1).contains("/online /disable-feature /featurename:HypervisorPlatform"
                + " /norestart"), host.changes.toString());
    }

    @Test
    void consentThatWindowsDidNotGet() throws HostException {
        FakeHost host = Hosts.windows();
        host.fails(host.doctor(log).plans(host.look().repairs()).getFirst().commands().getFirst(), 1,
                "Start-Process : The operation was canceled by the user.");
        RepairOutcome outcome = apply(host, EnableWindowsFeature.ID);
        assertFalse(outcome.done());
        assertTrue(outcome.sentence().contains("canceled by the user"), outcome.sentence());
        assertEquals(List.of(), log.entries);
    }

    @Test
    void anUndoThatFailsStaysInTheLog() throws HostException {
        FakeHost host = loadable("sudo modprobe kvm_intel").fails("sudo modprobe -r kvm_intel", 1,
                "modprobe: FATAL: Module kvm_intel is in use.\n");
        apply(host, LoadModule.ID);
        RepairOutcome outcome = host.doctor(log).undo(LoadModule.ID);
        assertFalse(outcome.done());
        assertTrue(outcome.sentence().contains("is in use"), outcome.sentence());
        assertEquals(1, log.entries.size());
    }

    @Test
    void theLogIsNotTrusted() {
        FakeHost host = Hosts.intel();
        for (RepairLog.Entry entry : List.of(new RepairLog.Entry(LoadModule.ID, Map.of("module", "ext4")),
                new RepairLog.Entry(GiveAccess.ID, Map.of("user", "$(reboot)", "joined", "yes")),
                new RepairLog.Entry(GiveAccess.ID, Map.of("rule", "yes", "oldGroup", "kvm", "oldMode", "u+s")),
                new RepairLog.Entry("format-disk", Map.of()))) {
            log.entries = List.of(entry);
            assertThrows(HostException.class, () -> host.doctor(log).undoPlans());
            assertThrows(HostException.class, () -> host.doctor(log).undo(entry.repair()));
        }
        assertEquals(List.of(), host.changes);
        log.entries = List.of();
        assertThrows(HostException.class, () -> host.doctor(log).undo(LoadModule.ID));
    }
}
