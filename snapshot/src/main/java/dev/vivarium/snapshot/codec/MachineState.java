package dev.vivarium.snapshot.codec;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a machine holds but for its memory and its disks.
 *
 * @param model      what its processors are
 * @param guestNanos guest time
 * @param devices    the records of its devices by their names
 * @param processors in the order of their numbers
 * @param <P>        a processor's record
 */
public record MachineState<P extends DeviceState>(String model, long guestNanos, SortedMap<String, DeviceState> devices,
        List<P> processors) {
    public MachineState {
        devices = Collections.unmodifiableSortedMap(new TreeMap<>(devices));
        processors = List.copyOf(processors);
    }

    /**
     * What a machine consists of, and so which sections its file has: all of these and no others.
     *
     * @param devices   the classes of their records by their names
     * @param processor that of a processor
     * @param count     how many processors there are
     */
    public record Parts<P extends DeviceState>(Map<String, Class<? extends DeviceState>> devices, Class<P> processor,
            int count) {
        public Parts {
            devices = Map.copyOf(devices);
        }
    }
}
