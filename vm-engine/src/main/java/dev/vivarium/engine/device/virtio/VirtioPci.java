package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.bus.Doorbells.Doorbell;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.MovableRange;
import dev.vivarium.engine.bus.pci.ConfigHook;
import dev.vivarium.engine.bus.pci.PciBar;
import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.bus.pci.PciRegisters;
import dev.vivarium.engine.bus.pci.PciRom;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.LittleEndian;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What every virtio device shares: the PCI transport of VIRTIO 1.2, 4.1, for non-transitional devices. One 64-bit base
 * address register holds the common, notification, interrupt and device registers and the MSI-X table. A device of some
 * kind owns one of these, passes itself in as the {@link VirtioModel}, and takes and gives back requests here.
 *
 * <p>Not emulated: the legacy interface, packed rings, ring reset, notification data, shared memory regions, the
 * administration queue.
 */
public final class VirtioPci {
    private final PciFunction pci;
    private final VirtioMetrics metrics;
    private final VirtioModel model;
    private final List<VirtQueue> queues = new ArrayList<>();
    /** A back end may take the notifications of the queues. */
    private final List<Doorbell> bells = new ArrayList<>();
    private long registersAt = MovableRange.NOWHERE;
    private final CommonConfig common;
    private final int pciWindow;
    private final long features;
    private int isr;
    private boolean wasMaster;

    public VirtioPci(VirtioLayout layout, VirtioWiring wiring, VirtioModel model, VirtioPciState state) {
        this.model = model;
        GuestMemory memory = wiring.memory();
        metrics = new VirtioMetrics(wiring.metrics(), wiring.name());
        for (int i = 0; i < layout.queueCount(); i++) {
            int index = i;
            queues.add(new VirtQueue(memory, layout.largestQueue(i), state.queues().get(i)));
            bells.add(wiring.doorbells().add(() -> notifyQueue(index)));
        }
        common = new CommonConfig(state, queues, new StatusEffects());
        features = model.features() | VirtioRegisters.FEATURE_VERSION_1 | VirtioRegisters.FEATURE_INDIRECT
                | VirtioRegisters.FEATURE_EVENT_INDEX;
        common.offer(features);
        isr = state.isr();
        pciWindow = layout.pciWindow();
        pci = new PciFunction(layout.pci(), wiring.slot(), state.pci());
        pci.connect(VirtioRegisters.BAR, new Registers(), this::registersMoved);
        pci.connect(new WindowInConfig());
        if (layout.hasRom()) {
            pci.connect(PciBar.ROM_INDEX, new PciRom(wiring.rom()));
        }
        wasMaster = pci.isMaster();
        applyFeatures();
        if (needsReset()) {
            queues.forEach(VirtQueue::markBroken);
        }
    }

    public VirtioPciState save() {
        List<VirtQueueState> saved = queues.stream().map(VirtQueue::save).toList();
        return common.save(new VirtioPciState(pci.save(), 0, 0, 0, 0, 0, isr, 0, 0, saved));
    }

    /** Power-on. */
    public void reset() {
        resetByDriver();
        common.resetGeneration();
        pci.reset();
        wasMaster = false;
    }

    /** Whether the driver accepted a feature. */
    public boolean has(long feature) {
        return (common.driverFeatures() & feature) != 0;
    }

    /** Whether requests may be taken: the driver is ready, the device may use memory, and nothing is broken. */
    public boolean isLive() {
        return (common.status() & VirtioRegisters.STATUS_DRIVER_OK) != 0 && !needsReset() && pci.isMaster();
    }

    /** @return the next request of a queue, null if there is none */
    public @Nullable Chain pop(int queue) {
        if (!isLive()) {
            return null;
        }
        Chain chain = queues.get(queue).pop();
        if (chain == null && queues.get(queue).isBroken()) {
            breakDown();
        }
        return chain;
    }

