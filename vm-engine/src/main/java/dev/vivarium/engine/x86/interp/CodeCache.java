package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.HostMemory;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.mmu.CodeGuard;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.SegmentRegister;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** Finds and decodes blocks, which belong to physical pages: {@link CodePages}. */
public final class CodeCache implements CodeGuard {
    private static final int MAX_BLOCK = 32;
    /** The page of a block that is not kept. */
    private static final CodePage NOWHERE = new CodePage(-1);
    private static final int WINDOW = MAX_BLOCK * Decoder.MAX_LENGTH;

    private final Cpu cpu;
    private final Mmu mmu;
    private final GuestMemory memory;
    private final GuestBus bus;
    private final Decoder decoder;
    private final OperationSet operations = new OperationSet();
    private final byte[] window = new byte[WINDOW];
    private final CodePages pages;
    private final List<Insn> building = new ArrayList<>();

    private final FetchLookaside system;
    private final FetchLookaside programs;
    /** Of the one that counts at the run loop's epoch. */
    private RecentBlocks recent;
    /** The block being run, whose instructions may not change under it. */
    @Nullable
    Block running;
    long decoded;

    /** @param processors of the machine, which share what may be kept */
    CodeCache(Cpu cpu, Mmu mmu, GuestMemory memory, GuestBus bus, Attention attention, int processors) {
        this.cpu = cpu;
        this.decoder = new Decoder(cpu.model::offers);
        this.mmu = mmu;
        this.memory = memory;
        this.bus = bus;
        this.system = new FetchLookaside(cpu);
        this.programs = new FetchLookaside(cpu);
        this.recent = system.recent;
        this.pages = new CodePages(mmu, memory, attention, processors);
        mmu.setCodeGuard(this);
    }

    /** Linear address of the instruction at {@code rip}. */
    long linear(long rip) {
        return cpu.codeBits == 64 ? rip : cpu.cs().base + rip & 0xFFFF_FFFFL;
    }

    /**
     * The block at {@code cpu.rip}, for the run loop, after a change of {@link Cpu#codeEpoch}.
     *
     * @throws Fault if the bytes cannot be fetched
     */
    Block findAnew() {
        recent = lookaside().recent;
        return find();
    }

    /**
     * The same while the epoch is what it was at the last {@link #findAnew}, and with it privilege, mode and translations.
     *
     * @throws Fault if the bytes cannot be fetched
     */
    Block findAgain() {
        Block known = recent.find();
        return known != null ? known : find();
    }

    /**
     * As {@link #findAgain}, where no block forgets its instructions.
     *
     * @throws Fault if the bytes cannot be fetched
     */
    DecodedBlock findDecoded() {
        DecodedBlock known = recent.findDecoded();
        return known != null ? known : find().decoded();
    }

    /**
     * The block at {@code cpu.rip}.
     *
     * @throws Fault if the bytes cannot be fetched
     */
    public Block find() {
        FetchLookaside known = lookaside();
        known.forgetStale(mmu.generation(), mmu.globalGeneration());
        Block before = known.recent.find();
        if (before != null) {
            return before;
        }
        Block found = lookUp();
        if (found.page != NOWHERE) {
            known.recent.remember(found);
        }
        return found;
    }

    private FetchLookaside lookaside() {
        return cpu.cpl == 3 ? programs : system;
    }

    /**
     * How often what was found for one level of privilege was forgotten, after flushes: what others derived from it must
     * go then, too.
     */
    public long clearings(boolean ofPrograms) {
        FetchLookaside of = ofPrograms ? programs : system;
        of.forgetStale(mmu.generation(), mmu.globalGeneration());
        return of.clearings();
    }

    @Override
    public boolean mayHaveFetched(long la) {
        return system.mayHaveFetched(la) || programs.mayHaveFetched(la);
    }

    /** The block at {@code offset} of the page of {@code near}, if it was decoded; null if it ends in another page. */
    public @Nullable Block peek(Block near, int offset) {
        Block found = near.page.find(offset, near.codeBits);
        return found == null || found.second != null || !recall(found) ? null : found;
    }

