package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.CpuState.Segment;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The processor as a boot protocol wants it: flat segments and interrupts off, in 64-bit mode with paging or in 32-bit
 * protected mode without. Everything that the protocols leave open is as after a reset.
 */
public sealed interface EntryState {
    /** Selectors of the flat segments, as the Linux protocol fixes them; the other protocols do not care. */
    int CODE_SELECTOR = 0x10;
    int DATA_SELECTOR = 0x18;

    /** Where {@link #gdt()} is to lie. */
    long GDT_GPA = 0x500;

    /** 64-bit mode with these page tables; RSI as given. */
    record Long64(long rip, long rsi, long pageTables) implements EntryState {
        @Override
        public long set(long[] gpr, long[] control, SortedMap<Integer, Long> msrs) {
            gpr[6] = rsi;
            control[0] = 0x8000_0011L; // PG, ET, PE
            control[2] = pageTables;
            control[3] = 0x20; // PAE
            msrs.put(0xC000_0080, 0x500L); // EFER: LMA, LME
            return rip;
        }
    }

    /** 32-bit protected mode without paging; the registers that one protocol or another uses. */
    record Protected32(long eip, long eax, long ebx, long esi) implements EntryState {
        @Override
        public long set(long[] gpr, long[] control, SortedMap<Integer, Long> msrs) {
            gpr[0] = eax;
            gpr[3] = ebx;
            gpr[6] = esi;
            control[0] = 0x11; // ET, PE
            return eip;
        }
    }

    /**
     * Sets the registers that the mode decides.
     *
     * @param control CR0, CR2, CR3, CR4, XCR0
     * @return the instruction pointer
     */
    long set(long[] gpr, long[] control, SortedMap<Integer, Long> msrs);

    /** A descriptor table that matches the segments: null, null, code, data. */
    default byte[] gdt() {
        boolean wide = this instanceof Long64;
        return new Bytes(32).putLong(16, wide ? 0x00AF_9B00_0000_FFFFL : 0x00CF_9B00_0000_FFFFL)
                .putLong(24, 0x00CF_9300_0000_FFFFL).array();
    }

    /** @param reset the processor after a hardware reset */
    default CpuState applyTo(CpuState reset) {
        long[] gpr = new long[16];
        long[] control = new long[5];
        control[4] = reset.control()[4];
        SortedMap<Integer, Long> msrs = new TreeMap<>(reset.msrs());
        long rip = set(gpr, control, msrs);
        List<CpuState.Table> tables = List.of(new CpuState.Table(GDT_GPA, 31), new CpuState.Table(0, 0));
        return new CpuState(gpr, rip, 2, segments(), tables, control, reset.debug(), msrs, reset.xsave(),
                reset.tsc(), CpuState.ACTIVE, new CpuState.Events(false, false, false, false));
    }

    private List<Segment> segments() {
        Segment data = new Segment(DATA_SELECTOR, 0, -1, 0xC093);
        List<Segment> segments = new ArrayList<>();
        for (int i = CpuState.ES; i <= CpuState.GS; i++) {
            segments.add(data);
        }
        segments.set(CpuState.CS, new Segment(CODE_SELECTOR, 0, -1, this instanceof Long64 ? 0xA09B : 0xC09B));
        segments.add(new Segment(0, 0, 0, 0x1_0000)); // LDTR: unusable
        segments.add(new Segment(0, 0, 0x67, 0x8B)); // TR: a busy TSS, as after a reset
        return segments;
    }
}