    /**
     * Takes a request again that was under way when the machine was saved.
     *
     * @param head its {@link Chain#head}
     * @return null if it makes no sense any more
     */
    public @Nullable Chain retake(int queue, int head) {
        return isLive() ? queues.get(queue).retake(head) : null;
    }

    /** The request that was taken last waits a little longer: it is taken again by the next {@link #pop}. */
    public void putBack(int queue, Chain chain) {
        queues.get(queue).putBack(chain);
    }

    /**
     * Gives a request back and tells the driver if it wants to be told; nothing happens if the driver has reset the device
     * since.
     *
     * @param written bytes from the start of the writable part that are valid now
     */
    public void push(int queue, Chain chain, long written) {
        if (queues.get(queue).push(chain, written)) {
            interruptForQueue(queue);
        }
    }

    /** Gives several requests back at once: the driver sees none of them before it sees all. */
    public void push(int queue, List<Chain> chains, long[] written) {
        if (queues.get(queue).push(chains, written)) {
            interruptForQueue(queue);
        }
    }

    private void interruptForQueue(int queue) {
        metrics.interrupts.increment();
        int vector = queues.get(queue).vector();
        if (!pci.usesMsix()) {
            raise(VirtioRegisters.ISR_QUEUE);
        } else if (vector != VirtioRegisters.NO_VECTOR) {
            pci.signal(vector);
        }
    }

    /** Whether the driver has reset the device since the request was taken. */
    public boolean isStale(int queue, Chain chain) {
        return queues.get(queue).isStale(chain);
    }

    /** The device's configuration has changed by itself: tells the driver. */
    public void configChanged() {
        common.nextGeneration();
        interruptForConfig();
    }

    /** The driver has sent something that the device cannot go on from. */
    public void breakDown() {
        if (needsReset()) {
            return;
        }
        metrics.broken.increment();
        common.setNeedsReset();
        queues.forEach(VirtQueue::markBroken);
        interruptForConfig();
    }

    private void interruptForConfig() {
        if ((common.status() & VirtioRegisters.STATUS_DRIVER_OK) == 0) {
            return;
        }
        metrics.interrupts.increment();
        raise(VirtioRegisters.ISR_CONFIG);
        if (pci.usesMsix() && common.configVector() != VirtioRegisters.NO_VECTOR) {
            pci.signal(common.configVector());
        }
    }

    private void raise(int cause) {
        isr |= cause;
        pci.setInterrupt(true);
    }

    private boolean needsReset() {
        return (common.status() & VirtioRegisters.STATUS_NEEDS_RESET) != 0;
    }

    private void resetByDriver() {
        common.reset();
        queues.forEach(VirtQueue::reset);
        placeBells();
        isr = 0;
        pci.setInterrupt(false);
        model.driverReset();
    }

    private void applyFeatures() {
        if ((common.status() & VirtioRegisters.STATUS_FEATURES_OK) != 0) {
            queues.forEach(queue -> queue.setFeatures(common.driverFeatures()));
        }
    }

    private void registersMoved(long base) {
        registersAt = base;
        placeBells();
    }

    /** Once the driver is ready: to have one put elsewhere takes a kernel milliseconds, and firmware moves registers about. */
    private void placeBells() {
        boolean ready = (common.status() & VirtioRegisters.STATUS_DRIVER_OK) != 0;
        for (int i = 0; i < bells.size(); i++) {
            boolean rings = ready && queues.get(i).isEnabled() && registersAt != MovableRange.NOWHERE;
            bells.get(i).moveTo(rings
                    ? registersAt + VirtioRegisters.NOTIFY + (long) VirtioRegisters.NOTIFY_MULTIPLIER * i
                    : MovableRange.NOWHERE);
        }
    }

    private void notifyQueue(int queue) {
        metrics.notifications.increment();
        if (queue < queues.size() && isLive()) {
            model.notified(queue);
        }
    }

    /** Something that kept the device from its queues has gone. */
    private void lookIntoQueues() {
        for (int queue = 0; queue < queues.size(); queue++) {
            if (queues.get(queue).isEnabled() && isLive()) {
                model.notified(queue);
            }
        }
    }

