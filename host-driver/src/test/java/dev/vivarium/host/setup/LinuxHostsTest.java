package dev.vivarium.host.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.HostMemoryInfo;
import dev.vivarium.host.setup.Finding.Severity;
import dev.vivarium.host.setup.HostFiles.Access;
import dev.vivarium.host.setup.KvmProbe.Outcome;
import dev.vivarium.host.setup.Verdict.BackEnd;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** One Linux host after the other: what the doctor finds there, and what {@code --accel auto} would take. */
class LinuxHostsTest {
    private static void problem(FakeHost host, String id, String sentence) {
        Finding finding = host.finding(id);
        assertEquals(Severity.PROBLEM, finding.severity(), finding.toString());
        assertTrue(finding.sentence().contains(sentence), finding.toString());
        assertFalse(finding.remedy().advice().isEmpty(), finding.toString());
    }

    /** Machines run on the software processor, for this reason. */
    private static void soft(FakeHost host, String why) {
        Verdict verdict = host.look().verdict();
        assertEquals(BackEnd.SOFT, verdict.backEnd(), verdict.sentence());
        assertTrue(verdict.sentence().endsWith(why), verdict.sentence());
    }

    private static FakeHost refusing(FakeHost host, String sentence) {
        host.kvm = new KvmProbe.Result(Outcome.REFUSED, sentence);
        return host;
    }

    @Test
    void allWellOnIntel() {
        Diagnosis diagnosis = Hosts.intel().look();
        assertEquals(List.of("system", "processor", "surroundings", "virtualisation", "second-level-paging",
                "other-hypervisor", "kvm-module", "kvm-parameters", "kvm-device", "kvm", "code-memory", "memory",
                "limits", "machines-folder"), diagnosis.findings().stream().map(Finding::id).toList());
        assertTrue(diagnosis.findings().stream().allMatch(each -> each.severity() == Severity.OK),
                diagnosis.toString());
        assertEquals(BackEnd.KVM, diagnosis.verdict().backEnd());
        assertEquals(List.of(), diagnosis.repairs());
        assertEquals("The processor has second-level paging (EPT) and unrestricted guests.",
                Hosts.intel().finding("second-level-paging").sentence());
    }

    @Test
    void allWellOnAmd() {
        Diagnosis diagnosis = Hosts.amd().look();
        assertTrue(diagnosis.findings().stream().allMatch(each -> each.severity() == Severity.OK),
                diagnosis.toString());
        assertEquals(BackEnd.KVM, diagnosis.verdict().backEnd());
        assertEquals("The processor is AMD Ryzen 7 (x86-64-v3).", Hosts.amd().finding("processor").sentence());
    }

    @Test
    void aProcessorWithoutVirtualisation() {
        FakeHost host = refusing(Hosts.intelProcessor(Hosts.unloadedIntel(), Hosts.LEVEL_2, ""),
                "There is no /dev/kvm.");
        problem(host, "virtualisation", "has no VT-x");
        soft(host, "The processor has no VT-x.");
        assertFalse(host.finds("kvm-module"), "what cannot be loaded is not asked for");
        assertEquals(List.of(), host.look().repairs());
    }

    @Test
    void intelLockedByTheFirmwareWithAKernelThatHidesTheFlag() {
        FakeHost host = refusing(Hosts.intelProcessor(Hosts.unloadedIntel(), Hosts.LEVEL_2, ""),
                "There is no /dev/kvm.");
        host.answer(Hosts.DMESG, "[    0.061433] x86/cpu: VMX (outside TXT) disabled by BIOS\n");
        problem(host, "virtualisation", "VT-x is switched off in the firmware");
        assertEquals("The kernel says: x86/cpu: VMX (outside TXT) disabled by BIOS.",
                host.finding("virtualisation").reason());
        soft(host, "VT-x is switched off in the firmware (BIOS).");
    }

