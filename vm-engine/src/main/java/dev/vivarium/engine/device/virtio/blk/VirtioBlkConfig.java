package dev.vivarium.engine.device.virtio.blk;

import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.snapshot.disk.DiskImage;

/** {@code struct virtio_blk_config} (VIRTIO 1.2, 5.2.4), read-only here. */
final class VirtioBlkConfig {
    private static final int SIZE = 60;

    private final byte[] bytes = new byte[SIZE];

    VirtioBlkConfig(DiskImage disk) {
        LittleEndian.put(bytes, 0x00, 8, disk.sizeBytes() / VirtioBlkRegisters.SECTOR);
        LittleEndian.put(bytes, 0x0c, 4, VirtioBlkRegisters.QUEUE_SIZE - 2);
        LittleEndian.put(bytes, 0x14, 4, VirtioBlkRegisters.SECTOR);
        LittleEndian.put(bytes, 0x18, 1, 3);
        LittleEndian.put(bytes, 0x1a, 2, 8);
        LittleEndian.put(bytes, 0x22, 2, 1);
        LittleEndian.put(bytes, 0x24, 4, VirtioBlkRegisters.MOST_SECTORS);
        LittleEndian.put(bytes, 0x28, 4, VirtioBlkRegisters.MOST_RANGES);
        LittleEndian.put(bytes, 0x2c, 4, 8);
        LittleEndian.put(bytes, 0x30, 4, VirtioBlkRegisters.MOST_SECTORS);
        LittleEndian.put(bytes, 0x34, 4, VirtioBlkRegisters.MOST_RANGES);
        LittleEndian.put(bytes, 0x38, 1, 1);
    }

    long read(int offset, int width) {
        return offset <= SIZE - width ? LittleEndian.get(bytes, offset, width) : 0;
    }

    static long features(DiskImage disk) {
        long both = VirtioBlkRegisters.FEATURE_MOST_SEGMENTS | VirtioBlkRegisters.FEATURE_BLOCK_SIZE
                | VirtioBlkRegisters.FEATURE_TOPOLOGY | VirtioBlkRegisters.FEATURE_FLUSH;
        return both | (disk.isReadOnly() ? VirtioBlkRegisters.FEATURE_READ_ONLY
                : VirtioBlkRegisters.FEATURE_DISCARD | VirtioBlkRegisters.FEATURE_WRITE_ZEROES);
    }
}