    private final class StatusEffects implements CommonConfig.Effects {
        @Override
        public void reset() {
            resetByDriver();
        }

        @Override
        public boolean accepts(long driverFeatures) {
            return (driverFeatures & ~features) == 0 && (driverFeatures & VirtioRegisters.FEATURE_VERSION_1) != 0;
        }

        @Override
        public void statusChanged(int before, int now) {
            applyFeatures();
            placeBells();
            if ((now & ~before & VirtioRegisters.STATUS_DRIVER_OK) != 0) {
                lookIntoQueues();
            }
        }

        @Override
        public void queueBroken() {
            breakDown();
        }
    }

    /** The base address register. */
    private final class Registers implements IoHandler {
        @Override
        public long read(long offset, int width) {
            metrics.reads.increment();
            int inRegion = (int) offset & VirtioRegisters.REGION_SIZE - 1;
            switch ((int) offset & -VirtioRegisters.REGION_SIZE) {
                case VirtioRegisters.COMMON -> {
                    return common.read(inRegion, width);
                }
                case VirtioRegisters.ISR -> {
                    return inRegion == 0 ? takeIsr() : 0;
                }
                case VirtioRegisters.DEVICE -> {
                    return model.readConfig(inRegion, width);
                }
                default -> {
                    metrics.ignored.increment();
                    return 0;
                }
            }
        }

        @Override
        public void write(long offset, int width, long value) {
            metrics.writes.increment();
            int inRegion = (int) offset & VirtioRegisters.REGION_SIZE - 1;
            switch ((int) offset & -VirtioRegisters.REGION_SIZE) {
                case VirtioRegisters.COMMON -> common.write(inRegion, width, value);
                case VirtioRegisters.DEVICE -> model.writeConfig(inRegion, width, value);
                case VirtioRegisters.NOTIFY -> notifyQueue(inRegion / VirtioRegisters.NOTIFY_MULTIPLIER);
                default -> metrics.ignored.increment();
            }
        }

        /** Reading says why INTx# is asserted, and releases it (4.1.4.5). */
        private int takeIsr() {
            int taken = isr;
            isr = 0;
            pci.setInterrupt(false);
            return taken;
        }
    }

    /**
     * The way to the registers through configuration space (4.1.4.9), for firmware that cannot reach the base address
     * register; and the bus-master bit, which lets waiting queues go.
     */
    private final class WindowInConfig implements ConfigHook {
        private static final int OFFSET = 8;
        private static final int LENGTH = 12;
        private static final int DATA = 16;

        private final IoHandler registers = new Registers();

        @Override
        public void beforeRead(int offset, int width) {
            if (touchesData(offset, width) && isValid()) {
                pci.put(pciWindow + DATA, 4, registers.read(pci.get(pciWindow + OFFSET, 4), length()));
            }
        }

        @Override
        public void afterWrite(int offset, int width) {
            if (touchesData(offset, width) && isValid()) {
                long value = pci.get(pciWindow + DATA, 4) & LittleEndian.ones(length());
                registers.write(pci.get(pciWindow + OFFSET, 4), length(), value);
            }
            boolean nowMaster = pci.isMaster();
            if (offset <= PciRegisters.COMMAND && nowMaster != wasMaster) {
                wasMaster = nowMaster;
                lookIntoQueues();
            }
        }

        private boolean touchesData(int offset, int width) {
            return offset < pciWindow + DATA + 4 && offset + width > pciWindow + DATA;
        }

        private boolean isValid() {
            long at = pci.get(pciWindow + OFFSET, 4);
            long length = pci.get(pciWindow + LENGTH, 4);
            boolean size = length == 1 || length == 2 || length == 4;
            return pci.get(pciWindow + 4, 1) == VirtioRegisters.BAR && size && at % length == 0
                    && at + length <= VirtioRegisters.MSIX_TABLE;
        }

        private int length() {
            return (int) pci.get(pciWindow + LENGTH, 4);
        }
    }
}
