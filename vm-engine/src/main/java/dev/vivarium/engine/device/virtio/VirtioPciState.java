package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.bus.pci.PciState;

import java.util.List;

/**
 * What the guest can observe of the transport; a component of each virtio device's own record, whose version covers this
 * one too.
 *
 * @param deviceFeatureSelect which half of the offered features is read
 * @param driverFeatureSelect which half of the accepted features is written
 * @param driverFeatures      the features that the driver accepted
 * @param status              the device status
 * @param generation          goes up when the device's configuration changes, modulo 256
 * @param isr                 why INTx# is asserted
 * @param configVector        the MSI-X vector of configuration changes, or FFFFh
 * @param queueSelect         which queue the queue registers show
 */
public record VirtioPciState(PciState pci, int deviceFeatureSelect, int driverFeatureSelect, long driverFeatures,
        int status, int generation, int isr, int configVector, int queueSelect, List<VirtQueueState> queues) {
    public VirtioPciState {
        boolean bytes = ((status | generation) & ~0xff) == 0 && (isr & ~3) == 0;
        if (!bytes || ((configVector | queueSelect) & ~0xffff) != 0) {
            throw new IllegalArgumentException("The saved virtio transport is out of range.");
        }
        queues = List.copyOf(queues);
    }

    /** @throws IllegalArgumentException if this was not saved by a device of that layout */
    public void requireShapeOf(VirtioLayout layout) {
        pci.requireShapeOf(layout.pci());
        if (queues.size() != layout.queueCount()) {
            throw new IllegalArgumentException("The saved device has another number of queues.");
        }
        for (int i = 0; i < queues.size(); i++) {
            if (queues.get(i).size() > layout.largestQueue(i)) {
                throw new IllegalArgumentException("A saved queue is longer than the device's.");
            }
        }
    }
}
