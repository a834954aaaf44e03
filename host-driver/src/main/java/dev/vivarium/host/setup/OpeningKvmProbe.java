package dev.vivarium.host.setup;

import dev.vivarium.host.setup.HostFiles.Access;

import java.util.List;

/**
 * The provisional probe of {@link KvmProbe#opening()}. KVM_CREATE_VM is where the kernel switches VT-x on, and so where
 * another hypervisor that holds it shows (Linux, Documentation/virt/kvm/api.rst, 4.2).
 */
final class OpeningKvmProbe implements KvmProbe {
    private static final String DEVICE = "/dev/kvm";
    /** linux/kvm.h: _IO(0xAE, 1). */
    private static final long KVM_CREATE_VM = 0xAE01;

    @Override
    public Result probe() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return refused("KVM is there on Linux only.");
        }
        Access access = LinuxCalls.open(DEVICE);
        return switch (access) {
            case OPEN -> machine();
            case MISSING -> refused("There is no " + DEVICE + ".");
            case DENIED -> refused("This user may not open " + DEVICE + ".");
            case BUSY -> refused(DEVICE + " is held by another program.");
            case NO_DEVICE, FAILED -> refused(DEVICE + " cannot be opened.");
        };
    }

    private static Result machine() {
        int system = LinuxCalls.descriptor(DEVICE);
        if (system < 0) {
            return refused(DEVICE + " cannot be opened a second time.");
        }
        try {
            int machine = LinuxCalls.ioctl(system, KVM_CREATE_VM, 0);
            if (machine >= 0) {
                LinuxCalls.close(machine);
                return made();
            }
            return machine == -LinuxCalls.EBUSY
                    ? refused("KVM makes no machine: another hypervisor holds the processor's virtualisation.")
                    : refused("KVM makes no machine (error " + -machine + ").");
        } finally {
            LinuxCalls.close(system);
        }
    }

    private static Result made() {
        List<String> processor = new ThisHostFiles(true).lines("/proc/cpuinfo");
        boolean hardware = processor.stream().filter(line -> line.startsWith("flags"))
                .anyMatch(line -> List.of(line.split("\\s+")).stream().anyMatch(List.of("vmx", "svm")::contains));
        return hardware
                ? new Result(Outcome.USABLE, "KVM makes machines.")
                : new Result(Outcome.LIMITED,
                        "KVM opens, but the processor shows neither VT-x nor AMD-V, so it is no full KVM.");
    }

    private static Result refused(String sentence) {
        return new Result(Outcome.REFUSED, sentence);
    }
}
