package dev.vivarium.engine.device.virtio;

/**
 * What the guest can observe of one queue, and where the device stands in it.
 *
 * @param size          entries: a power of two, at most 32768
 * @param vector        its MSI-X vector, or FFFFh
 * @param descriptors   gpa of the descriptor table
 * @param driver        gpa of the available ring
 * @param device        gpa of the used ring
 * @param nextAvailable which entry of the available ring is taken next, modulo 65536
 * @param nextUsed      which entry of the used ring is filled next, modulo 65536
 */
public record VirtQueueState(int size, boolean enabled, int vector, long descriptors, long driver, long device,
        int nextAvailable, int nextUsed) {
    public VirtQueueState {
        if (size < 1 || size > 32768 || Integer.bitCount(size) != 1
                || ((vector | nextAvailable | nextUsed) & ~0xffff) != 0) {
            throw new IllegalArgumentException("The saved queue is out of range.");
        }
    }

    static VirtQueueState powerOn(int size) {
        return new VirtQueueState(size, false, VirtioRegisters.NO_VECTOR, 0, 0, 0, 0, 0);
    }
}