    @Test
    void intelLockedByTheFirmwareWhereTheKernelsLogIsSecret() {
        FakeHost host = Hosts.intelProcessor(Hosts.unloadedIntel(), Hosts.LEVEL_2, "").answer(Hosts.DMESG, "")
                .cpuid(1, new HostHardware.Cpuid(0, 0, 1 << 5, 0));
        problem(host, "virtualisation", "VT-x is switched off in the firmware");
        assertTrue(host.finding("virtualisation").reason().contains("the kernel does not show it"));
    }

    @Test
    void amdLockedByTheFirmwareWithAnOldKernelThatShowsTheFlag() {
        FakeHost host = refusing(Hosts.amd(), "There is no /dev/kvm.").noDevice()
                .answer(Hosts.DMESG, "[    5.120000] kvm: disabled by bios\n");
        problem(host, "virtualisation", "AMD-V is switched off in the firmware");
        assertTrue(host.finding("virtualisation").remedy().advice().contains("SVM Mode"));
        soft(host, "AMD-V is switched off in the firmware (BIOS).");
    }

    @Test
    void amdLockedByTheFirmwareInTheJournal() {
        FakeHost host = Hosts.amdProcessor(Hosts.amd(), Hosts.LEVEL_2).answer(Hosts.DMESG, "").answer(
                List.of("journalctl", "--dmesg", "--boot", "--quiet", "--no-pager", "--output=cat"),
                "SVM disabled (by BIOS) in MSR_VM_CR\n");
        problem(host, "virtualisation", "AMD-V is switched off in the firmware");
    }

    @Test
    void aKernelWithoutTheModule() {
        FakeHost host = refusing(Hosts.unloadedIntel(), "There is no /dev/kvm.")
                .file("/lib/modules/6.1.0-50-amd64/modules.dep", "kernel/fs/btrfs/btrfs.ko.xz:\n");
        problem(host, "kvm-module", "This kernel has no driver kvm_intel");
        soft(host, "This kernel has no driver kvm_intel.");
        assertEquals(List.of(), host.look().repairs());
    }

    @Test
    void aKernelWhoseModulesWereRemovedByAnUpdate() {
        FakeHost host = Hosts.unloadedIntel().without("/lib/modules/6.1.0-50-amd64");
        problem(host, "kvm-module", "The modules of the running kernel are gone");
        assertEquals("Restart the computer.", host.finding("kvm-module").remedy().advice());
    }

    @Test
    void aModuleThatIsNotLoaded() {
        FakeHost host = refusing(Hosts.unloadedIntel(), "There is no /dev/kvm.");
        problem(host, "kvm-module", "kvm_intel is not loaded");
        soft(host, "The kernel's driver kvm_intel is not loaded.");
        assertEquals(List.of(LoadModule.ID, LoadModuleAtBoot.ID), host.look().repairs());
        host.file("/etc/modules-load.d/mine.conf", "# virtual machines\nkvm-intel\n");
        assertEquals(List.of(LoadModule.ID), host.look().repairs());
    }

    @Test
    void aModuleOnTheBlacklist() {
        FakeHost host = Hosts.unloadedIntel().file("/etc/modprobe.d/vbox.conf",
                "# for VirtualBox\nblacklist kvm-intel\n");
        assertEquals("It is on the blacklist in /etc/modprobe.d/vbox.conf.", host.finding("kvm-module").reason());
        host.file("/etc/modprobe.d/vbox.conf", "install kvm_intel /bin/false\n");
        problem(host, "kvm-module", "kept from being loaded");
        assertEquals(List.of(), host.look().repairs());
    }

    @Test
    void virtualBoxHoldsVtx() {
        FakeHost host = refusing(Hosts.intel(), "KVM makes no machine: another hypervisor holds the processor's"
                + " virtualisation.").line("/proc/modules", "vboxdrv 696320 2 vboxnetadp,vboxnetflt, Live 0x0 (OE)");
        assertEquals("VirtualBox's driver vboxdrv is loaded.", host.finding("other-hypervisor").sentence());
        problem(host, "kvm", "another hypervisor holds");
        assertTrue(host.finding("kvm").remedy().advice().contains("modprobe -r vboxdrv"));
        soft(host, "another hypervisor holds the processor's virtualisation.");
    }