    /**
     * The block at {@code offset} of the page of {@code near}, decoded if it was not; null if its first instruction ends
     * in another page.
     */
    public @Nullable Block decode(Block near, int offset) {
        Block found = near.page.find(offset, near.codeBits);
        if (found == null && offset + Decoder.MAX_LENGTH <= CodePage.SIZE && !pages.isFull()) {
            return build(near.page, offset);
        }
        return found == null || found.second != null || !recall(found) ? null : found;
    }

    /** Whether the instruction at {@code offset} of the page of {@code near} ends in another page. */
    public boolean crossesPages(Block near, int offset) {
        int left = CodePage.SIZE - offset;
        if (left >= Decoder.MAX_LENGTH) {
            return false;
        }
        Block found = near.page.find(offset, near.codeBits);
        if (found != null) {
            return found.second != null;
        }
        copyFrom(near.page, offset, left, 0);
        return decoder.decode(window, 0, left, near.codeBits, 0) == Decoder.Outcome.TRUNCATED;
    }

    /** Whether two blocks start in the same page of memory. */
    public static boolean areInOnePage(Block one, Block other) {
        return one.page == other.page && one.page != NOWHERE;
    }

    private Block lookUp() {
        long la = linear(cpu.rip);
        CodePage page = pageOf(la);
        if (page == null) {
            return decodeAlone();
        }
        int offset = (int) la & 0xFFF;
        Block block = page.find(offset, cpu.codeBits);
        if (block == null) {
            block = build(page, la);
        } else if (block.second != null && pageOf(la + CodePage.SIZE) != block.second) {
            return decodeAlone();
        }
        return isWithinLimit(block.length) ? block : decodeAlone();
    }

    /** Whether {@code length} bytes from {@code cpu.rip} on are in the code segment. */
    boolean isWithinLimit(int length) {
        return cpu.codeBits == 64
                || Long.compareUnsigned(cpu.rip + length - 1, cpu.cs().limit & 0xFFFF_FFFFL) <= 0;
    }

    /** The page of RAM that a linear address fetches from; null if it is not RAM. */
    private @Nullable CodePage pageOf(long la) {
        FetchLookaside known = lookaside();
        CodePage found = known.find(la);
        if (found != null) {
            return found;
        }
        long offset = memory.offsetOf(mmu.translateFetch(la));
        if (offset < 0) {
            return null;
        }
        CodePage page = pages.at((int) (offset / GuestMemory.PAGE_SIZE));
        known.put(la, page, mmu.isFetchGlobal());
        return page;
    }

    private Block build(CodePage page, long la) {
        if (pages.isFull()) {
            pages.forgetSome();
            cpu.codeEpoch++;
        }
        int offset = (int) la & 0xFFF;
        pages.watch(page);
        int known = Math.min(WINDOW, CodePage.SIZE - offset);
        copyFrom(page, offset, known, 0);
        building.clear();
        int at = 0;
        CodePage second = null;
        while (building.size() < MAX_BLOCK) {
            Decoder.Outcome outcome = decoder.decode(window, at, known, cpu.codeBits, at);
            if (outcome == Decoder.Outcome.TRUNCATED && building.isEmpty()) {
                second = pageOf(la + CodePage.SIZE);
                if (second == null) {
                    return decodeAlone();
                }
                pages.watch(second);
                copyFrom(second, 0, Decoder.MAX_LENGTH, known);
                outcome = decoder.decode(window, 0, known + Decoder.MAX_LENGTH, cpu.codeBits, 0);
            }
            if (outcome != Decoder.Outcome.DECODED) {
                break;
            }
            building.add(decoder.insn());
            at += decoder.length();
            if (second != null || at >= known || decoder.insn().row.endsBlock()) {
                break;
            }
        }
        if (building.isEmpty()) {
            throw cpu.fault(Fault.GP, 0);
        }
        return keep(block(building, page, second, offset));
    }

