package dev.vivarium.engine.net.hub;

import dev.vivarium.engine.net.Frame;

/** Where a switch passes frames on. */
@FunctionalInterface
interface SwitchPort {
    /** Never waits: what there is no room for is dropped. */
    void deliver(Frame frame);
}
