package dev.vivarium.host.kvm;

import static dev.vivarium.host.abi.LinuxAbi.EACCES;
import static dev.vivarium.host.abi.LinuxAbi.EBUSY;
import static dev.vivarium.host.abi.LinuxAbi.EMFILE;
import static dev.vivarium.host.abi.LinuxAbi.ENFILE;
import static dev.vivarium.host.abi.LinuxAbi.ENODEV;
import static dev.vivarium.host.abi.LinuxAbi.ENOENT;
import static dev.vivarium.host.abi.LinuxAbi.ENOMEM;
import static dev.vivarium.host.abi.LinuxAbi.ENOSPC;
import static dev.vivarium.host.abi.LinuxAbi.ENXIO;
import static dev.vivarium.host.abi.LinuxAbi.EPERM;

import dev.vivarium.host.HostException;
import dev.vivarium.host.HostException.Kind;

/** Error numbers of the kernel as sentences that say what to do. */
final class KvmErrors {
    private static final String SOFTWARE = " or let the machine run on the software processor";

    private KvmErrors() {
    }

    static HostException opening(String device, int error) {
        return switch (error) {
            case ENOENT, ENODEV, ENXIO -> new HostException(Kind.UNSUPPORTED, "There is no KVM on this host ("
                    + device + "). Load its driver with 'sudo modprobe kvm_intel' or 'sudo modprobe kvm_amd'" + SOFTWARE
                    + ".");
            case EACCES, EPERM -> new HostException(Kind.DENIED, "This user may not open " + device
                    + ". Run 'sudo usermod -aG kvm $USER' and log in again" + SOFTWARE + ".");
            case EBUSY -> busy(device + " is in use");
            default -> doing("open " + device, error);
        };
    }

    static HostException creatingVm(int error) {
        return switch (error) {
            case EBUSY -> busy("The processor's virtualisation is in use");
            case ENODEV -> new HostException(Kind.UNSUPPORTED, "The processor's virtualisation is switched off. Switch "
                    + "VT-x or AMD-V on in the firmware's settings" + SOFTWARE + ".");
            default -> doing("create a machine", error);
        };
    }

    static HostException wrongVersion(int version) {
        return new HostException(Kind.UNSUPPORTED, "This kernel's KVM has interface version " + version
                + ", not 12. Install a current kernel" + SOFTWARE + ".");
    }

    private static HostException busy(String what) {
        return new HostException(Kind.EXHAUSTED, what + " by another hypervisor. Close it (VirtualBox, VMware)"
                + SOFTWARE + ".");
    }

    /** @param what completes "KVM could not …" */
    static HostException doing(String what, int error) {
        String sentence = "KVM could not " + what + " (error " + error + ").";
        return switch (error) {
            case ENOMEM, ENOSPC -> new HostException(Kind.EXHAUSTED, sentence
                    + " Close other programs or give the machine less memory.");
            case EMFILE, ENFILE -> new HostException(Kind.EXHAUSTED, sentence
                    + " Raise the limit of open files (ulimit -n).");
            case EACCES, EPERM -> new HostException(Kind.DENIED, sentence + " Permission for it is missing.");
            default -> new HostException(Kind.UNSUPPORTED, sentence + " Update the kernel" + SOFTWARE + ".");
        };
    }
}
