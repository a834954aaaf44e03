package dev.vivarium.engine.x86.translate;

import dev.vivarium.host.code.CodeMemory;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a processor's translated code lies: units one after the other, and the exits that connect them. When it is full
 * everything is dropped. Only the processor's thread changes it, and never while it is inside.
 */
final class CodeArea {
    private static final int ALIGNMENT = 16;
    private static final int JUMP_LENGTH = 5;

    final SiteTable sites = new SiteTable();
    private final CodeMemory memory;
    private final List<Unit> units = new ArrayList<>();
    /** What units are written with, one after the other. */
    final HostAssembler assembler = new HostAssembler();
    private final HostAssembler patches = new HostAssembler();
    /** Where the code that stays ends. */
    private int bottom;
    private int top;
    /** Rises when everything is dropped. */
    private int generation;
    private long drops;

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
        return top;
    }

    /** Whether there is room for one more unit of at most {@code size} bytes. */
    boolean hasRoom(int size) {
        return top + size <= memory.sizeBytes();
    }

    /** Where a host jumps to for what is at a code offset. */
    long address(int offset) {
        return memory.address(offset);
    }

    /** Adds code that stays for ever; before the first unit. */
    void addCommon(HostAssembler asm) {
        place(asm);
        bottom = top;
    }

    void add(Unit unit, HostAssembler asm) {
        place(asm);
        units.add(unit);
    }

    private void place(HostAssembler asm) {
        memory.write(top, asm.buffer(), 0, asm.size());
        top = top + asm.size() + ALIGNMENT - 1 & -ALIGNMENT;
    }

    /** Lets an exit lead to {@code unit} from now on. */
    void link(int site, Unit unit) {
        unit.incoming.add(site);
        patch(sites.position(site), unit.entry);
    }

    /** Takes a unit out of the way of those that would enter it. */
    void drop(Unit unit) {
        drops++;
        patches.start(unit.entry);
        patches.jump(unit.dropped);
        memory.write(unit.entry, patches.buffer(), 0, JUMP_LENGTH);
        for (int site : unit.incoming) {
            // The code that tells of the exit lies behind its jump: UnitEmitter.
            patch(sites.position(site), sites.position(site) + 4);
        }
        unit.incoming.clear();
    }

    /** Sets a jump's displacement. */
    private void patch(int position, int target) {
        patches.start(position);
        patches.i32(target - position - 4);
        memory.write(position, patches.buffer(), 0, 4);
    }

    /** Drops all units. */
    void clear() {
        for (Unit unit : List.copyOf(units)) {
            unit.drop();
        }
        units.clear();
        sites.clear();
        top = bottom;
        generation++;
    }
}
