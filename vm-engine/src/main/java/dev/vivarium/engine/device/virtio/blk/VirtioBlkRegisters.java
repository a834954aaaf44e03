package dev.vivarium.engine.device.virtio.blk;

import dev.vivarium.engine.device.virtio.VirtioLayout;

/** Numbers of the block device: VIRTIO 1.2, 5.2. */
final class VirtioBlkRegisters {
    static final long FEATURE_MOST_SEGMENTS = 1L << 2;
    static final long FEATURE_READ_ONLY = 1L << 5;
    static final long FEATURE_BLOCK_SIZE = 1L << 6;
    static final long FEATURE_FLUSH = 1L << 9;
    static final long FEATURE_TOPOLOGY = 1L << 10;
    static final long FEATURE_DISCARD = 1L << 13;
    static final long FEATURE_WRITE_ZEROES = 1L << 14;

    static final int TYPE_IN = 0;
    static final int TYPE_OUT = 1;
    static final int TYPE_FLUSH = 4;
    static final int TYPE_GET_ID = 8;
    static final int TYPE_DISCARD = 11;
    static final int TYPE_WRITE_ZEROES = 13;

    static final int STATUS_OK = 0;
    static final int STATUS_IO_ERROR = 1;
    static final int STATUS_UNSUPPORTED = 2;

    static final int SECTOR = 512;
    static final int HEADER_SIZE = 16;
    static final int ID_SIZE = 20;
    static final int QUEUE_SIZE = 256;
    /** Requests that the host has at one time. */
    static final int MOST_UNDER_WAY = 32;
    /** Ranges in one discard or write-zeroes request, 16 bytes each, and sectors in one range: 1 GiB. */
    static final int MOST_RANGES = 32;
    static final int RANGE_SIZE = 16;
    static final int MOST_SECTORS = 1 << 21;
    static final int UNMAP = 1;

    static final VirtioLayout LAYOUT = new VirtioLayout(2, 0x01_00_00, QUEUE_SIZE);

    private VirtioBlkRegisters() {
    }
}
