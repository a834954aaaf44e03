package dev.vivarium.engine.x86.mmu;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.HostMemory;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

/** Every access that the TLB does not answer; it fills the TLB on the way. */
final class SlowAccess {
    final long ramBase;
    CodeGuard guard = new NoGuard();
    long accesses;
    final Watchpoints watchpoints = new Watchpoints();
    final WriteRights rights;

    private final Cpu cpu;
    private final GuestMemory memory;
    private final GuestBus bus;
    private final Tlb tlb;
    private final PageWalker walker;

    /** Before there is one. */
    private static final class NoGuard implements CodeGuard {
        @Override
        public void beforeWrite(int pageIndex, int offset, int sizeBytes) {
        }

        @Override
        public boolean mayHaveFetched(long la) {
            return true;
        }
    }

    SlowAccess(Cpu cpu, GuestMemory memory, GuestBus bus, Tlb tlb, PageWalker walker) {
        this.cpu = cpu;
        this.memory = memory;
        this.bus = bus;
        this.tlb = tlb;
        this.walker = walker;
        this.ramBase = memory.segment().address();
        this.rights = WriteRights.in(memory);
    }

    long load(long la, int width, int context) {
        accesses++;
        checkAlignment(la, width, context);
        long value = crosses(la, width) ? loadAcross(la, width, context) : loadWithin(la, width, context);
        if (watchpoints.isActive()) {
            watchpoints.note(la, width, false);
        }
        return value;
    }

    private long loadAcross(long la, int width, int context) {
        int before = bytesBeforeNextPage(la);
        long second = wrap(la, before);
        checkCanonical(second);
        long low = arrive(la, before, PageWalker.READ, context);
        long high = arrive(second, width - before, PageWalker.READ, context);
        return bytes(low, before) | bytes(high, width - before) << 8 * before;
    }

    private static int bytesBeforeNextPage(long la) {
        return GuestMemory.PAGE_SIZE - (int) (la & GuestMemory.PAGE_SIZE - 1);
    }

