package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.Base64;
import java.util.List;

/** Values without parts, and arrays of them. Bytes are stored as Base64 (RFC 4648, section 4, with padding). */
enum Plain implements Form {
    INT {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeNumber((Integer) value);
        }

        @Override
        public Object read(Object stored) {
            return narrow(stored);
        }
    },
    LONG {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeNumber((Long) value);
        }

        @Override
        public Object read(Object stored) {
            return number(stored);
        }
    },
    BOOLEAN {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeBoolean((Boolean) value);
        }

        @Override
        public Object read(Object stored) {
            return require(stored, Boolean.class, "is neither true nor false");
        }
    },
    TEXT {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeString((String) value);
        }

        @Override
        public Object read(Object stored) {
            return require(stored, String.class, "is not a text");
        }
    },
    BYTES {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeBinary((byte[]) value);
        }

        @Override
        public Object read(Object stored) {
            String text = require(stored, String.class, NOT_BYTES);
            byte[] bytes;
            try {
                bytes = Base64.getDecoder().decode(text);
            } catch (IllegalArgumentException e) {
                throw new Refusal("", NOT_BYTES, e);
            }
            // Java's decoder does without padding, and passes over bits that are too many.
            if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
                throw new Refusal(NOT_BYTES);
            }
            return bytes;
        }
    },
    INTS {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            int[] numbers = (int[]) value;
            out.writeArray(numbers, 0, numbers.length);
        }

        @Override
        public Object read(Object stored) {
            List<?> list = (List<?>) LIST.read(stored);
            int[] numbers = new int[list.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = narrow(list.get(i));
            }
            return numbers;
        }
    },
    LONGS {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            long[] numbers = (long[]) value;
            out.writeArray(numbers, 0, numbers.length);
        }

        @Override
        public Object read(Object stored) {
            List<?> list = (List<?>) LIST.read(stored);
            long[] numbers = new long[list.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = number(list.get(i));
            }
            return numbers;
        }
    },
    /** For {@link Fields} only: no component has it. */
    LIST {
        @Override
        public void write(JsonGenerator out, Object value) {
            throw new IllegalStateException("Lists are written by what is in them.");
        }

        @Override
        public Object read(Object stored) {
            return require(stored, List.class, "is not a list");
        }
    },
    /** For {@link Fields} only: no component has it. */
    FIELDS {
        @Override
        public void write(JsonGenerator out, Object value) {
            throw new IllegalStateException("Records are written by their form.");
        }

        @Override
        public Object read(Object stored) {
            return require(stored, Fields.class, "is not a record");
        }
    };

    private static final String NOT_BYTES = "is not bytes in Base64";

    static Form of(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return INT;
        } else if (type == long.class || type == Long.class) {
            return LONG;
        } else if (type == boolean.class || type == Boolean.class) {
            return BOOLEAN;
        } else if (type == String.class) {
            return TEXT;
        } else if (type == byte[].class) {
            return BYTES;
        } else if (type == int[].class) {
            return INTS;
        } else if (type == long[].class) {
            return LONGS;
        }
        throw new IllegalArgumentException("A record cannot have a component of type " + type.getTypeName() + ".");
    }

    static long number(Object stored) {
        return require(stored, Long.class, "is not a whole number");
    }

    static int narrow(Object stored) {
        long number = number(stored);
        if (number != (int) number) {
            throw new Refusal("is out of range");
        }
        return (int) number;
    }

    static <T> T require(Object stored, Class<T> type, String why) {
        if (!type.isInstance(stored)) {
            throw new Refusal(why);
        }
        return type.cast(stored);
    }
}
