package dev.vivarium.snapshot.codec;

import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How much of saved state is read at most, before any of it is believed. The largest section that a device writes has
 * 90 KB and 200 values, a whole machine 4 KB for each processor besides.
 */
final class Limits {
    /** Of one section. */
    static final int SECTION_BYTES = 1 << 20;
    /** Numbers, texts, lists and objects in one section. */
    static final int SECTION_VALUES = 1 << 15;
    /** Of the file of a machine. */
    static final int FILE_BYTES = 16 << 20;
    /** The longest name of a field or a section. */
    static final int NAME_LENGTH = 64;
    private static final int DEPTH = 16;
    /** Decimal digits of a 64-bit number. */
    private static final int DIGITS = 20;

    private Limits() {
    }

    static StreamReadConstraints of(int documentBytes) {
        return StreamReadConstraints.builder().maxDocumentLength(documentBytes).maxNestingDepth(DEPTH)
                .maxNumberLength(DIGITS).maxNameLength(NAME_LENGTH).maxStringLength(SECTION_BYTES).build();
    }
}
