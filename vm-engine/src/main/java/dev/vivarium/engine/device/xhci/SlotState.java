package dev.vivarium.engine.device.xhci;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the guest can observe of a device slot; a component of the controller's record, whose version covers this one too.
 *
 * @param state     0 before the device has an address or is about to get one, 1 default, 2 addressed, 3 configured
 * @param port      the port of the root hub that the device is at, from 1; 0 for none yet
 * @param context   where the device's output context is
 * @param endpoints those that are on
 */
record SlotState(boolean enabled, int state, int port, long context, List<EndpointState> endpoints) {
    static final SlotState POWER_ON = new SlotState(false, 0, 0, 0, List.of());

    SlotState {
        Set<Integer> indices = new HashSet<>();
        endpoints.forEach(endpoint -> indices.add(endpoint.index()));
        boolean used = state != 0;
        boolean consistent = enabled || !used && port == 0 && endpoints.isEmpty();
        if (state < 0 || state > 3 || port < 0 || port > XhciRegisters.PORTS || used && port == 0 || !consistent
                || indices.size() != endpoints.size()) {
            throw new IllegalArgumentException("A saved device slot is out of range.");
        }
        endpoints = List.copyOf(endpoints);
    }
}
