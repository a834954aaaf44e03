package dev.vivarium.engine.x86.translate;

import dev.vivarium.host.code.CodeMemory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a processor's translated code lies: units one after the other, and the exits that connect them. The area is
 * divided into parts, which are filled in turn; the part whose turn it is again is emptied first, so that the guest never
 * waits for more than that. Only the processor's thread changes it, and never while it is inside.
 */
final class CodeArea {
    private static final int ALIGNMENT = 16;
    private static final int JUMP_LENGTH = 5;
    /** More than any unit takes. */
    private static final int LARGEST_UNIT = 64 << 10;
    /** Small enough to be emptied in some 1.5 ms; a small area has smaller ones. */
    private static final int PART_BYTES = 512 << 10;

    final SiteTable sites = new SiteTable();
    private final CodeMemory memory;
    private final List<Part> parts = new ArrayList<>();
    /** The part that is being filled. */
    private int current;
    /** What units are written with, one after the other. */
    final HostAssembler assembler = new HostAssembler();
    private final HostAssembler patches = new HostAssembler();
    /** Where the code that stays ends. */
    private int bottom;
    private int top;
    /** Rises when a part is emptied. */
    private int generation;
    /** Numbers that other threads read, too. */
    private long drops;
    private long bytesInUse;

    /** A part of the area: its units, and where the next one would lie. */
    private static final class Part {
        final int start;
        final int end;
        final List<Unit> units = new ArrayList<>();
        int used;
        /** The number of its first exit. */
        int firstSite;

        Part(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }

    CodeArea(CodeMemory memory) {
        this.memory = memory;
    }

    /** Where the next unit will lie. */
    int top() {
        return top;
    }

    int generation() {
        return generation;
    }

    /** Size of the code that stays. */
    int commonBytes() {
        return bottom;
    }

    /** Units that were dropped. */
    long drops() {
        return drops;
    }

    long bytesInUse() {
        return bytesInUse;
    }

    /** Where a host jumps to for what is at a code offset. */
    long address(int offset) {
        return memory.address(offset);
    }

    /** Adds code that stays for ever; before the first unit. */
    void addCommon(HostAssembler asm) {
        place(asm);
        bottom = top;
        bytesInUse = top;
    }

    /** The unit that code at {@code position} belongs to. */
    Unit unitAt(int position) {
        List<Unit> units = parts.get((position - bottom) / (parts.getFirst().end - bottom)).units;
        int low = 0;
        int high = units.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (units.get(middle).entry <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return units.get(low);
    }

    private void divide() {
        int free = (int) memory.sizeBytes() - bottom;
        int count = Math.max(1, free / (free < 2 * PART_BYTES ? LARGEST_UNIT : PART_BYTES));
        int size = free / count & -ALIGNMENT;
        IntStream.range(0, count).forEach(i -> parts.add(new Part(bottom + size * i, bottom + size * (i + 1))));
    }

    /**
     * Makes sure that there is room for one more unit.
     *
     * @return whether units, the oldest, were dropped for it
     */
    boolean makeRoom() {
        if (parts.isEmpty()) {
            divide();
        }
        if (top + LARGEST_UNIT <= parts.get(current).end) {
            return false;
        }
        current = (current + 1) % parts.size();
        Part next = parts.get(current);
        boolean occupied = !next.units.isEmpty();
        if (occupied) {
            generation++;
            next.units.forEach(Unit::drop);
            next.units.clear();
            bytesInUse -= next.used;
            next.used = 0;
        }
        top = next.start;
        next.firstSite = sites.next();
        Part oldest = parts.get((current + 1) % parts.size());
        sites.forgetBefore(oldest.units.isEmpty() ? parts.getFirst().firstSite : oldest.firstSite);
        return occupied;
    }

    void add(Unit unit, HostAssembler asm) {
        place(asm);
        Part part = parts.get(current);
        part.units.add(unit);
        bytesInUse += top - part.start - part.used;
        part.used = top - part.start;
    }

    private void place(HostAssembler asm) {
        memory.write(top, asm.buffer(), 0, asm.size());
        top = top + asm.size() + ALIGNMENT - 1 & -ALIGNMENT;
    }

    /** Lets an exit lead to {@code unit} from now on. */
    void link(int site, Unit unit) {
        unit.addIncoming(site);
        patch(sites.position(site), unit.entry);
    }

    /** Takes a unit out of the way of those that would enter it. */
    void drop(Unit unit) {
        drops++;
        patches.start(unit.entry);
        patches.jump(unit.dropped);
        memory.write(unit.entry, patches.buffer(), 0, JUMP_LENGTH);
        for (int site : unit.takeIncoming()) {
            if (sites.has(site)) {
                // The code that tells of the exit lies behind its jump: UnitEmitter.
                patch(sites.position(site), sites.position(site) + 4);
            }
        }
    }

    /** Sets a jump's displacement. */
    private void patch(int position, int target) {
        patches.start(position);
        patches.i32(target - position - 4);
        memory.write(position, patches.buffer(), 0, 4);
    }
}
