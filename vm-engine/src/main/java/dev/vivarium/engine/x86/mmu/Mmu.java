package dev.vivarium.engine.x86.mmu;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.HostMemory;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

/**
 * Loads and stores at linear addresses. The short methods look in the {@link Tlb}; what misses there goes to
 * {@link SlowAccess}: page walks, accesses across two pages, memory-mapped devices, pages that hold code.
 *
 * <p>A load or store that faults throws the processor's {@link Fault} and has changed nothing; a store across two
 * pages checks both first.
 */
public final class Mmu {
    private final Cpu cpu;
    private final Tlb tlb = new Tlb();
    private final PageWalker walker;
    private final SlowAccess slow;
    private long table;
    private int context;

    public Mmu(Cpu cpu, GuestMemory memory, GuestBus bus) {
        this.cpu = cpu;
        this.walker = new PageWalker(cpu, memory);
        this.slow = new SlowAccess(cpu, memory, bus, tlb, walker);
        table = tlb.table(Tlb.SUPERVISOR);
        context = Tlb.SUPERVISOR;
    }

    /** Who is told before code changes. */
    public void setCodeGuard(CodeGuard guard) {
        slow.guard = guard;
    }

    /**
     * For a processor whose translations outlive an instruction.
     *
     * @param summon has it call {@link #giveUpWriteRights} soon; called by any thread
     */
    public void keepWriteRights(Runnable summon) {
        slow.rights.keepEntries(summon);
    }

    /** Makes the next store to each page be seen, for those who log writes. Between two instructions. */
    public void giveUpWriteRights() {
        tlb.protectAll();
        slow.rights.givenUp();
    }

    /** The data breakpoints; {@link #updateContext} follows their change. */
    public Watchpoints watchpoints() {
        return slow.watchpoints;
    }

    /** Follows a change of CPL, RFLAGS.AC, CR0.AM, CR4.SMAP or of {@link #watchpoints}. */
    public void updateContext() {
        boolean acFlag = (cpu.system & Rflags.AC) != 0;
        if (cpu.cpl == 3) {
            context = acFlag && (cpu.cr0 & ControlBits.CR0_AM) != 0 ? Tlb.UNCACHED : Tlb.USER;
        } else {
            context = acFlag && (cpu.cr4 & ControlBits.CR4_SMAP) != 0 ? Tlb.SUPERVISOR_OPEN : Tlb.SUPERVISOR;
        }
        table = tableOf(context);
    }

    /** The table to look in: while accesses are watched, the one that is always empty. */
    private long tableOf(int as) {
        return tlb.table(slow.watchpoints.isActive() ? Tlb.UNCACHED : as);
    }

    /** The look-aside table that accesses are looked up in now, as {@link Tlb} describes it: for translated code. */
    public long table() {
        return table;
    }

    /** The look-aside table of one way to be privileged, whatever is current: {@link Tlb#USER} and its kind. */
    public long table(int way) {
        return tlb.table(way);
    }

    /**
     * Brings the page of an access that was not in the table into it.
     *
     * @return whether it is there now; if not the access faults, crosses pages, or somebody wants to see it
     */
    public boolean refill(long la, int sizeBytes, boolean write) {
        if ((la & GuestMemory.PAGE_SIZE - 1) + sizeBytes > GuestMemory.PAGE_SIZE) {
            return false;
        }
        long faultAddress = cpu.cr2;
        try {
            return slow.host(la, write ? PageWalker.WRITE : PageWalker.READ, context) != 0;
        } catch (Fault unused) {
            cpu.cr2 = faultAddress;
            return false;
        }
    }

    /** Rises with every flush: what was derived from translations must then be looked up again. */
    public long generation() {
        return tlb.generation();
    }

    /** Rises with every flush that reaches global pages. */
    public long globalGeneration() {
        return tlb.globalGeneration();
    }

    /** Whether the page of the last {@link #translateFetch} is global. */
    public boolean isFetchGlobal() {
        return walker.global;
    }

    public void flushAll() {
        cpu.codeEpoch++;
        tlb.flushAll();
    }

