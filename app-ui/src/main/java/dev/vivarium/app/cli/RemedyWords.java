package dev.vivarium.app.cli;

import dev.vivarium.app.machines.Presence;
import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;

/** What helps against a refusal, as commands. */
final class RemedyWords {
    private RemedyWords() {
    }

    /** Why not, and what helps. */
    static String sentence(VmException refusal) {
        String helps = words(refusal.remedy());
        return helps.isEmpty() ? refusal.sentence() : refusal.sentence() + " " + helps;
    }

    /** What is wrong with a machine, and what helps. */
    static String trouble(Presence presence) {
        return presence.state() == Presence.State.HELD ? presence.trouble() + " 'viv resume' tries again."
                : presence.trouble();
    }

    /** What helps against what files do not allow. */
    static Remedy remedy(SnapshotException refusal) {
        return switch (refusal.kind()) {
            case REPAIRABLE -> new Remedy(Remedy.Step.REPAIR_DISK, "");
            case NO_SPACE -> new Remedy(Remedy.Step.MAKE_ROOM, "");
            default -> Remedy.NONE;
        };
    }

    private static String words(Remedy remedy) {
        String machine = remedy.machine();
        return switch (remedy.step()) {
            case NONE -> "";
            case START -> "'viv start " + machine + "' starts it.";
            case START_ANEW -> "'viv start " + machine + " --anew' leaves the saved state aside.";
            case SHUT_DOWN -> "'viv stop " + machine + "' stops it.";
            case SWITCH_OFF -> "'viv kill " + machine + "' ends it at once.";
            case READ_LOG -> "'viv log " + machine + "' may say why.";
            case CHOOSE_NETWORK -> "Say it with 'viv edit " + machine + " --net …'.";
            case SEE_FORWARDS -> "'viv forward " + machine + "' shows those that do.";
            case ADD_NAT_CARD -> "'viv edit " + machine + " --net nat' gives it one when it is off.";
            case LEAD_SERIAL_HERE -> "When it is stopped, 'viv edit " + machine + " --serial log' changes that.";
            case LEAD_PORT -> "Say it with 'viv edit " + machine
                    + " --serial file:FILE' or --console, or let it lead nowhere.";
            case RUN_IN_SOFTWARE -> "Use --accel soft.";
            case CHOOSE_START -> "Give a kernel with --kernel FILE, or --firmware bios or uefi.";
            case NAME_RUNNING -> "One that runs with --monitor SOCKET does, and so does a kept machine by its name.";
            case MAKE_ROOM -> "Make room there, and try again.";
            case REPAIR_DISK -> "Try 'viv disk check --repair'.";
        };
    }
}
