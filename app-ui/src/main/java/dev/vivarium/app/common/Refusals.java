package dev.vivarium.app.common;

import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;

import java.util.Locale;

/** Why something was not done, and what to click: the refusal's sentence, and what helps in the window's own words. */
public final class Refusals {
    private Refusals() {
    }

    public static String words(VmException refusal) {
        return with(refusal.sentence(), refusal.remedy());
    }

    public static String words(SnapshotException refusal) {
        return with(refusal.getMessage(), switch (refusal.kind()) {
            case REPAIRABLE -> new Remedy(Remedy.Step.REPAIR_DISK, "");
            case NO_SPACE -> new Remedy(Remedy.Step.MAKE_ROOM, "");
            default -> Remedy.NONE;
        });
    }

    /** Of whatever reason; a fault's own words are for its log. */
    public static String words(Throwable reason) {
        return switch (reason) {
            case VmException refusal -> words(refusal);
            case SnapshotException refusal -> words(refusal);
            default -> Sentences.of(String.valueOf(reason.getMessage()));
        };
    }

    private static String with(String said, Remedy remedy) {
        String sentence = Sentences.of(said);
        if (remedy.step() == Remedy.Step.NONE) {
            return sentence;
        }
        if (remedy.step() == Remedy.Step.MAKE_ROOM) {
            return Texts.of(Refusals.class).get("remedy.make_room"); // which of our files found none helps nobody
        }
        String key = "remedy." + remedy.step().name().toLowerCase(Locale.ROOT);
        return Texts.of(Refusals.class).get("remedy", sentence, Texts.of(Refusals.class).get(key));
    }
}
