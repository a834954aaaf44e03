package dev.vivarium.app.life;

import dev.vivarium.app.machines.Endings;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.Shelf;
import dev.vivarium.app.machines.ShelfMachine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Sees machines end that nobody told to: a process that was there at one look and at the next has gone, and did not say in its log that
 * all went well. Of the shelf's thread.
 */
public final class EndWatch implements Shelf.Listener {
    private final Map<Path, Long> running = new HashMap<>();
    private final BiConsumer<ShelfMachine, String> crashed;

    /** @param crashed told of the machine and why, in the log's words; on the shelf's thread */
    public EndWatch(BiConsumer<ShelfMachine, String> crashed) {
        this.crashed = crashed;
    }

    @Override
    public void changed(Shelf.Contents contents) {
        for (ShelfMachine each : contents.machines()) {
            Long before = running.get(each.folder());
            if (before != null && each.state() == Presence.State.STOPPED) {
                String why = Endings.why(each.bundle(), before);
                if (why != null) {
                    crashed.accept(each, why);
                }
            }
        }
        Map<Path, Long> now = new HashMap<>();
        for (ShelfMachine each : contents.machines()) {
            boolean still = each.state() == Presence.State.BUSY && running.containsKey(each.folder());
            if (each.state().isThere() || still) {
                now.put(each.folder(), each.process());
            }
        }
        running.clear();
        running.putAll(now);
    }
}
