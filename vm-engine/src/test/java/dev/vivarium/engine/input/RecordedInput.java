package dev.vivarium.engine.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** A keyboard and a pointer that remember what they were told. */
public final class RecordedInput implements Keyboard, Pointer {
    public final List<String> told = new ArrayList<>();
    public boolean listening = true;
    public boolean absolute;
    public boolean busy;
    public final List<KeyStroke> unread = new ArrayList<>();
    public Runnable unreadListener = () -> {
    };
    private IntConsumer listener = lit -> {
    };
    private int lamps;

    @Override
    public boolean isListening() {
        return listening;
    }

    @Override
    public void key(Key key, boolean pressed) {
        told.add((pressed ? "+" : "-") + key.qcode());
    }

    @Override
    public boolean isBusy() {
        return busy;
    }

    @Override
    public List<KeyStroke> takeBack() {
        List<KeyStroke> taken = List.copyOf(unread);
        unread.clear();
        return taken;
    }

    @Override
    public void onUnread(Runnable newListener) {
        unreadListener = newListener;
    }

    @Override
    public int lamps() {
        return lamps;
    }

    @Override
    public void onLamps(IntConsumer newListener) {
        listener = newListener;
    }

    public void light(int lit) {
        lamps = lit;
        listener.accept(lit);
    }

    @Override
    public boolean isAbsolute() {
        return absolute;
    }

    @Override
    public void move(int dx, int dy) {
        told.add("move " + dx + ' ' + dy);
    }

    @Override
    public void moveTo(int x, int y) {
        told.add("to " + x + ' ' + y);
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
