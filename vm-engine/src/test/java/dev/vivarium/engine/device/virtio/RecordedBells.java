package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.bus.Doorbells;
import dev.vivarium.engine.bus.MovableRange;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Doorbells whose places can be seen, and that are rung by hand. */
public final class RecordedBells implements Doorbells {
    private final List<Bell> bells = new ArrayList<>();

    private static final class Bell implements Doorbell {
        private final Runnable rung;
        private long gpa = MovableRange.NOWHERE;

        Bell(Runnable rung) {
            this.rung = rung;
        }

        @Override
        public void moveTo(long wanted) {
            gpa = wanted;
        }
    }

    @Override
    public Doorbell add(Runnable rung) {
        Bell bell = new Bell(rung);
        bells.add(bell);
        return bell;
    }

    @Override
    public void settle() {
        // They ring when they are rung.
    }

    /** Where something rings. */
    SortedSet<Long> places() {
        SortedSet<Long> places = new TreeSet<>();
        bells.stream().filter(bell -> bell.gpa != MovableRange.NOWHERE).forEach(bell -> places.add(bell.gpa));
        return places;
    }

    /** The guest has written there. */
    void ring(long gpa) {
        bells.stream().filter(bell -> bell.gpa == gpa).forEach(bell -> bell.rung.run());
    }
}
