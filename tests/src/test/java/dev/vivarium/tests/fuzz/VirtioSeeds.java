package dev.vivarium.tests.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Where the fuzzing of virtio devices begins: drivers that do what drivers do. They follow {@link VirtioQueues}. */
final class VirtioSeeds {
    private static final int KINDS = 8;
    private static final int NET = 0;
    private static final int INPUT = 6;
    private static final int VSOCK = 7;
    private static final int REQUEST = 5;
    private static final int SENDS = 1;
    private static final int TAKES = 8;

    private final ByteArrayOutputStream input = new ByteArrayOutputStream();

    /** A device that is brought up. */
    private VirtioSeeds(int kind) {
        put(kind);
        if (kind == INPUT) {
            put(1);
        }
        put(4, 0, 0);
    }

    private VirtioSeeds put(int... bytes) {
        for (int one : bytes) {
            input.write(one);
        }
        return this;
    }

    private byte[] done() {
        return input.toByteArray();
    }

    static List<byte[]> all() {
        List<byte[]> seeds = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            VirtioSeeds all = new VirtioSeeds(kind);
            for (int shape : new int[]{1, 3, 5, 9, 11, 8, 24}) {
                seeds.add(requests(new VirtioSeeds(kind), shape).done());
                requests(all, shape);
            }
            seeds.add(all.done());
        }
        seeds.add(commands());
        seeds.add(sockets());
        seeds.add(callers());
        return seeds;
    }

    /** Whatever it means to the device. */
    private static VirtioSeeds requests(VirtioSeeds seed, int shape) {
        for (int queue = 0; queue < 3; queue++) {
            seed.put(REQUEST, queue, shape, 1, 0, 1, 0, 4, 1, 2, 3, 4, 0, 90, 2, 1);
        }
        return seed.put(12, 0, 0, 11, 5, 12, 1, 0, 12, 2, 9, 1, 15, 3);
    }

    /** A card that is told which frames are wanted, and gets some. */
    private static byte[] commands() {
        VirtioSeeds seed = new VirtioSeeds(NET);
        seed.put(REQUEST, 2, SENDS | TAKES, 0, 0, 1, 0, 0, 0, 0, 1);
        seed.put(REQUEST, 2, SENDS | TAKES, 1, 0, 20, 1, 0, 0, 0, 2, 4, 6, 8, 10, 12, 1, 0, 0, 0, 1, 2, 4, 6, 8, 10, 0,
                0,
                0, 1);
        seed.put(REQUEST, 2, SENDS | TAKES, 1, 1, 6, 2, 4, 6, 8, 10, 12, 0, 0, 0, 1);
        seed.put(REQUEST, 0, TAKES, 0x10, 0).put(REQUEST, 0, TAKES, 0x10, 0);
        return seed.put(12, 0, 1, 0, 0, 200, 1).put(12, 0, 0, 6, -1, -1, -1, -1, -1, -1, 0, 200, 1).done();
    }

    private VirtioSeeds packet(int op, int target, int called, int flags, int length) {
        return put(REQUEST, 1, SENDS, op, 1, target, called, flags, 64, 0, 0, 0, 0, length);
    }

    private VirtioSeeds room() {
        return put(REQUEST, 0, TAKES, 0x10, 0);
    }

    /** A guest calls, and both say something. */
    private static byte[] sockets() {
        VirtioSeeds seed = new VirtioSeeds(VSOCK).room().room().room().room().room();
        seed.packet(1, 2, 0, 0, 0).packet(5, 2, 0, 0, 200).put(12, 1, 0, 0, 1, 0).packet(7, 2, 0, 0, 0);
        return seed.put(12, 1, 0, 2).put(12, 1, 0, 3).packet(4, 2, 0, 1, 0).packet(4, 2, 0, 3, 0).done();
    }

    /** The host calls. */
    private static byte[] callers() {
        VirtioSeeds seed = new VirtioSeeds(VSOCK).room().room().room().room();
        seed.put(12, 0, 1).packet(2, 0, 1, 0, 0).put(12, 1, 0, 0, 1, 0).packet(6, 0, 1, 0, 0);
        return seed.put(12, 1, 0, 5).packet(3, 0, 1, 0, 0).done();
    }
}
