package dev.vivarium.tests.display;

import dev.vivarium.engine.display.rfb.GuestInput;
import dev.vivarium.engine.input.InputHub;
import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.engine.input.Pointer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Input devices that note what they are told. */
final class ListeningGuest implements GuestInput {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final InputHub hub = new InputHub(List.of(new Keys()), List.of(new Tablet()));

    @Override
    public synchronized void post(Consumer<InputHub> action) {
        action.accept(hub);
    }

    List<String> told() {
        return told;
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

    private final class Tablet implements Pointer {
        @Override
        public boolean isListening() {
            return true;
        }

        @Override
        public boolean isAbsolute() {
            return true;
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
