package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.input.InputHub;
import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.engine.input.Pointer;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A guest with a keyboard, a tablet and a mouse, which remembers what it was told. */
final class TestGuest implements GuestInput, AutoCloseable {
    final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    volatile boolean tablet = true;
    /** How many actions have been posted and not done, at most. */
    private final BlockingQueue<Consumer<InputHub>> posted = new LinkedBlockingQueue<>();
    private final Thread thread = Thread.ofVirtual().unstarted(this::run);
    private volatile boolean held;
    private int most;

    TestGuest() {
        thread.start();
    }

    @Override
    public void post(Consumer<InputHub> action) {
        posted.add(action);
        synchronized (this) {
            most = Math.max(most, posted.size());
        }
    }

    synchronized int mostWaiting() {
        return most;
    }

    void hold(boolean hold) {
        held = hold;
    }

    /** What the guest was told next, or "" after a while. */
    String next() throws InterruptedException {
        String next = told.poll(10, TimeUnit.SECONDS);
        return next == null ? "" : next;
    }

    List<String> next(int count) throws InterruptedException {
        String[] all = new String[count];
        for (int i = 0; i < count; i++) {
            all[i] = next();
        }
        return List.of(all);
    }

    private void run() {
        InputHub hub = new InputHub(List.of(new Keys()), List.of(new Mouse(true), new Mouse(false)));
        try {
            while (true) {
                if (held) {
                    Thread.sleep(1);
                } else {
                    posted.take().accept(hub);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private final class Keys implements Keyboard {
        @Override
        public boolean isListening() {
            return true;
        }

        @Override
        public void key(Key key, boolean pressed) {
            told.add((pressed ? "+" : "-") + key.qcode());
        }
    }

    private final class Mouse implements Pointer {
        private final boolean absolute;

        Mouse(boolean absolute) {
            this.absolute = absolute;
        }

        @Override
        public boolean isListening() {
            return !absolute || tablet;
        }

        @Override
        public boolean isAbsolute() {
            return absolute;
        }

        @Override
        public void move(int dx, int dy) {
            told.add("move " + dx + " " + dy);
        }

        @Override
        public void moveTo(int x, int y) {
            told.add("to " + x + " " + y);
        }

        @Override
        public void wheel(int clicks) {
            told.add("wheel " + clicks);
        }

        @Override
        public void buttons(int pressed) {
            told.add("buttons " + pressed);
        }
    }
}
