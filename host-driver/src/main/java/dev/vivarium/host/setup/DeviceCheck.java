package dev.vivarium.host.setup;

import dev.vivarium.host.setup.HostFiles.Access;
import dev.vivarium.host.setup.HostFiles.Owner;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Whether /dev/kvm is there and opens for this user. An attempt decides, since access lists and modes may differ. */
final class DeviceCheck implements Check {
    static final String ID = "kvm-device";
    static final String DEVICE = "/dev/kvm";

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isLinux()) {
            return null;
        }
        return switch (host.files().open(DEVICE)) {
            case OPEN -> opened(host);
            case MISSING -> missing(host);
            case DENIED -> denied(host);
            case BUSY -> Finding.problem(ID, DEVICE + " is busy.")
                    .because("Another program holds it alone (EBUSY).").advise("End the other hypervisor.");
            case NO_DEVICE -> Finding.problem(ID, DEVICE + " is there, but no driver is behind it.")
                    .because("Opening it says ENODEV.").advise("See 'kvm-module'; a left-over file can be removed.");
            case FAILED -> Finding.problem(ID, DEVICE + " cannot be opened.")
                    .because("The error is none that is expected here.").advise("Look at the kernel's log: sudo dmesg");
        };
    }

    private static Finding opened(Host host) {
        Owner owner = host.files().owner(DEVICE);
        HostUser user = host.user();
        if (user.isRootForAnother() && !modeAllows(owner, user.name(), user.accountGroups())) {
            return Finding.note(ID, "Root may open " + DEVICE + "; " + user.name() + " without sudo may not.")
                    .because(reason(owner, user))
                    .advise("Let the group kvm open it, and join it: sudo usermod -aG kvm " + user.name())
                    .repairedBy(GiveAccess.ID);
        }
        boolean byMode = user.isRoot() || modeAllows(owner, user.name(), user.sessionGroups());
        return Finding.ok(ID, "This user may open " + DEVICE
                + (byMode ? "." : ", by an access list of the login session."));
    }

    private static boolean modeAllows(@Nullable Owner owner, String user, Set<String> groups) {
        return owner == null || owner.everyoneMayUse() || owner.user().equals(user)
                || owner.groupMayUse() && groups.contains(owner.group());
    }

    /** What the driver's or the processor's checks say already is not said again. */
    private static @Nullable Finding missing(Host host) {
        if (Surroundings.of(host).isContainer()) {
            return Finding.problem(ID, "The container has no " + DEVICE + ".")
                    .because("A container sees the devices that it was given.")
                    .advise("Start it with: --device " + DEVICE);
        }
        if (Virtualisation.of(host) != Virtualisation.OFFERED
                || KvmModule.of(host).state() != KvmModule.State.PRESENT) {
            return null;
        }
        return Finding.problem(ID, "The driver is loaded, but there is no " + DEVICE + ".")
                .because("The kernel makes it in devtmpfs, which /dev is not, or the driver found no use for itself.")
                .advise("Look for lines with 'kvm' in the kernel's log: sudo dmesg");
    }

    private static Finding denied(Host host) {
        Owner owner = host.files().owner(DEVICE);
        HostUser user = host.user();
        if (Surroundings.of(host).isContainer()) {
            return Finding.problem(ID, "The container may not open " + DEVICE + ".")
                    .because("It is there, and opening it is refused.")
                    .advise("Start it with: --device " + DEVICE + " --group-add GROUP, the device's group.");
        }
        if (owner != null && owner.groupMayUse() && user.accountGroups().contains(owner.group())
                && !user.sessionGroups().contains(owner.group())) {
            return Finding.problem(ID, user.name() + " may open " + DEVICE + " after the next login.")
                    .because("The account is in the group " + owner.group() + ", this login is from before that.")
                    .advise("Log out and in again.");
        }
        return Finding.problem(ID, "This user may not open " + DEVICE + ".").because(reason(owner, user))
                .advise("Let the group kvm open it, and join it: sudo usermod -aG kvm " + user.name())
                .repairedBy(GiveAccess.ID);
    }

    private static String reason(@Nullable Owner owner, HostUser user) {
        if (owner == null) {
            return "Opening it is refused.";
        }
        return "It belongs to " + owner.user() + " and the group " + owner.group() + " (mode "
                + Integer.toOctalString(owner.mode()) + "); " + user.name()
                + (user.accountGroups().contains(owner.group()) ? " is in that group." : " is not in that group.");
    }

    static boolean opens(Host host) {
        return host.files().open(DEVICE) == Access.OPEN;
    }

    /** Whether the person who asks needs nothing more, be it that root looks for them. */
    static boolean opensForUser(Host host) {
        HostUser user = host.user();
        return opens(host) && (!user.isRootForAnother()
                || modeAllows(host.files().owner(DEVICE), user.name(), user.accountGroups()));
    }
}
