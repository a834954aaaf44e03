package dev.vivarium.engine.x86.mmu;

import static dev.vivarium.engine.x86.state.ControlBits.CR0_WP;
import static dev.vivarium.engine.x86.state.ControlBits.CR4_PAE;
import static dev.vivarium.engine.x86.state.ControlBits.CR4_PGE;
import static dev.vivarium.engine.x86.state.ControlBits.CR4_PSE;
import static dev.vivarium.engine.x86.state.ControlBits.CR4_SMAP;
import static dev.vivarium.engine.x86.state.ControlBits.CR4_SMEP;
import static dev.vivarium.engine.x86.state.ControlBits.EFER_NXE;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.HostMemory;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

/**
 * Walks the guest's page tables: 32-bit, PAE and 4-level paging (SDM Vol. 3A, chapter 4), with accessed and dirty
 * bits, reserved bits, NX, SMEP, SMAP and write protection. The result of the last walk stays in the fields until the
 * next. Protection keys, 5-level paging and shadow stacks are not offered.
 */
final class PageWalker {
    /** The width of a guest-physical address, as CPUID 80000008h says. */
    static final int PHYSICAL_BITS = 40;

    static final int READ = 0;
    static final int WRITE = 1;
    static final int FETCH = 2;

    private static final long PRESENT = 1;
    private static final long WRITABLE = 1 << 1;
    private static final long USER = 1 << 2;
    private static final long ACCESSED = 1 << 5;
    private static final long DIRTY = 1 << 6;
    private static final long LARGE = 1 << 7;
    private static final long GLOBAL = 1 << 8;
    private static final long NO_EXECUTE = 1L << 63;
    private static final long ADDRESS = 0x000F_FFFF_FFFF_F000L;
    private static final long BEYOND_PHYSICAL = ADDRESS & -(1L << PHYSICAL_BITS);

    private static final int CODE_PRESENT = 1;
    private static final int CODE_WRITE = 1 << 1;
    private static final int CODE_USER = 1 << 2;
    private static final int CODE_RESERVED = 1 << 3;
    private static final int CODE_FETCH = 1 << 4;

    private final Cpu cpu;
    private final GuestMemory memory;
    private final long ramBase;
    /** The four page-directory-pointer entries that PAE paging loads with CR3. */
    private final long[] pdpte = new long[4];

    /** Guest-physical address that the last walk ended at. */
    long gpa;
    /** Whether the program that asked may also write there without another walk. */
    boolean writable;
    boolean global;
    boolean large;

    PageWalker(Cpu cpu, GuestMemory memory) {
        this.cpu = cpu;
        this.memory = memory;
        this.ramBase = memory.segment().address();
    }

    /**
     * Loads the PAE page-directory pointers (SDM Vol. 3A, 4.4.1).
     *
     * @return false if one has a reserved bit set: #GP(0)
     */
    boolean loadPdptes(long cr3) {
        long[] loaded = new long[4];
        for (int i = 0; i < 4; i++) {
            loaded[i] = memory.read((cr3 & 0xFFFF_FFE0L) + 8L * i, 8);
            if ((loaded[i] & PRESENT) != 0 && (loaded[i] & (0x1E6 | BEYOND_PHYSICAL | 0xFFF0_0000_0000_0000L)) != 0) {
                return false;
            }
        }
        System.arraycopy(loaded, 0, pdpte, 0, 4);
        return true;
    }

    /**
     * Translates with paging on. {@code la} is canonical.
     *
     * @param access {@link #READ}, {@link #WRITE} or {@link #FETCH}
     * @param user   whether the access is a program's at CPL 3
     * @param open   whether a supervisor may touch user pages in spite of SMAP
     * @throws Fault #PF, with CR2 set
     */
    void walk(long la, int access, boolean user, boolean open) {
        if (cpu.longMode) {
            walkLong(la, access, user, open);
        } else if ((cpu.cr4 & CR4_PAE) != 0) {
            walkPae(la & 0xFFFF_FFFFL, access, user, open);
        } else {
            walkLegacy(la & 0xFFFF_FFFFL, access, user, open);
        }
    }

    private void walkLong(long la, int access, boolean user, boolean open) {
        finish64(la, access, user, open, cpu.cr3 & ADDRESS, 3, USER | WRITABLE);
    }

    private void walkPae(long la, int access, boolean user, boolean open) {
        long top = pdpte[(int) (la >>> 30)];
        if ((top & PRESENT) == 0) {
            throw pageFault(la, access, user, 0);
        }
        finish64(la, access, user, open, top & ADDRESS, 1, USER | WRITABLE);
    }