    @Test
    void vmwaresDriverAloneIsOnlyANote() {
        FakeHost host = Hosts.intel().line("/proc/modules", "vmmon 155648 0 - Live 0x0 (OE)");
        assertEquals(Severity.NOTE, host.finding("other-hypervisor").severity());
        assertEquals(BackEnd.KVM, host.look().verdict().backEnd());
    }

    @Test
    void theDeviceIsBusy() {
        FakeHost host = refusing(Hosts.intel(), "/dev/kvm is held by another program.").device(Access.BUSY, "root",
                "kvm", 0660);
        problem(host, "kvm-device", "busy");
        soft(host, "/dev/kvm is busy.");
    }

    @Test
    void insideAVirtualMachineWithoutNesting() {
        FakeHost host = refusing(Hosts.intelProcessor(Hosts.unloadedIntel(), Hosts.LEVEL_2 + " hypervisor", ""),
                "There is no /dev/kvm.")
                .cpuid(0x4000_0000, new HostHardware.Cpuid(0x4000_0010, 0x61774D56, 0x4D566572, 0x65726177));
        problem(host, "virtualisation", "has no VT-x inside");
        assertEquals("This is itself a virtual machine of VMware.", host.finding("surroundings").sentence());
        assertTrue(host.finding("virtualisation").remedy().advice().contains("Virtualize Intel VT-x/EPT"));
        soft(host, "The virtual machine that this is has no VT-x inside.");
    }

    @Test
    void insideWsl() {
        FakeHost host = Hosts.intelProcessor(Hosts.unloadedIntel(), Hosts.LEVEL_2 + " hypervisor", "")
                .file("/proc/sys/kernel/osrelease", "5.15.153.1-microsoft-standard-WSL2\n");
        assertTrue(host.finding("virtualisation").remedy().advice().contains(".wslconfig"));
    }

    @Test
    void aContainerWithoutTheDevice() {
        FakeHost host = refusing(Hosts.intel(), "There is no /dev/kvm.").noDevice().file("/.dockerenv", "");
        problem(host, "kvm-device", "The container has no /dev/kvm");
        assertEquals("Start it with: --device /dev/kvm", host.finding("kvm-device").remedy().advice());
        soft(host, "The container has no /dev/kvm.");
        host.without("/.dockerenv").file("/proc/1/cgroup", "12:memory:/kubepods/pod42\n");
        assertTrue(host.finding("surroundings").sentence().contains("kubepods"));
    }

    @Test
    void aContainerCannotLoadModulesOrGiveAccess() {
        FakeHost host = Hosts.unloadedIntel().environment("container", "podman");
        assertTrue(host.finding("kvm-module").remedy().advice().startsWith("On that host"));
        assertEquals(List.of(), host.look().repairs());
        host = Hosts.intel().file("/run/.containerenv", "").device(Access.DENIED, "nobody", "nogroup", 0660);
        problem(host, "kvm-device", "The container may not open");
        assertEquals(List.of(), host.look().repairs());
    }

    @Test
    void secureBootsLockdownRefusesTheModule() {
        FakeHost host = refusing(Hosts.unloadedIntel(), "There is no /dev/kvm.")
                .file("/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c",
                        "\u0006\0\0\0\u0001")
                .file("/sys/kernel/security/lockdown", "none [integrity] confidentiality\n")
                .answer(List.of("modinfo", "-F", "signer", "kvm_intel"), "\n");
        assertEquals("Secure Boot is on and the kernel takes signed modules only (lockdown: integrity).",
                host.finding("secure-boot").sentence());
        problem(host, "kvm-module", "The kernel refuses its driver kvm_intel");
        soft(host, "The kernel refuses its driver kvm_intel.");
        assertEquals(List.of(), host.look().repairs());
        host.answer(List.of("modinfo", "-F", "signer", "kvm_intel"), "Debian Secure Boot CA\n");
        assertEquals(LoadModule.ID, host.finding("kvm-module").remedy().repair());
    }

