package dev.vivarium.host.setup;

import dev.vivarium.host.setup.HostFiles.Access;

import java.util.List;
import java.util.Set;

/** Whole hosts on which all is well; a test takes one and breaks what it is about. */
final class Hosts {
    static final String LEVEL_2 = "fpu cx16 lahf_lm popcnt pni sse4_1 sse4_2 ssse3";
    static final String VMX_FLAGS = "vnmi ept vpid unrestricted_guest";
    static final List<String> DMESG = List.of("dmesg");
    private static final String MODULES = "/lib/modules/6.1.0-50-amd64";

    private Hosts() {
    }

    /** Debian on an Intel desktop: KVM loaded, ann in the group kvm. */
    static FakeHost intel() {
        FakeHost host = linux();
        return intelProcessor(host, LEVEL_2 + " vmx ept", VMX_FLAGS)
                .file("/proc/modules", "kvm_intel 380928 0 - Live 0x0\nkvm 1142784 1 kvm_intel, Live 0x0\n")
                .file("/sys/module/kvm_intel/parameters/ept", "Y\n")
                .file("/sys/module/kvm_intel/parameters/unrestricted_guest", "Y\n")
                .file("/sys/module/kvm_intel/parameters/nested", "Y\n");
    }

    /** The same on AMD's. */
    static FakeHost amd() {
        FakeHost host = linux();
        return amdProcessor(host, LEVEL_2 + " avx avx2 bmi1 bmi2 f16c fma abm movbe xsave svm npt nrip_save")
                .file("/proc/modules", "kvm_amd 155648 0 - Live 0x0\nkvm 1142784 1 kvm_amd, Live 0x0\n")
                .file("/sys/module/kvm_amd/parameters/npt", "1\n")
                .file("/sys/module/kvm_amd/parameters/nested", "1\n");
    }

    static FakeHost intelProcessor(FakeHost host, String flags, String vmxFlags) {
        return host.file("/proc/cpuinfo", "processor\t: 0\nvendor_id\t: GenuineIntel\nmodel name\t: Intel Core i7\n"
                + "flags\t\t: " + flags + "\nvmx flags\t: " + vmxFlags + "\n\nprocessor\t: 1\n");
    }

    static FakeHost amdProcessor(FakeHost host, String flags) {
        return host.file("/proc/cpuinfo",
                "processor\t: 0\nvendor_id\t: AuthenticAMD\nmodel name\t: AMD Ryzen 7\nflags\t\t: " + flags + "\n");
    }

    /** An Intel host whose module is there and not loaded; loading it makes the device. */
    static FakeHost unloadedIntel() {
        return intel().without("/sys/module/kvm_intel").file("/proc/modules", "kvm 1142784 0 - Live 0x0\n").noDevice();
    }

    private static FakeHost linux() {
        FakeHost host = new FakeHost().file("/proc/sys/kernel/osrelease", "6.1.0-50-amd64\n")
                .file(MODULES + "/modules.dep", """
                        kernel/arch/x86/kvm/kvm.ko.xz: kernel/virt/lib/irqbypass.ko.xz
                        kernel/arch/x86/kvm/kvm-intel.ko.xz: kernel/arch/x86/kvm/kvm.ko.xz
                        kernel/arch/x86/kvm/kvm-amd.ko.xz: kernel/arch/x86/kvm/kvm.ko.xz
                        """)
                .file(MODULES + "/modules.builtin", "kernel/fs/ext4/ext4.ko\n")
                .file("/proc/meminfo", "MemTotal:       16777216 kB\nMemAvailable:    8388608 kB\n")
                .file("/proc/self/limits", """
                        Limit                     Soft Limit           Hard Limit           Units
                        Max open files            1048576              1048576              files
                        Max locked memory         8388608              8388608              bytes
                        Max address space         unlimited            unlimited            bytes
                        """)
                .file("/proc/sys/vm/overcommit_memory", "0\n").file("/proc/sys/kernel/modules_disabled", "0\n")
                .file("/etc/group", "root:x:0:\nkvm:x:106:ann\n")
                .answer(DMESG, "[    0.000000] Linux version 6.1.0-50-amd64\n")
                .device(Access.OPEN, "root", "kvm", 0660).program("sudo").program("udevadm");
        host.user = new HostUser("ann", false, Set.of("ann", "kvm"), Set.of("ann", "kvm"));
        return host;
    }

    /** Windows 11 as it comes: virtualisation allowed, no hypervisor, the platform off. */
    static FakeHost windows() {
        FakeHost host = new FakeHost();
        host.system = new Host.OperatingSystem("Windows 11", "10.0", "amd64");
        host.folder = new FolderTraits("C:\\Users\\ann\\machines", "NTFS", 100L << 30, true, false, true, true);
        return windowsSays(host, true, false, 2).answer(HypervisorLaunchCheck.QUERY,
                "identifier              {current}\nhypervisorlaunchtype    Auto\n");
    }

    /** Windows with its hypervisor: what the processor has is then no longer told truly. */
    static FakeHost windowsReady() {
        return windowsSays(windows(), false, true, 1);
    }

    static FakeHost windowsSays(FakeHost host, boolean firmware, boolean hypervisor, int platform) {
        return host.answer(WindowsFacts.QUERY, """
                processor=Intel(R) Core(TM) i7
                firmware=%s
                monitor=%s
                paging=%s
                hypervisor=%s
                model=Some Maker Laptop 14
                vbs=0
                services=0
                feature.HypervisorPlatform=%d
                feature.Microsoft-Hyper-V-Hypervisor=2
                feature.VirtualMachinePlatform=2
                done=1
                """.formatted(firmware ? "True" : "False", hypervisor ? "False" : "True",
                hypervisor ? "False" : "True", hypervisor ? "True" : "False", platform).replace("\n", "\r\n"));
    }
}
