package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.Doorbells;
import dev.vivarium.engine.bus.pci.PciBus;
import dev.vivarium.engine.device.virtio.VirtioRegisters;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;

import java.lang.foreign.Arena;

/**
 * A PCI slot for one virtio device, a little memory, and the accesses of a driver: to configuration space, to the registers where the
 * driver has put them, to the queues where it always has them.
 */
final class VirtioSlot {
    static final int RAM_SIZE = 64 << 10;
    /** Where data goes that is not the rings'. */
    static final int DATA = 0x8000;
    static final int NEEDS_RESET = 0x40;

    private static final long BAR = 0xe000_0000L;
    private static final int DEVICE = 2;
    private static final int COMMON = 0;
    private static final int NOTIFY = 0x3000;
    private static final int QUEUE_SIZE = 32;
    private static final GuestMemory MEMORY = new GuestMemory(Arena.global().allocate(RAM_SIZE, 4096));

    private final AddressSpace space = new AddressSpace();
    private final PciBus bus = new PciBus(new AddressSpace(), space, (address, data) -> {
    }, (device, pin) -> asserted -> {
    });
    private final BoundedClock clock = new BoundedClock();
    private final VirtioWiring wiring = new VirtioWiring("virtio", bus.slot(DEVICE, 0), MEMORY, new MetricRegistry(),
            Doorbells.none());

    BoundedClock clock() {
        return clock;
    }

    VirtioWiring wiring() {
        return wiring;
    }

    static GuestMemory memory() {
        return MEMORY;
    }

    /** All slots have the same memory. */
    static void clearMemory() {
        MEMORY.segment().fill((byte) 0);
    }

    long config(int offset, int width) {
        return bus.read(DEVICE << 3, offset, width);
    }

    void config(int offset, int width, long value) {
        bus.write(DEVICE << 3, offset, width, value);
    }

    long register(int offset, int width) {
        return space.read(BAR + offset, width);
    }

    void register(int offset, int width, long value) {
        space.write(BAR + offset, width, value);
    }

    void common(int offset, int width, long value) {
        register(COMMON + offset, width, value);
    }

    int status() {
        return (int) register(COMMON + 0x14, 1);
    }

    void kick(int queue) {
        register(NOTIFY + 4 * queue, 2, queue);
    }

    void plug() {
        config(0x10, 4, BAR);
        config(0x14, 4, 0);
        config(4, 2, 6);
    }

    /** VIRTIO 1.2, 3.1.1, up to the queues. */
    void negotiate(long features) {
        common(0x14, 1, 0);
        common(0x14, 1, 3);
        common(0, 4, 0);
        long offered = register(COMMON + 4, 4);
        common(0, 4, 1);
        offered |= register(COMMON + 4, 4) << 32;
        long accepted = offered & features | VirtioRegisters.FEATURE_VERSION_1;
        common(8, 4, 0);
        common(0xc, 4, accepted & 0xffff_ffffL);
        common(8, 4, 1);
        common(0xc, 4, accepted >>> 32);
        common(0x14, 1, 11);
    }

    void driverOk() {
        common(0x14, 1, 15);
    }

    int queueCount() {
        return Math.min(4, (int) register(COMMON + 0x12, 2));
    }

    /** Switches a queue on at its usual place, with everything in it as in new memory. */
    void startQueue(int queue) {
        MEMORY.segment().asSlice(descriptors(queue), 0x1000).fill((byte) 0);
        common(0x16, 2, queue);
        common(0x18, 2, QUEUE_SIZE);
        common(0x20, 8, descriptors(queue));
        common(0x28, 8, driver(queue));
        common(0x30, 8, device(queue));
        common(0x1c, 2, 1);
    }

    static long descriptors(int queue) {
        return 0x1000L * (1 + queue);
    }

    static long driver(int queue) {
        return descriptors(queue) + 0x800;
    }

    static long device(int queue) {
        return descriptors(queue) + 0xa00;
    }

    /** An entry of a table of descriptors. */
    static void descriptor(long table, int entry, long gpa, long length, int flags, int next) {
        long at = table + 16L * entry;
        MEMORY.write(at, 8, gpa);
        MEMORY.write(at + 8, 4, length);
        MEMORY.write(at + 12, 2, flags);
        MEMORY.write(at + 14, 2, next);
    }

    /** Makes a chain available. */
    static void offer(int queue, int head) {
        int index = (int) MEMORY.read(driver(queue) + 2, 2);
        MEMORY.write(driver(queue) + 4 + 2L * (index & QUEUE_SIZE - 1), 2, head);
        MEMORY.write(driver(queue) + 2, 2, index + 1);
    }

    /** How many chains the device has given back. */
    static int used(int queue) {
        return (int) MEMORY.read(device(queue) + 2, 2);
    }
}
