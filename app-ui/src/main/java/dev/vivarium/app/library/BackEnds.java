package dev.vivarium.app.library;

import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.ShelfMachine;

import java.util.Locale;

/** What runs a machine, in a word. */
public final class BackEnds {
    private static final String SOFT = "soft";

    private BackEnds() {
    }

    /**
     * Of a machine that is there; else nothing.
     *
     * @param usual what this computer runs machines with that do not say; empty if that is not known
     */
    public static String word(ShelfMachine machine, String usual) {
        if (machine.manifest() == null || !machine.state().isThere()) {
            return "";
        }
        String name = switch (machine.manifest().machine().accelerator()) {
            case AUTO -> usual;
            case SOFT -> SOFT;
            case KVM -> "kvm";
            case WHP -> "whp";
        };
        return name.equals(SOFT) ? Texts.of(BackEnds.class).get("backend.soft") : name.toUpperCase(Locale.ROOT);
    }
}
