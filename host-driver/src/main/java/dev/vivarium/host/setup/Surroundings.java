package dev.vivarium.host.setup;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What this host is inside of.
 *
 * @param hypervisor what runs it as a virtual machine, in words; empty if nothing does
 * @param container  the container's kind, empty if it is none
 */
record Surroundings(String hypervisor, String container) {
    /** By CPUID 40000000h's signature, which hypervisors agree on. */
    private static final Map<String, String> HYPERVISORS = Map.of("KVMKVMKVM", "KVM", "Microsoft Hv", "Hyper-V",
            "VMwareVMware", "VMware", "VBoxVBoxVBox", "VirtualBox", "XenVMMXenVMM", "Xen", "TCGTCGTCGTCG",
            "QEMU's software processor", "bhyve bhyve ", "bhyve", "ACRNACRNACRN", "ACRN", " lrpepyh  vr", "Parallels");
    private static final int SIGNATURE_LEAF = 0x4000_0000;
    private static final List<String> CONTAINERS = List.of("docker", "libpod", "kubepods", "containerd", "lxc");

    static Surroundings of(Host host) {
        return new Surroundings(hypervisor(host), container(host));
    }

    boolean isVirtualMachine() {
        return !hypervisor.isEmpty();
    }

    boolean isContainer() {
        return !container.isEmpty();
    }

    private static String hypervisor(Host host) {
        if (!CpuInfo.of(host).has("hypervisor")) {
            return "";
        }
        if (isWsl(host)) {
            return "WSL 2";
        }
        HostHardware.Cpuid leaf = host.hardware().cpuid(SIGNATURE_LEAF);
        String signature = leaf == null ? "" : text(leaf.ebx()) + text(leaf.ecx()) + text(leaf.edx());
        return HYPERVISORS.getOrDefault(signature.replace("\0", ""), "a hypervisor");
    }

    private static boolean isWsl(Host host) {
        return host.files().line("/proc/sys/kernel/osrelease").toLowerCase(Locale.ROOT)
                .contains("microsoft");
    }

    private static String text(int register) {
        StringBuilder text = new StringBuilder();
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            text.append((char) (register >>> shift & 0xFF));
        }
        return text.toString();
    }

    private static String container(Host host) {
        HostFiles files = host.files();
        if (files.exists("/.dockerenv")) {
            return "Docker";
        }
        if (files.exists("/run/.containerenv")) {
            return "Podman";
        }
        String named = files.line("/run/systemd/container");
        String variable = host.variable("container");
        if (named.isEmpty() && variable != null) {
            named = variable;
        }
        if (!named.isEmpty() && !named.equals("wsl")) {
            return named;
        }
        return files.lines("/proc/1/cgroup").stream()
                .flatMap(line -> CONTAINERS.stream().filter(line::contains)).findFirst().orElse("");
    }
}
