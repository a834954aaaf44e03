package dev.vivarium.engine.device.fwcfg;

import dev.vivarium.engine.bus.IoHandler;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the board tells firmware: items by number, and files by name, which have numbers of their own from 20h in the order of
 * their names and a directory under 19h. It comes from the machine's settings and is not changed by the guest, which can only
 * write to files that are there for it.
 */
public final class FwCfgContents {
    /** Bytes of RAM, 8 bytes. */
    public static final int RAM_SIZE = 0x03;
    /** Processors, 2 bytes. */
    public static final int PROCESSORS = 0x05;
    /** Whether to show the boot menu, 2 bytes. */
    public static final int BOOT_MENU = 0x0e;
    /** Processors that there may ever be, 2 bytes. */
    public static final int MOST_PROCESSORS = 0x0f;
    /** Whether the timer's interrupt 0 is the IO-APIC's pin 2, 1 byte. */
    public static final int IRQ0_OVERRIDE = 0x8002;

    private static final int SIGNATURE = 0x00;
    private static final int ID = 0x01;
    private static final int DIRECTORY = 0x19;
    private static final int FIRST_FILE = 0x20;
    private static final int MOST_FILES = 0x4000 - FIRST_FILE;
    private static final int NAME_SIZE = 56;
    private static final int ENTRY_SIZE = 64;
    private static final byte[] NONE = {};

    private final Map<Integer, byte[]> items;
    private final Map<Integer, IoHandler> writable = new HashMap<>();

    private FwCfgContents(Builder builder) {
        items = new HashMap<>(builder.items);
        items.put(SIGNATURE, "QEMU".getBytes(StandardCharsets.US_ASCII));
        items.put(ID, new byte[]{3, 0, 0, 0});
        ByteBuffer directory = ByteBuffer.allocate(4 + ENTRY_SIZE * builder.files.size());
        directory.putInt(builder.files.size());
        int key = FIRST_FILE;
        for (Map.Entry<String, byte[]> file : builder.files.entrySet()) {
            items.put(key, file.getValue());
            IoHandler handler = builder.writable.get(file.getKey());
            if (handler != null) {
                writable.put(key, handler);
            }
            byte[] name = file.getKey().getBytes(StandardCharsets.US_ASCII);
            directory.putInt(file.getValue().length).putShort((short) key).putShort((short) 0);
            directory.put(name).position(directory.position() + NAME_SIZE - name.length);
            key++;
        }
        items.put(DIRECTORY, directory.array());
    }

    public static Builder builder() {
        return new Builder();
    }

    /** @return nothing if there is no such item */
    byte[] item(int key) {
        return items.getOrDefault(key, NONE);
    }

    /** Who takes what the guest writes to an item, or null if it cannot. */
    @Nullable
    IoHandler writer(int key) {
        return writable.get(key);
    }

    /** Collects items and files; what is put in must not be changed afterwards. */
    public static final class Builder {
        private final Map<Integer, byte[]> items = new HashMap<>();
        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private final Map<String, IoHandler> writable = new HashMap<>();

        private Builder() {
        }

        public Builder item(int key, byte[] bytes) {
            items.put(key, bytes);
            return this;
        }

        /** An item that is a number, little-endian. */
        public Builder number(int key, int width, long value) {
            byte[] bytes = new byte[width];
            for (int i = 0; i < width; i++) {
                bytes[i] = (byte) (value >>> 8 * i);
            }
            return item(key, bytes);
        }

        /**
         * @param name at most 55 ASCII characters, such as {@code etc/e820}
         * @throws IllegalArgumentException if the name is too long, or taken
         */
        public Builder file(String name, byte[] bytes) {
            boolean ascii = name.chars().allMatch(character -> character > ' ' && character < 0x7f);
            if (name.isEmpty() || name.length() >= NAME_SIZE || !ascii || files.size() == MOST_FILES) {
                throw new IllegalArgumentException("There can be no firmware file of the name \"" + name + "\".");
            }
            if (files.putIfAbsent(name, bytes) != null) {
                throw new IllegalArgumentException("There are two firmware files of the name \"" + name + "\".");
            }
            return this;
        }

        /** A file of eight bytes that the guest writes, at once. */
        public Builder writableFile(String name, IoHandler handler) {
            writable.put(name, handler);
            return file(name, new byte[Long.BYTES]);
        }

        public FwCfgContents build() {
            return new FwCfgContents(this);
        }
    }
}
