package dev.vivarium.engine.vcpu;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A processor record that a test changes before it is used. */
final class StateDraft {
    static final int RAX = 0;
    static final int RCX = 1;
    static final int RDX = 2;
    static final int RBX = 3;
    static final int RSP = 4;
    static final int RBP = 5;
    static final int RSI = 6;
    static final int RDI = 7;
    static final int CR0 = 0;
    static final int CR2 = 1;
    static final int CR3 = 2;
    static final int CR4 = 3;
    static final int XCR0 = 4;
    static final int DR6 = 4;
    static final int DR7 = 5;

    final long[] gpr;
    final List<CpuState.Segment> segments;
    final List<CpuState.Table> tables;
    final long[] control;
    final long[] debug;
    final SortedMap<Integer, Long> msrs;
    byte[] xsave;
    long rip;
    long rflags;
    long tscOffset;
    private final long tscHertz;
    int activity;
    CpuState.Events events;

    StateDraft(CpuState from) {
        gpr = from.gpr().clone();
        rip = from.rip();
        rflags = from.rflags();
        segments = new ArrayList<>(from.segments());
        tables = new ArrayList<>(from.tables());
        control = from.control().clone();
        debug = from.debug().clone();
        msrs = new TreeMap<>(from.msrs());
        xsave = from.xsave().clone();
        tscOffset = from.tsc().offset();
        tscHertz = from.tsc().hertz();
        activity = from.activity();
        events = from.events();
    }

    CpuState build() {
        return new CpuState(gpr.clone(), rip, rflags, segments, tables, control.clone(), debug.clone(),
                new TreeMap<>(msrs), xsave.clone(), new TimeStamp(tscOffset, tscHertz), activity, events);
    }
}
