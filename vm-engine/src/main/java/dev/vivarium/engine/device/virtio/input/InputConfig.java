package dev.vivarium.engine.device.virtio.input;

import dev.vivarium.engine.memory.LittleEndian;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code struct virtio_input_config}: VIRTIO 1.2, 5.8.4 and 5.8.5. The driver says by two bytes what it wants to see, and sees how
 * long that is and what it is. What a device has never changes.
 */
final class InputConfig {
    private static final int SELECT = 0;
    private static final int SUBSELECT = 1;
    private static final int SIZE = 2;
    private static final int DATA = 8;
    private static final int LENGTH = DATA + 128;

    private static final int NAME = 1;
    private static final int SERIAL = 2;
    private static final int IDS = 3;
    private static final int EVENT_BITS = 0x11;
    private static final int ABS_INFO = 0x12;
    private static final int BUS_VIRTUAL = 6;
    private static final int VENDOR = 0x1af4;
    private static final byte[] NOTHING = {};

    private final Map<Integer, byte[]> answers = new HashMap<>();
    private int select;
    private int subselect;

    /** A device of that name that has no events yet. */
    InputConfig(String name, int product) {
        answer(NAME, 0, name.getBytes(StandardCharsets.US_ASCII));
        answer(SERIAL, 0, "1".getBytes(StandardCharsets.US_ASCII));
        byte[] ids = new byte[8];
        LittleEndian.put(ids, 0, 2, BUS_VIRTUAL);
        LittleEndian.put(ids, 2, 2, VENDOR);
        LittleEndian.put(ids, 4, 2, product);
        LittleEndian.put(ids, 6, 2, 1);
        answer(IDS, 0, ids);
    }

    /** The device has events of that type with these codes. */
    InputConfig events(int type, int... codes) {
        byte[] bits = new byte[128];
        int used = 0;
        for (int code : codes) {
            bits[code / 8] |= (byte) (1 << code % 8);
            used = Math.max(used, code / 8 + 1);
        }
        answer(EVENT_BITS, type, Arrays.copyOf(bits, used));
        return this;
    }

    /** An axis goes from 0 to {@code most}. */
    InputConfig axis(int code, int most) {
        byte[] info = new byte[20];
        LittleEndian.put(info, 4, 4, most);
        answer(ABS_INFO, code, info);
        return this;
    }

    private void answer(int selected, int subselected, byte[] bytes) {
        answers.put(selected << 8 | subselected, bytes);
    }

    void choose(int newSelect, int newSubselect) {
        select = newSelect;
        subselect = newSubselect;
    }

    int select() {
        return select;
    }

    int subselect() {
        return subselect;
    }

    long read(int offset, int width) {
        if (offset > LENGTH - width) {
            return 0;
        }
        byte[] chosen = answers.getOrDefault(select << 8 | subselect, NOTHING);
        byte[] all = new byte[LENGTH];
        all[SELECT] = (byte) select;
        all[SUBSELECT] = (byte) subselect;
        all[SIZE] = (byte) chosen.length;
        System.arraycopy(chosen, 0, all, DATA, chosen.length);
        return LittleEndian.get(all, offset, width);
    }

    void write(int offset, int width, long value) {
        for (int i = 0; i < width; i++) {
            int written = (int) (value >>> 8 * i) & 0xff;
            if (offset + i == SELECT) {
                select = written;
            } else if (offset + i == SUBSELECT) {
                subselect = written;
            }
        }
    }
}
