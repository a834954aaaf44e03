package dev.vivarium.engine.device.virtio.input;

import dev.vivarium.engine.device.virtio.VirtioLayout;
import dev.vivarium.engine.device.virtio.VirtioPciState;

/**
 * What the guest can observe of either input device; a component of each one's own record, whose version covers this one too.
 *
 * @param select    what the configuration shows
 * @param subselect of what there are several, which
 * @param waiting   events for which the driver has given no buffer yet, eight bytes each
 */
record VirtioInputState(VirtioPciState transport, int select, int subselect, byte[] waiting) {
    /** Events that wait; more are lost, whole frames at a time. */
    static final int MOST_WAITING = 128;

    VirtioInputState {
        if (((select | subselect) & ~0xff) != 0 || waiting.length % InputEvents.SIZE != 0
                || waiting.length > MOST_WAITING * InputEvents.SIZE) {
            throw new IllegalArgumentException("The saved input device is out of range.");
        }
    }

    static VirtioInputState powerOn(VirtioLayout layout) {
        return new VirtioInputState(layout.powerOn(), 0, 0, new byte[0]);
    }
}
