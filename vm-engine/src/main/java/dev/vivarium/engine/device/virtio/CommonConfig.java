package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.memory.LittleEndian;

import java.util.List;

/**
 * {@code struct virtio_pci_common_cfg}: VIRTIO 1.2, 4.1.4.3. Registers of 64 bits are also taken as two of 32. An access
 * that begins at no register reads zeros and is ignored.
 */
final class CommonConfig implements IoHandler {
    /** What a write leads to outside of these registers. */
    interface Effects {
        /** The driver has written 0 to the device status. */
        void reset();

        /** Whether the device can work with these features. */
        boolean accepts(long driverFeatures);

        void statusChanged(int before, int now);

        void queueBroken();
    }

    private final List<VirtQueue> queues;
    private final int vectors;
    private final Effects effects;
    private long offered;
    private int deviceFeatureSelect;
    private int driverFeatureSelect;
    private long driverFeatures;
    private int status;
    private int generation;
    private int configVector;
    private int queueSelect;

    CommonConfig(VirtioPciState state, List<VirtQueue> queues, Effects effects) {
        this.queues = queues;
        this.vectors = queues.size() + 1;
        this.effects = effects;
        deviceFeatureSelect = state.deviceFeatureSelect();
        driverFeatureSelect = state.driverFeatureSelect();
        driverFeatures = state.driverFeatures();
        status = state.status();
        generation = state.generation();
        configVector = state.configVector();
        queueSelect = state.queueSelect();
    }

    void offer(long features) {
        offered = features;
    }

    /** The transport's state, with the parts that others keep. */
    VirtioPciState save(VirtioPciState others) {
        return new VirtioPciState(others.pci(), deviceFeatureSelect, driverFeatureSelect, driverFeatures, status,
                generation, others.isr(), configVector, queueSelect, others.queues());
    }

    void reset() {
        deviceFeatureSelect = 0;
        driverFeatureSelect = 0;
        driverFeatures = 0;
        status = 0;
        configVector = VirtioRegisters.NO_VECTOR;
        queueSelect = 0;
    }

    void resetGeneration() {
        generation = 0;
    }

    void nextGeneration() {
        generation = generation + 1 & 0xff;
    }

    int status() {
        return status;
    }

    void setNeedsReset() {
        status |= VirtioRegisters.STATUS_NEEDS_RESET;
    }

    int configVector() {
        return configVector;
    }

    long driverFeatures() {
        return driverFeatures;
    }

    @Override
    public long read(long offset, int width) {
        return readRegister((int) offset) & LittleEndian.ones(width);
    }

    private long readRegister(int offset) {
        return switch (offset) {
            case 0x00 -> deviceFeatureSelect & 0xffff_ffffL;
            case 0x04 -> half(offered, deviceFeatureSelect);
            case 0x08 -> driverFeatureSelect & 0xffff_ffffL;
            case 0x0c -> half(driverFeatures, driverFeatureSelect);
            case 0x10 -> configVector;
            case 0x12 -> queues.size();
            case 0x14 -> status;
            case 0x15 -> generation;
            case 0x16 -> queueSelect;
            default -> queueSelect < queues.size() ? readQueue(queues.get(queueSelect), offset) : 0;
        };
    }

    private long readQueue(VirtQueue queue, int offset) {
        return switch (offset) {
            case 0x18 -> queue.size();
            case 0x1a -> queue.vector();
            case 0x1c -> queue.isEnabled() ? 1 : 0;
            case 0x1e -> queueSelect;
            case 0x20 -> queue.descriptors();
            case 0x24 -> queue.descriptors() >>> 32;
            case 0x28 -> queue.driver();
            case 0x2c -> queue.driver() >>> 32;
            case 0x30 -> queue.device();
            case 0x34 -> queue.device() >>> 32;
            default -> 0;
        };
    }

    /** Which 32 features a selector shows: 0 and 1, all others are none. */
    private static long half(long features, int select) {
        return switch (select) {
            case 0 -> features & 0xffff_ffffL;
            case 1 -> features >>> 32;
            default -> 0;
        };
    }

    @Override
    public void write(long offset, int width, long value) {
        switch ((int) offset) {
            case 0x00 -> deviceFeatureSelect = (int) value;
            case 0x08 -> driverFeatureSelect = (int) value;
            case 0x0c -> acceptFeatures(value);
            case 0x10 -> configVector = vector(value);
            case 0x14 -> writeStatus((int) value & 0xff);
            case 0x16 -> queueSelect = (int) value & 0xffff;
            default -> {
                if (queueSelect < queues.size()) {
                    writeQueue(queues.get(queueSelect), (int) offset, width, value);
                }
            }
        }
    }

    private void acceptFeatures(long value) {
        boolean decided = (status & VirtioRegisters.STATUS_FEATURES_OK) != 0;
        if (!decided && (driverFeatureSelect & ~1) == 0) {
            int shift = 32 * driverFeatureSelect;
            driverFeatures = driverFeatures & ~(0xffff_ffffL << shift) | (value & 0xffff_ffffL) << shift;
        }
    }

    private int vector(long value) {
        int vector = (int) value & 0xffff;
        return vector < vectors ? vector : VirtioRegisters.NO_VECTOR;
    }

    /** Bits are only ever added, except by a reset; FEATURES_OK stays off if the features make no sense (3.1.1). */
    private void writeStatus(int value) {
        if (value == 0) {
            effects.reset();
            return;
        }
        int before = status;
        int wanted = before | value & ~VirtioRegisters.STATUS_NEEDS_RESET;
        int fresh = wanted & ~before;
        if ((fresh & VirtioRegisters.STATUS_FEATURES_OK) != 0 && !effects.accepts(driverFeatures)) {
            wanted &= ~VirtioRegisters.STATUS_FEATURES_OK;
        }
        status = wanted;
        effects.statusChanged(before, wanted);
    }

    private void writeQueue(VirtQueue queue, int offset, int width, long value) {
        switch (offset) {
            case 0x18 -> queue.setSize((int) value & 0xffff);
            case 0x1a -> queue.setVector(vector(value));
            case 0x1c -> {
                if (value == 1 && !queue.isEnabled() && !queue.enable()) {
                    effects.queueBroken();
                }
            }
            case 0x20 -> queue.setDescriptors(low(queue.descriptors(), width, value));
            case 0x24 -> queue.setDescriptors(high(queue.descriptors(), value));
            case 0x28 -> queue.setDriver(low(queue.driver(), width, value));
            case 0x2c -> queue.setDriver(high(queue.driver(), value));
            case 0x30 -> queue.setDevice(low(queue.device(), width, value));
            case 0x34 -> queue.setDevice(high(queue.device(), value));
            default -> {
                // Read-only, or no register.
            }
        }
    }

    private static long low(long register, int width, long value) {
        return width == 8 ? value : register & ~0xffff_ffffL | value & 0xffff_ffffL;
    }

    private static long high(long register, long value) {
        return register & 0xffff_ffffL | value << 32;
    }
}
