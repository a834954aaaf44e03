package dev.vivarium.engine.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which part of a machine's memory answers at which guest-physical address (gpa). RAM is at its place, from 0 and from
 * 4 GiB; the last 384 KiB of the first megabyte, where old cards and the firmware are, can be led elsewhere in steps of
 * 16 KiB, reads and writes apart; and memory of cards is put where nothing else is. Changed with the board lock held, read by any
 * thread: each change makes new tables.
 */
final class AddressMap {
    static final long NOT_MEMORY = -1;
    static final long SHADOW_BASE = 0xA_0000;
    static final long SHADOW_END = 0x10_0000;
    static final int SHADOW_STEP = 0x4000;

    private static final int STEPS = (int) ((SHADOW_END - SHADOW_BASE) / SHADOW_STEP);

    private final long lowSize;
    private final long highSize;
    private volatile Tables tables;

    /** A part of a card's memory, or of the firmware's, above RAM. */
    record Card(long gpa, long sizeBytes, long offset, boolean writable) {
        private boolean has(long address) {
            return address >= gpa && address - gpa < sizeBytes;
        }
    }

    private record Tables(long[] shadowReads, long[] shadowWrites, Card[] cards) {
    }

    AddressMap(long lowSize, long highSize) {
        this.lowSize = lowSize;
        this.highSize = highSize;
        long[] ram = new long[STEPS];
        for (int i = 0; i < STEPS; i++) {
            long gpa = SHADOW_BASE + (long) i * SHADOW_STEP;
            ram[i] = gpa < lowSize ? gpa : NOT_MEMORY;
        }
        tables = new Tables(ram, ram, new Card[0]);
    }

    /** What is read at an address outside RAM's unquestioned parts. */
    long readOffset(long gpa) {
        return offset(gpa, tables.shadowReads, false);
    }

    long writeOffset(long gpa) {
        return offset(gpa, tables.shadowWrites, true);
    }

    private long offset(long gpa, long[] shadow, boolean write) {
        if (gpa >= SHADOW_BASE && gpa < SHADOW_END) {
            int step = (int) (gpa - SHADOW_BASE) / SHADOW_STEP;
            return shadow[step] == NOT_MEMORY ? NOT_MEMORY : shadow[step] + (gpa & SHADOW_STEP - 1);
        }
        for (Card card : tables.cards) {
            if (card.has(gpa)) {
                return write && !card.writable ? NOT_MEMORY : card.offset + gpa - card.gpa;
            }
        }
        return NOT_MEMORY;
    }

    /**
     * Leads a part of the shadow area elsewhere.
     *
     * @param readOffset  the place in memory that reads come from, or {@link #NOT_MEMORY}
     * @param writeOffset where writes go, or {@link #NOT_MEMORY}
     * @return whether that is a change
     */
    boolean shadow(long gpa, long sizeBytes, long readOffset, long writeOffset) {
        long[] reads = tables.shadowReads.clone();
        long[] writes = tables.shadowWrites.clone();
        for (long done = 0; done < sizeBytes; done += SHADOW_STEP) {
            int step = (int) (gpa + done - SHADOW_BASE) / SHADOW_STEP;
            reads[step] = readOffset == NOT_MEMORY ? NOT_MEMORY : readOffset + done;
            writes[step] = writeOffset == NOT_MEMORY ? NOT_MEMORY : writeOffset + done;
        }
        if (Arrays.equals(reads, tables.shadowReads) && Arrays.equals(writes, tables.shadowWrites)) {
            return false;
        }
        tables = new Tables(reads, writes, tables.cards);
        return true;
    }

    /** Whether a card's memory could be put there: RAM has no part in it, nor has another card. */
    boolean isFree(long gpa, long sizeBytes) {
        boolean wraps = gpa < 0 || gpa + sizeBytes < 0;
        boolean inRam = gpa < Math.max(lowSize, SHADOW_END)
                || gpa + sizeBytes > GuestMemory.HIGH_BASE && gpa < GuestMemory.HIGH_BASE + highSize;
        return !wraps && !inRam && Arrays.stream(tables.cards)
                .noneMatch(card -> card.gpa < gpa + sizeBytes && gpa < card.gpa + card.sizeBytes);
    }

    void add(Card card) {
        Card[] grown = Arrays.copyOf(tables.cards, tables.cards.length + 1);
        grown[grown.length - 1] = card;
        tables = new Tables(tables.shadowReads, tables.shadowWrites, grown);
    }

    void remove(Card card) {
        tables = new Tables(tables.shadowReads, tables.shadowWrites,
                Arrays.stream(tables.cards).filter(other -> other != card).toArray(Card[]::new));
    }

    /** All that answers reads with memory, in as few pieces as there can be, from the lowest address. */
    List<GuestMemory.Region> regions() {
        List<GuestMemory.Region> pieces = new ArrayList<>();
        Tables now = tables;
        pieces.add(new GuestMemory.Region(0, Math.min(lowSize, SHADOW_BASE), 0, true));
        for (int i = 0; i < STEPS; i++) {
            if (now.shadowReads[i] != NOT_MEMORY) {
                pieces.add(new GuestMemory.Region(SHADOW_BASE + (long) i * SHADOW_STEP, SHADOW_STEP,
                        now.shadowReads[i], now.shadowReads[i] == now.shadowWrites[i]));
            }
        }
        if (lowSize > SHADOW_END) {
            pieces.add(new GuestMemory.Region(SHADOW_END, lowSize - SHADOW_END, SHADOW_END, true));
        }
        if (highSize != 0) {
            pieces.add(new GuestMemory.Region(GuestMemory.HIGH_BASE, highSize, lowSize, true));
        }
        for (Card card : now.cards) {
            pieces.add(new GuestMemory.Region(card.gpa, card.sizeBytes, card.offset, card.writable));
        }
        pieces.sort(Comparator.comparingLong(GuestMemory.Region::gpa));
        return joined(pieces);
    }

    private static List<GuestMemory.Region> joined(List<GuestMemory.Region> pieces) {
        List<GuestMemory.Region> regions = new ArrayList<>();
        for (GuestMemory.Region piece : pieces) {
            GuestMemory.Region last = regions.isEmpty() ? null : regions.getLast();
            if (last != null && last.continuesIn(piece)) {
                regions.set(regions.size() - 1, new GuestMemory.Region(last.gpa(), last.sizeBytes() + piece.sizeBytes(),
                        last.offset(), last.writable()));
            } else {
                regions.add(piece);
            }
        }
        return regions;
    }
}