    private Block block(List<Insn> insns, CodePage page, @Nullable CodePage second, int offset) {
        Block made = new Block(insns, page, second, offset, cpu.codeBits);
        made.setDecoded(new DecodedBlock(made, insns, operations));
        return made;
    }

    private Block keep(Block block) {
        decoded += block.count;
        pages.add(block);
        return block;
    }

    private void copyFrom(CodePage page, int offset, int length, int to) {
        MemorySegment.copy(memory.segment(), ValueLayout.JAVA_BYTE,
                (long) page.index * GuestMemory.PAGE_SIZE + offset, window, to, length);
    }

    /**
     * One instruction at {@code cpu.rip}, decoded from what memory holds now and not kept.
     *
     * @throws Fault #PF, or #GP(0) if it is too long or beyond the code segment's limit
     */
    Block decodeAlone() {
        long rip = cpu.rip;
        byte[] bytes = new byte[Decoder.MAX_LENGTH];
        int have = 0;
        while (true) {
            if (have == Decoder.MAX_LENGTH || !inCodeSegment(rip + have)) {
                throw cpu.fault(Fault.GP, 0);
            }
            bytes[have] = fetch(linear(rip + have));
            have++;
            Decoder.Outcome outcome = decoder.decode(bytes, 0, have, cpu.codeBits, 0);
            if (outcome == Decoder.Outcome.DECODED) {
                int offset = (int) linear(rip) & 0xFFF;
                return block(List.of(decoder.insn()), NOWHERE, null, offset);
            }
        }
    }

    private boolean inCodeSegment(long rip) {
        SegmentRegister cs = cpu.cs();
        return cpu.codeBits == 64 || Long.compareUnsigned(rip, cs.limit & 0xFFFF_FFFFL) <= 0;
    }

    private byte fetch(long la) {
        long gpa = mmu.translateFetch(la);
        long offset = memory.offsetOf(gpa);
        return offset < 0
                ? (byte) bus.readMemory(gpa, 1)
                : HostMemory.getByte(memory.segment().address() + offset);
    }

    @Override
    public void beforeWrite(int pageIndex, int offset, int sizeBytes) {
        if (!pages.drop(pageIndex, offset, sizeBytes, running)) {
            throw cpu.fault(Fault.RESTART);
        }
    }

    /** Drops the blocks of pages that devices wrote to. */
    void dropWritten() {
        pages.dropWritten();
        cpu.codeEpoch++;
    }

    /** Lets instructions of blocks be forgotten: another tier runs most of them. */
    void mayForget() {
        pages.mayForget = true;
        system.recent.forgetDecoded();
        programs.recent.forgetDecoded();
    }

    long invalidations() {
        return pages.invalidations;
    }

    /**
     * Has the instructions of a block decoded that were forgotten.
     *
     * @return false if that must wait until what devices wrote was looked at, which the run loop does before it goes on
     */
    public boolean recall(Block block) {
        if (!block.isForgotten()) {
            return true;
        }
        int inFirst = Math.min(block.length, CodePage.SIZE - block.offset);
        copyFrom(block.page, block.offset, inFirst, 0);
        if (block.second != null) {
            copyFrom(block.second, 0, block.length - inFirst, inFirst);
        }
        if (!pages.areUpToDate()) {
            // A device says so before it writes: these may not be the bytes any more.
            return false;
        }
        building.clear();
        int at = 0;
        while (at < block.length
                && decoder.decode(window, at, block.length, block.codeBits, at) == Decoder.Outcome.DECODED) {
            building.add(decoder.insn());
            at += decoder.length();
        }
        if (at != block.length || building.size() != block.count) {
            // Written to by a device later than it had announced.
            pages.pageWritten(block.page.index);
            return false;
        }
        block.setDecoded(new DecodedBlock(block, building, operations));
        decoded += block.count;
        pages.noteRecalled(block);
        return true;
    }
}