    private long bytes(long gpa, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            long offset = memory.offsetOf(gpa + i);
            long read = offset < 0 ? bus.readMemory(gpa + i, 1) : HostMemory.getByte(ramBase + offset);
            value |= (read & 0xFF) << 8 * i;
        }
        return value;
    }

    void store(long la, int width, long value, int context) {
        accesses++;
        checkAlignment(la, width, context);
        if (crosses(la, width)) {
            storeAcross(la, width, value, context);
        } else {
            storeWithin(la, width, value, context);
        }
        if (watchpoints.isActive()) {
            watchpoints.note(la, width, true);
        }
    }

    /** Both pages are checked before anything is stored. */
    private void storeAcross(long la, int width, long value, int context) {
        int before = bytesBeforeNextPage(la);
        long second = wrap(la, before);
        checkCanonical(second);
        long low = arrive(la, before, PageWalker.WRITE, context);
        long high = arrive(second, width - before, PageWalker.WRITE, context);
        putBytes(low, before, value);
        putBytes(high, width - before, value >>> 8 * before);
    }

    private void putBytes(long gpa, int count, long value) {
        for (int i = 0; i < count; i++) {
            long offset = memory.writeOffsetOf(gpa + i);
            long part = value >>> 8 * i & 0xFF;
            if (offset < 0) {
                bus.writeMemory(gpa + i, 1, part);
            } else {
                HostMemory.putByte(ramBase + offset, (byte) part);
            }
        }
    }

    /** The guest-physical address of bytes of one page, after all that an access to them brings about. */
    private long arrive(long la, int sizeBytes, int access, int context) {
        long gpa = translate(la, access, context);
        announceCode(gpa, la, sizeBytes, access);
        grant(gpa, access);
        remember(la, gpa, context);
        return gpa;
    }

    /** Checks the pages at both ends of an access. */
    void probe(long la, int sizeBytes, int access, int context) {
        long second = wrap(la, sizeBytes - 1) & Tlb.PAGE_MASK;
        boolean crossing = second != (la & Tlb.PAGE_MASK);
        if (crossing) {
            // Before any page is looked at; and a fault there is at the page's first byte.
            checkCanonical(second);
        }
        announceCode(translate(la, access, context), la, sizeBytes, access);
        if (crossing) {
            int bytes = (int) (la + sizeBytes & 0xFFF);
            announceCode(translate(second, access, context), second, bytes, access);
        }
    }

    private void checkCanonical(long la) {
        if (paging() && cpu.longMode && la << 16 >> 16 != la) {
            throw cpu.fault(Fault.NON_CANONICAL, 0);
        }
    }

    /** Host address of a byte of RAM; 0 if there is none, or if each access is to be seen. */
    long host(long la, int access, int context) {
        if (context == Tlb.UNCACHED || watchpoints.isActive()) {
            return 0;
        }
        accesses++;
        long gpa = translate(la, access, context);
        long offset = access == PageWalker.WRITE ? memory.writeOffsetOf(gpa) : memory.offsetOf(gpa);
        if (offset < 0 || access == PageWalker.WRITE && memory.isWatched((int) (offset / GuestMemory.PAGE_SIZE))) {
            return 0;
        }
        grant(gpa, access);
        remember(la, gpa, context);
        return ramBase + offset;
    }

    long translate(long la, int access, int context) {
        if (!paging()) {
            walker.gpa = cpu.longMode ? la : la & 0xFFFF_FFFFL;
            walker.writable = true;
            walker.global = false;
            walker.large = false;
            return walker.gpa;
        }
        checkCanonical(la);
        boolean user = context == Tlb.USER || context == Tlb.UNCACHED;
        walker.walk(la, access, user, context == Tlb.SUPERVISOR_OPEN);
        return walker.gpa;
    }

    private boolean paging() {
        return (cpu.cr0 & ControlBits.CR0_PG) != 0;
    }

    private long loadWithin(long la, int width, int context) {
        long gpa = arrive(la, width, PageWalker.READ, context);
        long offset = memory.offsetOf(gpa);
        if (offset < 0) {
            return bus.readMemory(gpa, width);
        }
        long address = ramBase + offset;
        return switch (width) {
            case 1 -> HostMemory.getByte(address) & 0xFF;
            case 2 -> HostMemory.getShort(address) & 0xFFFF;
            case 4 -> HostMemory.getInt(address) & 0xFFFF_FFFFL;
            default -> HostMemory.getLong(address);
        };
    }

    private void storeWithin(long la, int width, long value, int context) {
        long gpa = arrive(la, width, PageWalker.WRITE, context);
        long offset = memory.writeOffsetOf(gpa);
        if (offset < 0) {
            bus.writeMemory(gpa, width, width == 8 ? value : value & (1L << (8 * width)) - 1);
            return;
        }
        long address = ramBase + offset;
        switch (width) {
            case 1 -> HostMemory.putByte(address, (byte) value);
            case 2 -> HostMemory.putShort(address, (short) value);
            case 4 -> HostMemory.putInt(address, (int) value);
            default -> HostMemory.putLong(address, value);
        }
    }

    /** Who logs writes learns of this one. */
    private void grant(long gpa, int access) {
        long offset = access == PageWalker.WRITE ? memory.writeOffsetOf(gpa) : GuestMemory.NOT_MEMORY;
        if (offset >= 0) {
            rights.grant((int) (offset / GuestMemory.PAGE_SIZE));
        }
    }

    /** A page that is read in one place and written in another, or not at all, is only remembered for reading. */
    private void remember(long la, long gpa, int context) {
        long offset = memory.offsetOf(gpa);
        if (offset >= 0 && context != Tlb.UNCACHED) {
            int page = (int) (offset / GuestMemory.PAGE_SIZE);
            boolean writable = walker.writable && !memory.isWatched(page) && memory.writeOffsetOf(gpa) == offset
                    && rights.mayWrite(page);
            tlb.fill(context, la, ramBase + (long) page * GuestMemory.PAGE_SIZE,
                    new Tlb.Rights(true, writable, walker.global), walker.large);
        }
    }

    /** Tells the guard of the part of a store that lies in the page of {@code la}. */
    private void announceCode(long gpa, long la, int sizeBytes, int access) {
        if (access != PageWalker.WRITE) {
            return;
        }
        long offset = memory.writeOffsetOf(gpa);
        if (offset >= 0 && memory.isWatched((int) (offset / GuestMemory.PAGE_SIZE))) {
            int start = (int) (la & 0xFFF);
            guard.beforeWrite((int) (offset / GuestMemory.PAGE_SIZE), start,
                    Math.min(sizeBytes, GuestMemory.PAGE_SIZE - start));
        }
    }

    private void checkAlignment(long la, int width, int context) {
        if (context == Tlb.UNCACHED && (la & width - 1) != 0 && (cpu.system & Rflags.AC) != 0) {
            throw cpu.fault(Fault.AC, 0);
        }
    }

    private static boolean crosses(long la, int width) {
        return (la & 0xFFF) + width > GuestMemory.PAGE_SIZE;
    }

    /** The address {@code bytes} further on; the processor's own tables lie above 4 GiB whatever the code segment. */
    private long wrap(long la, int bytes) {
        boolean wide = cpu.longMode && (cpu.codeBits == 64 || la >>> 32 != 0);
        return wide ? la + bytes : la + bytes & 0xFFFF_FFFFL;
    }
}
