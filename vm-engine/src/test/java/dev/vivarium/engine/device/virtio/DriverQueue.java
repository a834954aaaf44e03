package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.memory.GuestMemory;

import org.jspecify.annotations.Nullable;

/** The driver's side of a split virtqueue, and whatever a hostile driver may want to put into one. */
public final class DriverQueue {
    public static final int NEXT = 1;
    public static final int WRITE = 2;
    public static final int INDIRECT = 4;

    private final VirtioRig rig;
    private final GuestMemory memory;
    private final int index;
    private final int size;
    private final long base;
    private int nextDescriptor;
    private int available;
    private int seen;

    /** A buffer of a chain. */
    public record Buffer(long gpa, long length, boolean writable) {
        public static Buffer out(long gpa, long length) {
            return new Buffer(gpa, length, false);
        }

        public static Buffer in(long gpa, long length) {
            return new Buffer(gpa, length, true);
        }
    }

    /** What the device says it did. */
    public record Used(int head, long length) {
    }

    DriverQueue(VirtioRig rig, int index, int size, long base) {
        this.rig = rig;
        this.memory = rig.memory;
        this.index = index;
        this.size = size;
        this.base = base;
    }

    long descriptors() {
        return base;
    }

    long driver() {
        return base + 16L * size;
    }

    long device() {
        return driver() + 6 + 2L * size + 3 & ~3L;
    }

    /** Writes one entry of a descriptor table anywhere. */
    public void descriptor(long table, int entry, Buffer buffer, int flags, int next) {
        memory.write(table + 16L * entry, 8, buffer.gpa);
        memory.write(table + 16L * entry + 8, 4, buffer.length);
        memory.write(table + 16L * entry + 12, 2, flags | (buffer.writable ? WRITE : 0));
        memory.write(table + 16L * entry + 14, 2, next);
    }

    /** Builds a chain in the queue's own table and makes it available. */
    public int add(Buffer... buffers) {
        int head = nextDescriptor % size;
        for (int i = 0; i < buffers.length; i++) {
            int entry = nextDescriptor++ % size;
            boolean last = i == buffers.length - 1;
            descriptor(base, entry, buffers[i], last ? 0 : NEXT, nextDescriptor % size);
        }
        offer(head);
        return head;
    }

    /** Builds a chain in a table at {@code table} and makes it available by one descriptor. */
    public int addIndirect(long table, Buffer... buffers) {
        for (int i = 0; i < buffers.length; i++) {
            descriptor(table, i, buffers[i], i == buffers.length - 1 ? 0 : NEXT, i + 1);
        }
        return addTable(table, 16L * buffers.length);
    }

    /** One descriptor that stands for a table. */
    public int addTable(long table, long length) {
        int head = nextDescriptor++ % size;
        descriptor(base, head, Buffer.out(table, length), INDIRECT, 0);
        offer(head);
        return head;
    }

    /** Makes whatever begins at {@code head} available. */
    public void offer(int head) {
        memory.write(driver() + 4 + 2L * (available & size - 1), 2, head);
        setAvailable(available + 1);
    }

    /** Claims that entries up to there are available. */
    public void setAvailable(int index) {
        available = index & 0xffff;
        memory.write(driver() + 2, 2, available);
    }

    public void setFlags(int flags) {
        memory.write(driver(), 2, flags);
    }

    /** Wants an interrupt only when the device passes that entry. */
    public void setUsedEvent(int event) {
        memory.write(driver() + 4 + 2L * size, 2, event);
    }

    /** The entry that the device waits for. */
    public int availableEvent() {
        return (int) memory.read(device() + 4 + 8L * size, 2);
    }

    public void kick() {
        rig.kick(index);
    }

    /** @return what the device has finished since the last call, null if nothing */
    public @Nullable Used used() {
        int done = (int) memory.read(device() + 2, 2);
        if (done == seen) {
            return null;
        }
        long entry = device() + 4 + 8L * (seen & size - 1);
        seen = seen + 1 & 0xffff;
        return new Used((int) memory.read(entry, 4), memory.read(entry + 4, 4));
    }
}
