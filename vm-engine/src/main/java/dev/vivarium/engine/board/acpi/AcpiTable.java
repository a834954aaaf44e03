package dev.vivarium.engine.board.acpi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One table as it will lie in memory, but for what depends on where: its pointers to other tables and its checksums.
 *
 * @param name     which table it is among ours
 * @param bytes    its bytes; pointers and checksums are zero
 * @param pointers where the addresses of other tables go
 * @param sums     what is to add up to zero
 */
record AcpiTable(String name, byte[] bytes, List<Pointer> pointers, List<Sum> sums) {
    private static final int HEADER = 36;
    private static final int LENGTH = 4;
    private static final int CHECKSUM = 9;

    /** The address of table {@code target}, {@code width} bytes at {@code offset}. */
    record Pointer(int offset, int width, String target) {
    }

    /** A byte at {@code offset} that makes the first {@code length} bytes add up to zero. */
    record Sum(int offset, int length) {
    }

    /** A table with the usual header (ACPI 6.4, 5.2.6). */
    static Builder builder(String signature, int revision) {
        Builder builder = new Builder(signature);
        builder.text(signature, 4).number(0, 4).number(revision, 1).number(0, 1).text("VIVARM", 6)
                .text("VIVARIUM", 8).number(1, 4).text("VIVM", 4).number(1, 4);
        return builder;
    }

    /** A table without a header. */
    static Builder plain(String name) {
        return new Builder(name);
    }

    /** Puts a table together from its first byte to its last; numbers are little-endian. */
    static final class Builder {
        private final String name;
        private final List<Pointer> pointers = new ArrayList<>();
        private final List<Sum> sums = new ArrayList<>();
        private ByteBuffer bytes = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);

        private Builder(String name) {
            this.name = name;
        }

        Builder number(long value, int width) {
            return append(Aml.raw(value, width));
        }

        /** Several numbers of one byte. */
        Builder bytes(int... values) {
            for (int value : values) {
                number(value, 1);
            }
            return this;
        }

        Builder text(String value, int width) {
            byte[] padded = new byte[width];
            byte[] ascii = value.getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(ascii, 0, padded, 0, ascii.length);
            return append(padded);
        }

        Builder append(byte[] more) {
            if (bytes.remaining() < more.length) {
                ByteBuffer grown = ByteBuffer.allocate(2 * bytes.capacity() + more.length);
                bytes = grown.order(ByteOrder.LITTLE_ENDIAN).put(bytes.flip());
            }
            bytes.put(more);
            return this;
        }

        Builder zeros(int count) {
            return append(new byte[count]);
        }

        /** A generic address (5.2.3.2): ports of so many bits, or nothing. */
        Builder ports(int first, int bits) {
            int access = Math.min(3, bits / 16 + 1);
            return first == 0 ? zeros(12) : bytes(1, bits, 0, access).number(first, 8);
        }

        Builder pointer(String target, int width) {
            pointers.add(new Pointer(bytes.position(), width, target));
            return zeros(width);
        }

        Builder sum(int offset, int length) {
            sums.add(new Sum(offset, length));
            return this;
        }

        /** Fills in the header's length, and has it summed. */
        AcpiTable withHeader() {
            int length = bytes.position();
            if (length < HEADER) {
                throw new IllegalStateException("The table has no header.");
            }
            bytes.putInt(LENGTH, length);
            sum(CHECKSUM, length);
            return build();
        }

        AcpiTable build() {
            byte[] all = new byte[bytes.position()];
            bytes.get(0, all);
            return new AcpiTable(name, all, List.copyOf(pointers), List.copyOf(sums));
        }
    }
}
