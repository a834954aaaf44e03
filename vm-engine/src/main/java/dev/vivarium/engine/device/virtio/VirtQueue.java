package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.memory.GuestMemory;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.VarHandle;
import java.util.List;

/**
 * The device's side of a split virtqueue: VIRTIO 1.2, 2.7, with indirect descriptors and the event index. Everything in it
 * comes from the guest and may change at any moment: each number is read once and checked. A queue that makes no sense is
 * broken, and stays so until the driver resets the device. Not emulated: packed rings, in-order use, ring reset.
 */
final class VirtQueue {
    private static final int DESCRIPTOR = 16;
    private static final int FLAG_NEXT = 1;
    private static final int FLAG_WRITE = 2;
    private static final int FLAG_INDIRECT = 4;
    private static final int NO_INTERRUPT = 1;
    /** More buffers than any driver puts into one request; it bounds the work of one. */
    private static final int MOST_BUFFERS = 1024;

    private final GuestMemory memory;
    private final int largestSize;
    private int size;
    private boolean enabled;
    private int vector;
    private long descriptors;
    private long driver;
    private long device;
    private int nextAvailable;
    private int nextUsed;
    private long features;
    private boolean broken;
    private int epoch;

    VirtQueue(GuestMemory memory, int largestSize, VirtQueueState state) {
        this.memory = memory;
        this.largestSize = largestSize;
        restore(state);
    }

    private void restore(VirtQueueState state) {
        size = state.size();
        enabled = state.enabled();
        vector = state.vector();
        descriptors = state.descriptors();
        driver = state.driver();
        device = state.device();
        nextAvailable = state.nextAvailable();
        nextUsed = state.nextUsed();
    }

    VirtQueueState save() {
        return new VirtQueueState(size, enabled, vector, descriptors, driver, device, nextAvailable, nextUsed);
    }

    /** Back to power-on; requests that were taken before are not answered any more. */
    void reset() {
        restore(VirtQueueState.powerOn(largestSize));
        features = 0;
        broken = false;
        epoch++;
    }

    /** The features that driver and device agreed on. */
    void setFeatures(long agreed) {
        features = agreed;
    }

    /**
     * Takes the next request.
     *
     * @return null if there is none, or if the queue {@link #isBroken}
     */
    @Nullable
    Chain pop() {
        if (!enabled || broken) {
            return null;
        }
        int waiting = waiting();
        if (waiting == 0) {
            askForNotification();
            waiting = waiting();
        }
        if (waiting == 0) {
            return null;
        }
        int head = (int) memory.read(driver + 4 + 2L * (nextAvailable & size - 1), 2);
        Chain chain = waiting > size || head >= size ? null : walk(head);
        if (chain == null) {
            broken = true;
            return null;
        }
        nextAvailable = nextAvailable + 1 & 0xffff;
        return chain;
    }

    /**
     * Takes a request again that was taken before the machine was saved.
     *
     * @return null if it makes no sense any more
     */
    @Nullable
    Chain retake(int head) {
        return enabled && !broken && head < size ? walk(head) : null;
    }

    /** Undoes the last {@link #pop}: the same request is taken next. */
    void putBack(Chain chain) {
        if (!isStale(chain) && enabled) {
            nextAvailable = nextAvailable - 1 & 0xffff;
        }
    }

    private int waiting() {
        int available = (int) memory.read(driver + 2, 2);
        VarHandle.acquireFence();
        return available - nextAvailable & 0xffff;
    }

    /** Tells the driver which entry we are waiting for; it may have been filled meanwhile. */
    private void askForNotification() {
        if ((features & VirtioRegisters.FEATURE_EVENT_INDEX) != 0) {
            memory.write(device + 4 + 8L * size, 2, nextAvailable);
            VarHandle.fullFence();
        }
    }

    /** @return null if the chain makes no sense */
    private @Nullable Chain walk(int head) {
        Chain chain = new Chain(memory, head, epoch);
        long table = descriptors;
        int entries = size;
        int index = head;
        boolean indirect = false;
        for (int steps = 0; steps < MOST_BUFFERS && index < entries; steps++) {
            long gpa = memory.read(table + (long) DESCRIPTOR * index, 8);
            long rest = memory.read(table + (long) DESCRIPTOR * index + 8, 8);
            long length = rest & 0xffff_ffffL;
            int flags = (int) (rest >>> 32) & 0xffff;
            if ((flags & FLAG_INDIRECT) != 0) {
                if (indirect || !isTable(gpa, length) || (flags & FLAG_NEXT) != 0) {
                    return null;
                }
                indirect = true;
                table = gpa;
                entries = (int) length / DESCRIPTOR;
                index = 0;
                continue;
            }
            boolean added = memory.isRam(gpa, length) && chain.add(gpa, length, (flags & FLAG_WRITE) != 0);
            if (!added) {
                return null;
            }
            if ((flags & FLAG_NEXT) == 0) {
                return chain;
            }
            index = (int) (rest >>> 48);
        }
        return null;
    }

