package dev.vivarium.engine.bus;

import java.util.ArrayList;
import java.util.List;

/** Host work that is done, and comes back, when a test says so. */
public final class ManualHostWork implements HostWork {
    private record Work(Runnable work, Runnable completion) {
    }

    private final List<Work> waiting = new ArrayList<>();

    @Override
    public void submit(Runnable work, Runnable completion) {
        waiting.add(new Work(work, completion));
    }

    public int waiting() {
        return waiting.size();
    }

    /** Does and brings back the work at {@code index} of those that wait. */
    public void finish(int index) {
        Work work = waiting.remove(index);
        work.work.run();
        work.completion.run();
    }

    /** Until nothing is left, also of what comes of it. */
    public void finishAll() {
        while (!waiting.isEmpty()) {
            finish(0);
        }
    }
}
