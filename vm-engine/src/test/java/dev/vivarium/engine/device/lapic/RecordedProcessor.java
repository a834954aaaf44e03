package dev.vivarium.engine.device.lapic;

import dev.vivarium.engine.bus.ProcessorLines;

import java.util.ArrayList;
import java.util.List;

/** A processor's pins that remember what happened to them. */
final class RecordedProcessor implements ProcessorLines {
    private final List<String> events = new ArrayList<>();
    private boolean interruptPending;

    @Override
    public void setInterruptPending(boolean pending) {
        interruptPending = pending;
    }

    @Override
    public void raiseNmi() {
        events.add("NMI");
    }

    @Override
    public void raiseInit() {
        events.add("INIT");
    }

    @Override
    public void raiseStartup(int vector) {
        events.add("SIPI " + Integer.toHexString(vector));
    }

    boolean isInterruptPending() {
        return interruptPending;
    }

    List<String> events() {
        return events;
    }
}