    @Test
    void aKernelThatLoadsNoMoreModules() {
        FakeHost host = Hosts.unloadedIntel().file("/proc/sys/kernel/modules_disabled", "1\n");
        assertEquals("What says so: kernel.modules_disabled is 1.", host.finding("kvm-module").reason());
    }

    @Test
    void noPermissionOnTheDeviceAndInNoGroup() {
        FakeHost host = refusing(Hosts.intel(), "This user may not open /dev/kvm.").device(Access.DENIED, "root",
                "kvm", 0660);
        host.user = new HostUser("ann", false, Set.of("ann"), Set.of("ann"));
        problem(host, "kvm-device", "may not open /dev/kvm");
        assertEquals("It belongs to root and the group kvm (mode 660); ann is not in that group.",
                host.finding("kvm-device").reason());
        assertEquals(List.of(GiveAccess.ID), host.look().repairs());
        soft(host, "This user may not open /dev/kvm.");
    }

    @Test
    void aNewMemberOfTheGroupHasToLogInAgain() {
        FakeHost host = Hosts.intel().device(Access.DENIED, "root", "kvm", 0660);
        host.user = new HostUser("ann", false, Set.of("ann"), Set.of("ann", "kvm"));
        problem(host, "kvm-device", "ann may open /dev/kvm after the next login");
        assertEquals(List.of(), host.look().repairs());
    }

    @Test
    void permissionByAnAccessListOfTheLogin() {
        FakeHost host = Hosts.intel();
        host.user = new HostUser("ann", false, Set.of("ann"), Set.of("ann"));
        assertEquals("This user may open /dev/kvm, by an access list of the login session.",
                host.finding("kvm-device").sentence());
        assertEquals(BackEnd.KVM, host.look().verdict().backEnd());
    }

    @Test
    void theDriverIsLoadedWithoutADevice() {
        FakeHost host = Hosts.intel().noDevice();
        problem(host, "kvm-device", "The driver is loaded, but there is no /dev/kvm");
        host.device(Access.NO_DEVICE, "root", "kvm", 0660);
        problem(host, "kvm-device", "no driver is behind it");
    }

    @Test
    void parametersThatCost() {
        FakeHost host = Hosts.intel().file("/sys/module/kvm_intel/parameters/ept", "N\n")
                .file("/sys/module/kvm_intel/parameters/nested", "N\n")
                .file("/etc/modprobe.d/slow.conf", "options kvm-intel ept=0\n")
                .file("/proc/cmdline", "quiet kvm_intel.nested=0\n");
        Finding finding = host.finding("kvm-parameters");
        assertEquals(Severity.NOTE, finding.severity());
        assertEquals("kvm_intel runs with ept=0, nested=0.", finding.sentence());
        assertTrue(finding.reason().contains("(set in /etc/modprobe.d/slow.conf)"), finding.reason());
        assertTrue(finding.reason().contains("(set on the kernel's command line)"), finding.reason());
        assertEquals("kvm_amd runs with npt=0.",
                Hosts.amd().file("/sys/module/kvm_amd/parameters/npt", "0\n").finding("kvm-parameters").sentence());
        assertEquals(BackEnd.KVM, host.look().verdict().backEnd());
    }

    @Test
    void aProcessorWithoutSecondLevelPagingOrUnrestrictedGuests() {
        assertEquals(Severity.NOTE, Hosts.intelProcessor(Hosts.intel(), Hosts.LEVEL_2 + " vmx", "vnmi vpid")
                .finding("second-level-paging").severity());
        assertTrue(Hosts.intelProcessor(Hosts.intel(), Hosts.LEVEL_2 + " vmx ept", "ept vpid")
                .finding("second-level-paging").sentence().contains("no unrestricted guests"));
        assertEquals(Severity.NOTE,
                Hosts.amdProcessor(Hosts.amd(), Hosts.LEVEL_2 + " svm").finding("second-level-paging").severity());
    }

    @Test
    void aKvmThatIsNotEnough() {
        FakeHost host = Hosts.intel();
        host.kvm = new KvmProbe.Result(Outcome.LIMITED, "KVM emulates every instruction here.");
        problem(host, "kvm", "emulates every instruction");
        soft(host, "KVM emulates every instruction here.");
    }