    /** Levels of 8-byte entries from {@code level} (3 = PML4) down to the page. */
    private void finish64(long la, int access, boolean user, boolean open, long table, int level, long rights) {
        long entryRights = rights;
        long noExecute = 0;
        long reserved = BEYOND_PHYSICAL | ((cpu.efer & EFER_NXE) == 0 ? NO_EXECUTE : 0)
                | (cpu.longMode ? 0 : 0x7FF0_0000_0000_0000L);
        long next = table;
        for (int depth = level;; depth--) {
            int shift = 12 + 9 * depth;
            long at = next + (la >>> shift & 0x1FF) * 8;
            long entry = entry(at);
            if ((entry & PRESENT) == 0) {
                throw pageFault(la, access, user, 0);
            }
            boolean leaf = depth == 0 || depth < 3 && (entry & LARGE) != 0;
            long checked = reserved | (depth == 3 ? LARGE : 0)
                    | (leaf && depth > 0 ? (1L << shift) - 1 & ADDRESS & ~0x1000L : 0);
            if ((entry & checked) != 0) {
                throw pageFault(la, access, user, CODE_RESERVED | CODE_PRESENT);
            }
            entryRights &= entry;
            noExecute |= entry & NO_EXECUTE;
            if (leaf) {
                check(la, access, user, open, entryRights, noExecute != 0);
                mark(at, entry, access, 8);
                long offsetMask = (1L << shift) - 1;
                settle(entry, entryRights, access, user, depth > 0, entry & ADDRESS & ~offsetMask | la & offsetMask);
                return;
            }
            if ((entry & ACCESSED) == 0) {
                memory.write(at, 8, entry | ACCESSED);
            }
            next = entry & ADDRESS;
        }
    }

    /** An entry of a table of 8-byte entries; what is not RAM is all ones. */
    private long entry(long at) {
        long offset = memory.offsetOf(at);
        return offset < 0 ? -1 : HostMemory.getLong(ramBase + offset);
    }

    private void walkLegacy(long la, int access, boolean user, boolean open) {
        long at = (cpu.cr3 & 0xFFFF_F000L) + (la >>> 22) * 4;
        long entry = memory.read(at, 4);
        if ((entry & PRESENT) == 0) {
            throw pageFault(la, access, user, 0);
        }
        long rights = entry;
        if ((entry & LARGE) != 0 && (cpu.cr4 & CR4_PSE) != 0) {
            // PSE-36: bits 13–20 are address bits 32–39; bit 21 is reserved (SDM Vol. 3A, table 4-4).
            if ((entry & 1 << 21) != 0) {
                throw pageFault(la, access, user, CODE_RESERVED | CODE_PRESENT);
            }
            check(la, access, user, open, rights, false);
            mark(at, entry, access, 4);
            settle(entry, rights, access, user, true,
                    entry & 0xFFC0_0000L | (entry >>> 13 & 0xFF) << 32 | la & 0x3F_FFFF);
            return;
        }
        if ((entry & ACCESSED) == 0) {
            memory.write(at, 4, entry | ACCESSED);
        }
        at = (entry & 0xFFFF_F000L) + (la >>> 12 & 0x3FF) * 4;
        entry = memory.read(at, 4);
        if ((entry & PRESENT) == 0) {
            throw pageFault(la, access, user, 0);
        }
        rights &= entry;
        check(la, access, user, open, rights, false);
        mark(at, entry, access, 4);
        settle(entry, rights, access, user, false, entry & 0xFFFF_F000L | la & 0xFFF);
    }

    private void check(long la, int access, boolean user, boolean open, long rights, boolean noExecute) {
        boolean userPage = (rights & USER) != 0;
        boolean refused = switch (access) {
            case FETCH -> noExecute && (cpu.efer & EFER_NXE) != 0 || user && !userPage
                    || !user && userPage && (cpu.cr4 & CR4_SMEP) != 0;
            case WRITE -> refusesData(user, open, userPage)
                    || (rights & WRITABLE) == 0 && (user || (cpu.cr0 & CR0_WP) != 0);
            default -> refusesData(user, open, userPage);
        };
        if (refused) {
            throw pageFault(la, access, user, CODE_PRESENT);
        }
    }

    private boolean refusesData(boolean user, boolean open, boolean userPage) {
        return user ? !userPage : userPage && !open && (cpu.cr4 & CR4_SMAP) != 0;
    }

    private void mark(long at, long entry, int access, int width) {
        long marked = entry | ACCESSED | (access == WRITE ? DIRTY : 0);
        if (marked != entry) {
            memory.write(at, width, marked);
        }
    }

    private void settle(long entry, long rights, int access, boolean user, boolean isLarge, long address) {
        gpa = address;
        large = isLarge;
        global = (entry & GLOBAL) != 0 && (cpu.cr4 & CR4_PGE) != 0;
        boolean mayWrite = (rights & WRITABLE) != 0 || !user && (cpu.cr0 & CR0_WP) == 0;
        writable = mayWrite && (access == WRITE || (entry & DIRTY) != 0);
    }

    private Fault pageFault(long la, int access, boolean user, int code) {
        int fetchBit = access == FETCH && ((cpu.cr4 & CR4_SMEP) != 0
                || (cpu.cr4 & CR4_PAE) != 0 && (cpu.efer & EFER_NXE) != 0) ? CODE_FETCH : 0;
        cpu.cr2 = la;
        return cpu.fault(Fault.PF, code | (access == WRITE ? CODE_WRITE : 0) | (user ? CODE_USER : 0) | fetchBit);
    }
}