    public void flushNonGlobal() {
        cpu.codeEpoch++;
        tlb.flushNonGlobal();
    }

    /** INVLPG. What was found through the page's translation is only in doubt if code was. */
    public void flushPage(long la) {
        tlb.flushPage(la);
        if (slow.guard.mayHaveFetched(la)) {
            cpu.codeEpoch++;
            tlb.noteCodeFlush();
        }
    }

    /** Makes the next store to this page of RAM go through the {@link CodeGuard}. */
    public void protectCode(int pageIndex) {
        tlb.protect(slow.ramBase + (long) pageIndex * GuestMemory.PAGE_SIZE);
    }

    /** Loads the PAE page-directory pointers; false if they have reserved bits set. */
    public boolean loadPdptes(long cr3) {
        return walker.loadPdptes(cr3);
    }

    public int load8(long la) {
        long entry = table + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry) == (la & Tlb.PAGE_MASK)) {
            return HostMemory.getByte(la + HostMemory.getLong(entry + Tlb.ADDEND)) & 0xFF;
        }
        return (int) slow.load(la, 1, context);
    }

    public int load16(long la) {
        long entry = table + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry) == (la + 1 & Tlb.PAGE_MASK)) {
            return HostMemory.getShort(la + HostMemory.getLong(entry + Tlb.ADDEND)) & 0xFFFF;
        }
        return (int) slow.load(la, 2, context);
    }

    public int load32(long la) {
        long entry = table + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry) == (la + 3 & Tlb.PAGE_MASK)) {
            return HostMemory.getInt(la + HostMemory.getLong(entry + Tlb.ADDEND));
        }
        return (int) slow.load(la, 4, context);
    }

    public long load64(long la) {
        long entry = table + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry) == (la + 7 & Tlb.PAGE_MASK)) {
            return HostMemory.getLong(la + HostMemory.getLong(entry + Tlb.ADDEND));
        }
        return slow.load(la, 8, context);
    }

    public void store8(long la, int value) {
        long entry = table + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry + Tlb.WRITE) == (la & Tlb.PAGE_MASK)) {
            HostMemory.putByte(la + HostMemory.getLong(entry + Tlb.ADDEND), (byte) value);
        } else {
            slow.store(la, 1, value, context);
        }
    }

    public void store16(long la, int value) {
        long entry = table + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry + Tlb.WRITE) == (la + 1 & Tlb.PAGE_MASK)) {
            HostMemory.putShort(la + HostMemory.getLong(entry + Tlb.ADDEND), (short) value);
        } else {
            slow.store(la, 2, value, context);
        }
    }

    public void store32(long la, int value) {
        long entry = table + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry + Tlb.WRITE) == (la + 3 & Tlb.PAGE_MASK)) {
            HostMemory.putInt(la + HostMemory.getLong(entry + Tlb.ADDEND), value);
        } else {
            slow.store(la, 4, value, context);
        }
    }

    public void store64(long la, long value) {
        long entry = table + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry + Tlb.WRITE) == (la + 7 & Tlb.PAGE_MASK)) {
            HostMemory.putLong(la + HostMemory.getLong(entry + Tlb.ADDEND), value);
        } else {
            slow.store(la, 8, value, context);
        }
    }

    /** Loads what the same instruction will store: faults as a write does. */
    public int loadForStore8(long la) {
        probeWrite(la, 1);
        return load8(la);
    }

    public int loadForStore16(long la) {
        probeWrite(la, 2);
        return load16(la);
    }

    public int loadForStore32(long la) {
        probeWrite(la, 4);
        return load32(la);
    }

    public long loadForStore64(long la) {
        probeWrite(la, 8);
        return load64(la);
    }

    /** Faults as a store of {@code sizeBytes} (at most a page) at {@code la} would; changes nothing. */
    public void probeWrite(long la, int sizeBytes) {
        long entry = table + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry + Tlb.WRITE) != (la + sizeBytes - 1 & Tlb.PAGE_MASK)) {
            slow.probe(la, sizeBytes, PageWalker.WRITE, context);
        }
    }

    /** Faults as a load would. */
    public void probeRead(long la, int sizeBytes) {
        long entry = table + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry) != (la + sizeBytes - 1 & Tlb.PAGE_MASK)) {
            slow.probe(la, sizeBytes, PageWalker.READ, context);
        }
    }

    /**
     * Host address of readable bytes, which all lie in one page; 0 if a device answers there, or accesses are watched.
     *
     * @throws Fault as a load would
     */
    public long hostForRead(long la, int sizeBytes) {
        long entry = table + Tlb.slotOffset(la);
        return HostMemory.getLong(entry) == (la + sizeBytes - 1 & Tlb.PAGE_MASK)
                ? la + HostMemory.getLong(entry + Tlb.ADDEND)
                : slow.host(la, PageWalker.READ, context);
    }

    /**
     * Host address of writable bytes, which all lie in one page; 0 if somebody wants to know of each store there.
     *
     * @throws Fault as a store would
     */
    public long hostForWrite(long la, int sizeBytes) {
        long entry = table + Tlb.slotOffset(la);
        return HostMemory.getLong(entry + Tlb.WRITE) == (la + sizeBytes - 1 & Tlb.PAGE_MASK)
                ? la + HostMemory.getLong(entry + Tlb.ADDEND)
                : slow.host(la, PageWalker.WRITE, context);
    }

    /**
     * A load that the processor makes for itself, whatever the CPL: descriptor tables, task-state segments (SDM Vol.
     * 3A, 4.6, "implicit supervisor-mode access").
     *
     * @param width 1, 2, 4 or 8 bytes
     */
    public long loadSystem(long la, int width) {
        return loadIn(Tlb.SUPERVISOR, la, width);
    }

    public void storeSystem(long la, int width, long value) {
        storeIn(Tlb.SUPERVISOR, la, width, value);
    }

    private long loadIn(int as, long la, int width) {
        long entry = tableOf(as) + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry) != (la + width - 1 & Tlb.PAGE_MASK)) {
            return slow.load(la, width, as);
        }
        long address = la + HostMemory.getLong(entry + Tlb.ADDEND);
        return switch (width) {
            case 1 -> HostMemory.getByte(address) & 0xFF;
            case 2 -> HostMemory.getShort(address) & 0xFFFF;
            case 4 -> HostMemory.getInt(address) & 0xFFFF_FFFFL;
            default -> HostMemory.getLong(address);
        };
    }

    private void storeIn(int as, long la, int width, long value) {
        long entry = tableOf(as) + Tlb.slotOffset(la);
        if (HostMemory.getLong(entry + Tlb.WRITE) != (la + width - 1 & Tlb.PAGE_MASK)) {
            slow.store(la, width, value, as);
            return;
        }
        long address = la + HostMemory.getLong(entry + Tlb.ADDEND);
        switch (width) {
            case 1 -> HostMemory.putByte(address, (byte) value);
            case 2 -> HostMemory.putShort(address, (short) value);
            case 4 -> HostMemory.putInt(address, (int) value);
            default -> HostMemory.putLong(address, value);
        }
    }

    /** Faults as a store that the processor makes for itself would. */
    public void probeSystemWrite(long la, int sizeBytes) {
        slow.probe(la, sizeBytes, PageWalker.WRITE, Tlb.SUPERVISOR);
    }

    /** A load at a given privilege: pushes onto the stack of an inner ring, and the like. */
    public long loadAs(boolean user, long la, int width) {
        return loadIn(user ? Tlb.USER : Tlb.SUPERVISOR, la, width);
    }

    public void storeAs(boolean user, long la, int width, long value) {
        storeIn(user ? Tlb.USER : Tlb.SUPERVISOR, la, width, value);
    }

    /** Guest-physical address of an instruction byte. */
    public long translateFetch(long la) {
        return slow.translate(la, PageWalker.FETCH, cpu.cpl == 3 ? Tlb.USER : Tlb.SUPERVISOR);
    }

    /** How many accesses were not answered by the TLB. */
    public long slowAccesses() {
        return slow.accesses;
    }
}
