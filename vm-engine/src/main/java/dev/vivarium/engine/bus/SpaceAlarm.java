package dev.vivarium.engine.bus;

/**
 * Told that the host has no room for what a device has to write. The device keeps the request; the machine is held until a
 * person has made room, and the request is tried again when it goes on.
 */
@FunctionalInterface
public interface SpaceAlarm {
    /** Board lock held. @param sentence what the host said */
    void outOfSpace(String device, String sentence);
}
