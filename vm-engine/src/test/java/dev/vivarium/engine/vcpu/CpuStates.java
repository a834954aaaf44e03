package dev.vivarium.engine.vcpu;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** Processor records for tests. */
public final class CpuStates {
    private CpuStates() {
    }

    /** After a hardware reset (SDM Vol. 3A, table 10-1), without model-specific registers. */
    public static CpuState reset() {
        CpuState.Segment data = new CpuState.Segment(0, 0, 0xFFFF, 0x93);
        CpuState.Segment code = new CpuState.Segment(0xF000, 0xFFFF_0000L, 0xFFFF, 0x9B);
        CpuState.Segment system = new CpuState.Segment(0, 0, 0xFFFF, 0x82);
        List<CpuState.Segment> segments = List.of(data, code, data, data, data, data, system, system);
        List<CpuState.Table> tables = Collections.nCopies(2, new CpuState.Table(0, 0xFFFF));
        long[] control = {0x6000_0010L, 0, 0, 0, 1};
        long[] debug = {0, 0, 0, 0, 0xFFFF_0FF0L, 0x400};
        return new CpuState(new long[16], 0xFFF0, 2, segments, tables, control, debug, new TreeMap<>(), new byte[576],
                TimeStamp.NANOSECONDS, CpuState.ACTIVE, new CpuState.Events(false, false, false, false));
    }
}
