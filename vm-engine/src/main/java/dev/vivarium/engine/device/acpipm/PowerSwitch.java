package dev.vivarium.engine.device.acpipm;

/** The power supply. Called with the board lock held; the power goes off later. */
@FunctionalInterface
public interface PowerSwitch {
    void powerOff();
}
