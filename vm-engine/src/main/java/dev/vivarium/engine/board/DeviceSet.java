package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.KeepsRequests;
import dev.vivarium.snapshot.codec.DeviceState;

import java.util.LinkedHashMap;
import java.util.Map;

/** The chips on a board by name, and the records that they are built from. In the order in which they were added. */
final class DeviceSet {
    private final Map<String, DeviceState> saved;
    private final Map<String, Device> devices = new LinkedHashMap<>();

    /** @param saved the records of a machine that goes on; empty for a new one */
    DeviceSet(Map<String, DeviceState> saved) {
        this.saved = saved;
    }

    /**
     * What a chip is to be built from.
     *
     * @throws IllegalArgumentException if the saved machine's record of that name is another chip's
     */
    <S extends DeviceState> S state(String id, S powerOn) {
        DeviceState record = saved.get(id);
        if (record == null) {
            return powerOn;
        }
        Class<? extends DeviceState> kind = powerOn.getClass();
        if (record.getClass() != kind) {
            throw new IllegalArgumentException("The saved record of " + id + " is that of another device.");
        }
        @SuppressWarnings("unchecked")
        S own = (S) record;
        return own;
    }

    <T extends Device> T add(String id, T device) {
        devices.put(id, device);
        return device;
    }

    void reset() {
        devices.values().forEach(Device::reset);
    }

    void retryKept() {
        for (Device device : devices.values()) {
            if (device instanceof KeepsRequests keeper) {
                keeper.retryKept();
            }
        }
    }

    void save(Map<String, DeviceState> records) {
        devices.forEach((id, device) -> records.put(id, device.save()));
    }
}
