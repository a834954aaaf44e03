package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.bus.Device;

/** A virtio device of some kind with a host behind it that does what an input says. */
interface VirtioBench {
    /** A new one. */
    Device device();

    /** One in another slot, from what the first has saved. */
    Device rebuild(VirtioSlot slot);

    /** The host does something. */
    void hostDeed(Choices choices);

    /** All that the host has to do is done, and nothing is in the way any more. */
    void settle();

    /** What a driver sends in a request: such a device's header, and data. */
    byte[] request(int queue, Choices choices);

    /** A queue that answers, with a request for it in the data. @return which */
    int ask();
}