    private boolean isTable(long gpa, long length) {
        return (features & VirtioRegisters.FEATURE_INDIRECT) != 0 && length > 0 && length % DESCRIPTOR == 0
                && length <= (long) DESCRIPTOR * MOST_BUFFERS && memory.isRam(gpa, length);
    }

    /**
     * Gives a request back.
     *
     * @param written bytes from the start of the writable part that are valid now
     * @return whether the driver wants an interrupt for it; false if it has reset the device meanwhile
     */
    boolean push(Chain chain, long written) {
        if (isStale(chain) || !enabled || broken) {
            return false;
        }
        long entry = device + 4 + 8L * (nextUsed & size - 1);
        memory.write(entry, 8, chain.head() | Math.min(written, 0xffff_ffffL) << 32);
        VarHandle.releaseFence();
        int before = nextUsed;
        nextUsed = nextUsed + 1 & 0xffff;
        memory.write(device + 2, 2, nextUsed);
        VarHandle.fullFence();
        return wantsInterrupt(before);
    }

    /**
     * Gives several requests back at once: the driver sees none of them before it sees all.
     *
     * @param written of each, as for one
     */
    boolean push(List<Chain> chains, long[] written) {
        if (chains.stream().anyMatch(this::isStale) || !enabled || broken) {
            return false;
        }
        int before = nextUsed;
        for (int i = 0; i < written.length; i++) {
            long entry = device + 4 + 8L * (nextUsed & size - 1);
            memory.write(entry, 8, chains.get(i).head() | Math.min(written[i], 0xffff_ffffL) << 32);
            nextUsed = nextUsed + 1 & 0xffff;
        }
        VarHandle.releaseFence();
        memory.write(device + 2, 2, nextUsed);
        VarHandle.fullFence();
        return wantsInterrupt(before);
    }

    /** VIRTIO 1.2, 2.7.7 and 2.7.10. */
    private boolean wantsInterrupt(int before) {
        if ((features & VirtioRegisters.FEATURE_EVENT_INDEX) == 0) {
            return (memory.read(driver, 2) & NO_INTERRUPT) == 0;
        }
        int event = (int) memory.read(driver + 4 + 2L * size, 2);
        return (nextUsed - event - 1 & 0xffff) < (nextUsed - before & 0xffff);
    }

    /** Whether the driver has reset the device since the request was taken. */
    boolean isStale(Chain chain) {
        return chain.epoch() != epoch;
    }

    /** Whether the driver has made a mess of the queue. */
    boolean isBroken() {
        return broken;
    }

    void markBroken() {
        broken = true;
    }

    boolean isEnabled() {
        return enabled;
    }

    int vector() {
        return vector;
    }

    void setVector(int newVector) {
        vector = newVector;
    }

    int size() {
        return size;
    }

    /** The driver's choice: a power of two up to the device's, before the queue is on. */
    void setSize(int newSize) {
        if (!enabled && newSize <= largestSize && Integer.bitCount(newSize) == 1) {
            size = newSize;
        }
    }

    /** @return whether the three parts are aligned and in RAM; if not, the queue is broken */
    boolean enable() {
        boolean aligned = (descriptors & 15) == 0 && (driver & 1) == 0 && (device & 3) == 0;
        boolean inRam = memory.isRam(descriptors, (long) DESCRIPTOR * size) && memory.isRam(driver, 6 + 2L * size)
                && memory.isRam(device, 6 + 8L * size);
        enabled = true;
        broken |= !aligned || !inRam;
        return !broken;
    }

    long descriptors() {
        return descriptors;
    }

    long driver() {
        return driver;
    }

    long device() {
        return device;
    }

    void setDescriptors(long gpa) {
        descriptors = enabled ? descriptors : gpa;
    }

    void setDriver(long gpa) {
        driver = enabled ? driver : gpa;
    }

    void setDevice(long gpa) {
        device = enabled ? device : gpa;
    }
}
