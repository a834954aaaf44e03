package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;
import dev.vivarium.host.setup.HostFiles.Owner;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets this user open /dev/kvm: the device belongs to the group kvm, by a rule of udev where the system's own does not
 * do that, and the user joins the group. Only what is missing is done, and only that is taken back.
 */
final class GiveAccess implements Repair {
    static final String ID = "give-access";
    static final String RULE = "/etc/udev/rules.d/99-vivarium-kvm.rules";
    static final String RULE_LINE = "KERNEL==\"kvm\", GROUP=\"kvm\", MODE=\"0660\"";
    private static final String GROUP = "kvm";
    private static final String YES = "yes";
    private static final String OLD_GROUP = "oldGroup";
    private static final String OLD_MODE = "oldMode";
    private static final Command RELOAD = Command.root("udevadm", "control", "--reload-rules");
    private static final Command TRIGGER = Command.root("udevadm", "trigger", "--sysname-match=kvm");
    /** useradd(8): what a user may be called. */
    private static final String USER_NAME = "[A-Za-z_][A-Za-z0-9_.@-]*[$]?";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Words words(Host host) {
        return new Words("Let " + host.user().name() + " use " + DeviceCheck.DEVICE + ", by the group kvm.",
                "Log out and in again: a login keeps the groups that it began with.");
    }

    @Override
    public Actions actions(Host host) throws HostException {
        String user = checked(host.user().name());
        List<Command> commands = new ArrayList<>();
        Map<String, String> done = new HashMap<>(Map.of("user", user));
        if (!hasGroup(host)) {
            commands.add(Command.root("groupadd", "--system", GROUP));
            done.put("groupMade", YES);
        }
        if (!groupMayOpen(host)) {
            boolean udev = host.commands().has("udevadm");
            done.put("rule", udev ? YES : "no");
            done.putAll(before(host));
            commands.addAll(udev ? byRule() : byHand());
        }
        if (!host.user().accountGroups().contains(GROUP)) {
            commands.add(Command.root("usermod", "-aG", GROUP, user));
            done.put("joined", YES);
        }
        return new Actions(commands, done);
    }

    /** How the device is now. */
    private static Map<String, String> before(Host host) {
        Owner owner = host.files().owner(DeviceCheck.DEVICE);
        return owner == null
                ? Map.of()
                : Map.of(OLD_GROUP, owner.group(), OLD_MODE, Integer.toOctalString(owner.mode()));
    }

    private static List<Command> byRule() {
        return List.of(Command.write(RULE_LINE, RULE), RELOAD, TRIGGER);
    }

    /** Without udev: the device that is there now, until the next start. */
    private static List<Command> byHand() {
        return List.of(Command.root("chgrp", GROUP, DeviceCheck.DEVICE),
                Command.root("chmod", "660", DeviceCheck.DEVICE));
    }

    @Override
    public @Nullable String check(Host host) {
        if (DeviceCheck.opensForUser(host)) {
            return null;
        }
        if (!groupMayOpen(host)) {
            return DeviceCheck.DEVICE + " still does not belong to the group kvm.";
        }
        return host.user().accountGroups().contains(GROUP) ? null : host.user().name() + " is not in the group kvm.";
    }

    @Override
    public List<Command> undo(Host host, Map<String, String> done) throws HostException {
        List<Command> commands = new ArrayList<>();
        if (YES.equals(done.get("joined"))) {
            commands.add(Command.root("gpasswd", "-d", checked(done.getOrDefault("user", "")), GROUP));
        }
        if (YES.equals(done.get("rule"))) {
            commands.add(Command.root("rm", "-f", RULE));
            commands.add(RELOAD);
        }
        commands.addAll(asBefore(done));
        if (YES.equals(done.get("groupMade"))) {
            commands.add(Command.root("groupdel", GROUP));
        }
        return commands;
    }

    private static List<Command> asBefore(Map<String, String> done) throws HostException {
        String mode = done.getOrDefault(OLD_MODE, "");
        if (mode.isEmpty()) {
            return List.of();
        }
        if (!mode.matches("[0-7]{1,3}")) {
            throw new HostException(HostException.Kind.UNSUPPORTED,
                    "The log of repairs has no mode of a file in '" + mode + "'.");
        }
        return List.of(Command.root("chgrp", checked(done.getOrDefault(OLD_GROUP, "")), DeviceCheck.DEVICE),
                Command.root("chmod", mode, DeviceCheck.DEVICE));
    }

    private static boolean groupMayOpen(Host host) {
        Owner owner = host.files().owner(DeviceCheck.DEVICE);
        return owner != null && owner.group().equals(GROUP) && owner.groupMayUse();
    }

    private static boolean hasGroup(Host host) {
        return host.commands().ask(List.of("getent", "group", GROUP)).isGood()
                || host.files().lines("/etc/group").stream().anyMatch(line -> line.startsWith(GROUP + ":"));
    }

    private static String checked(String user) throws HostException {
        if (!user.matches(USER_NAME)) {
            throw new HostException(HostException.Kind.UNSUPPORTED,
                    "'" + user + "' is no name that a user or a group has here.");
        }
        return user;
    }
}
