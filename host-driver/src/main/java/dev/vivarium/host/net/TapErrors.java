package dev.vivarium.host.net;

import static dev.vivarium.host.abi.LinuxAbi.EACCES;
import static dev.vivarium.host.abi.LinuxAbi.EBUSY;
import static dev.vivarium.host.abi.LinuxAbi.EINVAL;
import static dev.vivarium.host.abi.LinuxAbi.EMFILE;
import static dev.vivarium.host.abi.LinuxAbi.ENFILE;
import static dev.vivarium.host.abi.LinuxAbi.ENODEV;
import static dev.vivarium.host.abi.LinuxAbi.ENOENT;
import static dev.vivarium.host.abi.LinuxAbi.ENXIO;
import static dev.vivarium.host.abi.LinuxAbi.EPERM;

import dev.vivarium.host.HostException;
import dev.vivarium.host.HostException.Kind;
import dev.vivarium.host.abi.TunAbi;

import java.util.regex.Pattern;

/** Why there is no tap interface, as sentences that say what to do. */
final class TapErrors {
    /** What the kernel takes as an interface's name, and is no path and no option. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0," + (TunAbi.IFNAMSIZ - 2) + "}");

    private TapErrors() {
    }

    static void requireName(String name) throws HostException {
        if (!NAME.matcher(name).matches()) {
            throw new HostException(Kind.UNSUPPORTED, "'" + name + "' cannot be a network interface's name.");
        }
    }

    static HostException notLinux() {
        return new HostException(Kind.UNSUPPORTED,
                "Tap interfaces are there on Linux only. Give the machine a card on nat or on an internal network instead.");
    }

    static HostException opening(String device, int error) {
        return switch (error) {
            case ENOENT, ENODEV, ENXIO -> new HostException(Kind.UNSUPPORTED, "This host has no tap interfaces ("
                    + device
                    + "). Load their driver with 'sudo modprobe tun'; in a container, its host has to give it the device.");
            case EACCES, EPERM -> new HostException(Kind.DENIED, "This user may not open " + device
                    + ". Run 'sudo chmod 0666 " + device + "', which is what most systems have.");
            default -> doing("open " + device, error);
        };
    }

    static HostException missing(String name) {
        return new HostException(Kind.UNSUPPORTED, "There is no network interface '" + name + "'. Make it with 'sudo ip"
                + " tuntap add dev " + name + " mode tap user $USER' and 'sudo ip link set " + name + " up'.");
    }

    static HostException choosing(String name, int error) {
        return switch (error) {
            case EBUSY -> new HostException(Kind.EXHAUSTED, "The network interface '" + name
                    + "' is in use by another machine or program.");
            case EACCES, EPERM -> new HostException(Kind.DENIED, "This user may not use the network interface '" + name
                    + "'. Make it again for this user: 'sudo ip tuntap del dev " + name
                    + " mode tap' and 'sudo ip tuntap add dev " + name + " mode tap user $USER'.");
            case EINVAL -> new HostException(Kind.UNSUPPORTED, "The network interface '" + name
                    + "' is no tap interface of one queue. Make one with 'sudo ip tuntap add dev NAME mode tap user"
                    + " $USER', and a bridge between the two if it is to lead there.");
            default -> doing("connect with the network interface '" + name + "'", error);
        };
    }

    private static HostException doing(String what, int error) {
        String sentence = "The host could not " + what + " (error " + error + ").";
        return error == EMFILE || error == ENFILE
                ? new HostException(Kind.EXHAUSTED, sentence + " Raise the limit of open files (ulimit -n).")
                : new HostException(Kind.UNSUPPORTED, sentence);
    }
}
