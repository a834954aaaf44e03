package dev.vivarium.host.setup;

import java.util.List;

/** How a command gets root's rights on Linux. */
enum Privilege {
    /** This process has them. */
    ROOT,
    /** polkit asks, in a window where there is one. */
    POLKIT,
    /** sudo asks at the terminal. */
    SUDO,
    /** There is no way; the person has to. */
    NONE;

    static Privilege of(Host host) {
        if (host.user().isRoot()) {
            return ROOT;
        }
        boolean polkit = host.commands().has("pkexec");
        boolean window = host.variable("DISPLAY") != null || host.variable("WAYLAND_DISPLAY") != null;
        // Over SSH with a forwarded display polkit's window would open at the computer itself.
        if (polkit && window && host.variable("SSH_CONNECTION") == null) {
            return POLKIT;
        }
        if (host.commands().has("sudo")) {
            return SUDO;
        }
        return polkit ? POLKIT : NONE;
    }

    /** The same with what gives the rights before it. polkit asks for each command, so it gets all of them as one. */
    List<Command> wrap(List<Command> commands) {
        if (this == ROOT || this == NONE || commands.stream().noneMatch(Command::asRoot)) {
            return commands;
        }
        if (this == SUDO) {
            return commands.stream().map(command -> command.asRoot() ? command.prefixed("sudo") : command).toList();
        }
        if (commands.size() == 1) {
            return List.of(commands.getFirst().prefixed("pkexec"));
        }
        String all = String.join(" && ", commands.stream().map(Command::text).toList());
        return List.of(Command.root("pkexec", "sh", "-c", all));
    }
}
