package dev.vivarium.engine.device.xhci;

/**
 * What the guest can observe of an endpoint that is on; a component of the controller's record, whose version covers this one too.
 *
 * @param index   its place in the device's context, 1–31
 * @param type    4 control, otherwise a direction and a kind
 * @param state   1 running, 2 halted, 3 stopped, 4 in error
 * @param dequeue where its ring is read
 * @param cycle   and what cycle bit is expected there
 */
record EndpointState(int index, int type, int state, long dequeue, boolean cycle) {
    EndpointState {
        boolean aligned = (dequeue & Trb.SIZE - 1) == 0;
        if (index < 1 || index > 31 || type < 1 || type > 7 || state < 1 || state > 4 || !aligned) {
            throw new IllegalArgumentException("A saved endpoint is out of range.");
        }
    }
}
