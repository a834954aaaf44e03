package dev.vivarium.engine.api;

import java.util.SortedMap;

/**
 * What a machine counted.
 *
 * @param guestNanos        guest time since power-on
 * @param firstOutputMillis the wall clock when the first serial port said its first word, or 0
 * @param markerMillis      when it said the settings' marker, or 0
 * @param instructions      guest instructions, where the back end counts them
 * @param processors        exits by kind and what else the processors counted, summed, by name
 * @param devices           what the devices counted, by name
 */
public record MachineReport(long guestNanos, long firstOutputMillis, long markerMillis, long instructions,
        SortedMap<String, Long> processors, SortedMap<String, Long> devices) {
}
