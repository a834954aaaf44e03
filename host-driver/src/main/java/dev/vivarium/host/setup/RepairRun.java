package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs repairs and takes them back. The log is written before the first command, so that a repair that was cut short can
 * be taken back as well; it is taken out again when not even the first command worked.
 */
final class RepairRun {
    private static final int MESSAGE_LINES = 3;

    private final Host host;
    private final RepairLog log;

    RepairRun(Host host, RepairLog log) {
        this.host = host;
        this.log = log;
    }

    /** What {@link #apply} would run. */
    RepairPlan plan(Repair repair) throws HostException {
        Repair.Words words = repair.words(host);
        return new RepairPlan(repair.id(), words.purpose() + byHand(),
                texts(allowed(repair.actions(host).commands())), words.afterwards());
    }

    /** What {@link #undo} would run. */
    RepairPlan undoPlan(Repair repair, RepairLog.Entry entry) throws HostException {
        return new RepairPlan(repair.id(), "Take back: " + repair.words(host).purpose() + byHand(),
                texts(allowed(repair.undo(host, entry.done()))), "");
    }

    RepairOutcome apply(Repair repair) throws HostException {
        requireRights();
        Repair.Actions actions = repair.actions(host);
        List<RepairLog.Entry> before = log.read();
        List<RepairLog.Entry> after = new ArrayList<>(before);
        after.add(new RepairLog.Entry(repair.id(), actions.done()));
        log.write(after);
        List<Command> commands = allowed(actions.commands());
        for (int next = 0; next < commands.size(); next++) {
            String failure = run(commands.get(next));
            if (failure != null) {
                if (next == 0) {
                    log.write(before);
                }
                return new RepairOutcome(repair.id(), false, failure + (next == 0 ? " Nothing was changed." : ""));
            }
        }
        String lack = repair.check(host);
        return lack == null
                ? new RepairOutcome(repair.id(), true, "Done, and checked.")
                : new RepairOutcome(repair.id(), false, "All commands worked, but " + lack);
    }

    /** Takes back the last repair of this kind. */
    RepairOutcome undo(Repair repair) throws HostException {
        requireRights();
        List<RepairLog.Entry> entries = new ArrayList<>(log.read());
        int at = entries.size() - 1;
        while (at >= 0 && !entries.get(at).repair().equals(repair.id())) {
            at--;
        }
        if (at < 0) {
            throw new HostException(HostException.Kind.UNSUPPORTED, "There is no repair " + repair.id()
                    + " to take back.");
        }
        for (Command command : allowed(repair.undo(host, entries.get(at).done()))) {
            String failure = run(command);
            if (failure != null) {
                return new RepairOutcome(repair.id(), false, failure);
            }
        }
        entries.remove(at);
        log.write(entries);
        return new RepairOutcome(repair.id(), true, "Taken back.");
    }

    private boolean lacksRights() {
        return host.system().isLinux() && Privilege.of(host) == Privilege.NONE;
    }

    /** What is added to a plan that this program cannot carry out. */
    private String byHand() {
        return lacksRights() ? " Only root can do it, and there is neither sudo nor pkexec here." : "";
    }

    private void requireRights() throws HostException {
        if (lacksRights()) {
            throw new HostException(HostException.Kind.DENIED,
                    "There is neither sudo nor pkexec here: run these commands as root.");
        }
    }

    private List<Command> allowed(List<Command> commands) {
        return host.system().isLinux() ? Privilege.of(host).wrap(commands) : commands;
    }

    private static List<String> texts(List<Command> commands) {
        return commands.stream().map(Command::text).toList();
    }

    /** @return null if it worked, else a sentence */
    private @Nullable String run(Command command) {
        HostCommands.Outcome outcome = host.commands().change(command.words());
        if (outcome.isGood()) {
            return null;
        }
        if (outcome.exitStatus() == HostCommands.NOT_RUN) {
            return "'" + command.text() + "' could not be started.";
        }
        String said = String.join(" / ", outcome.lines().stream().limit(MESSAGE_LINES).toList());
        return "'" + command.text() + "' failed with status " + outcome.exitStatus()
                + (said.isEmpty() ? "." : ": " + said + ".").replace("..", ".");
    }
}