    @Test
    void xenHoldsTheProcessor() {
        FakeHost host = Hosts.intel().file("/sys/hypervisor/type", "xen\n").file("/proc/xen/capabilities",
                "control_d\n");
        problem(host, "other-hypervisor", "control domain of Xen");
    }

    @Test
    void littleMemoryIsANoteAndLessAnObstacle() {
        FakeHost host = Hosts.intel();
        host.memory = new HostMemoryInfo(16L << 30, 512L << 20);
        assertEquals(Severity.NOTE, host.finding("memory").severity());
        host.memory = new HostMemoryInfo(16L << 30, 100L << 20);
        problem(host, "memory", "100 MiB of 16.0 GiB memory are free: too little for any machine");
        assertEquals(BackEnd.NONE, host.look().verdict().backEnd());
    }

    @Test
    void limitsBelowWhatTheHostHas() {
        FakeHost host = Hosts.intel().file("/proc/self/limits", """
                Max open files            256                  256                  files
                Max address space         4294967296           unlimited            bytes
                """).file("/proc/sys/vm/overcommit_memory", "2\n");
        host.memory = new HostMemoryInfo(768L << 20, 700L << 20);
        Finding finding = host.finding("limits");
        assertEquals(Severity.NOTE, finding.severity());
        for (String part : List.of("may use 768 MiB of 16.0 GiB", "may map 4.0 GiB", "may open 256 files",
                "vm.overcommit_memory=2")) {
            assertTrue(finding.sentence().contains(part), finding.sentence());
        }
    }

    @Test
    void aFileSystemThatCannotClone() {
        FakeHost host = Hosts.intel();
        host.folder = new FolderTraits("/home/ann", "ext4", 50L << 30, true, false, true, true);
        Finding finding = host.finding("machines-folder");
        assertEquals(Severity.NOTE, finding.severity());
        assertTrue(finding.reason().contains("no reflink"), finding.reason());
        assertEquals("", finding.remedy().advice(), "ext4 is good enough");
    }

    @Test
    void aFileSystemThatCanLittle() {
        FakeHost host = Hosts.intel();
        host.folder = new FolderTraits("/media/stick", "vfat", 1L << 30, true, false, false, false);
        Finding finding = host.finding("machines-folder");
        for (String part : List.of("no reflink", "no holes", "no mapping", "little room")) {
            assertTrue(finding.reason().contains(part), finding.reason());
        }
        assertTrue(finding.remedy().advice().contains("btrfs"));
        host.folder = new FolderTraits("/", "ext4", 0, false, false, false, false);
        assertTrue(host.finding("machines-folder").sentence().startsWith("No machine can be kept in"));
    }

    @Test
    void codeThatMayNotBeMadeIsANoteWithTheReason() {
        FakeHost host = Hosts.intel();
        host.codeObstacle = new HostException(HostException.Kind.DENIED, "SELinux says no.");
        assertEquals(Severity.NOTE, host.finding("code-memory").severity());
        assertEquals("SELinux says no.", host.finding("code-memory").remedy().advice());
    }

    @Test
    void otherSystems() {
        FakeHost host = Hosts.intel();
        host.system = new Host.OperatingSystem("Mac OS X", "14", "x86_64");
        problem(host, "system", "does not run on Mac OS X");
        assertEquals(BackEnd.NONE, host.look().verdict().backEnd());
        host = refusing(new FakeHost(), "There is no /dev/kvm.");
        host.system = new Host.OperatingSystem("Linux", "6.1.0", "aarch64");
        problem(host, "system", "interpreter only");
    }

    @Test
    void aProgramWithoutTheBackEndSaysSo() {
        FakeHost host = Hosts.intel();
        Doctor doctor = new Doctor(new DoctorSettings(Path.of("unused"), false, false, () -> host.kvm),
                new MemoryLog(), () -> host);
        assertTrue(doctor.look().verdict().sentence().contains("this release cannot run machines with it yet"));
    }
}
