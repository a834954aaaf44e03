package dev.vivarium.engine.backend.kvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.device.ioapic.IoApicState;
import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.device.pic8259.Pic8259ChipState;
import dev.vivarium.engine.device.pit8254.Pit8254State;
import dev.vivarium.engine.device.pit8254.PitCounterState;
import dev.vivarium.engine.time.GuestTimer;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.CpuStates;
import dev.vivarium.engine.vcpu.TimeStamp;
import dev.vivarium.host.kvm.KvmIoapic;
import dev.vivarium.host.kvm.KvmPit;
import dev.vivarium.host.kvm.KvmSregs;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Records of chips and of the processor, to KVM's form and back. */
class RecordsTest {
    private static final int ROUNDS = 2000;
    private static final long NOW = 5_000_000_000L;
    private static final long LEVEL = 1 << 15;

    private final Random random = new Random(1);

    private int bits(int count) {
        return random.nextInt(1 << count);
    }

    @Test
    void interruptControllers() {
        for (int i = 0; i < ROUNDS; i++) {
            int step = new int[]{0, 2, 3, 4}[bits(2)];
            int icw4 = bits(1) * (1 | bits(1) << 1 | bits(1) << 4);
            Pic8259ChipState state = new Pic8259ChipState(bits(8), bits(8), bits(8), bits(8), bits(8) & 0xF8,
                    8 + bits(4) * 8 & 0xF8 | 8, bits(3), step, 0x10 | icw4 & 1, icw4, random.nextBoolean(),
                    random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
            assertEquals(state, PicRecords.fromKvm(PicRecords.toKvm(state, 0xF8)));
        }
    }

    @Test
    void inputOutputController() {
        for (int i = 0; i < ROUNDS; i++) {
            long[] entries = new long[24];
            for (int pin = 0; pin < entries.length; pin++) {
                entries[pin] = (long) bits(8) << 56 | bits(17) & ~(1 << 12);
            }
            IoApicState state = new IoApicState(bits(8), bits(4), random.nextInt(1 << 24), entries);
            KvmIoapic there = IoApicRecords.toKvm(state);
            IoApicState back = IoApicRecords.fromKvm(there, state.lines());
            assertEquals(state.index(), back.index());
            assertEquals(state.id(), back.id());
            assertEquals(state.lines(), back.lines());
            assertArrayEquals(entries, back.redirections());
            for (int pin = 0; pin < entries.length; pin++) {
                int requested = (entries[pin] & LEVEL) != 0 ? state.lines() >> pin & 1 : 0;
                assertEquals(requested, there.irr() >> pin & 1, "an edge is not a request again");
            }
        }
    }

    @Test
    void localControllers() {
        for (int i = 0; i < ROUNDS; i++) {
            LapicState state = localController(bits(2) % 3);
            byte[] page = LapicRecords.toKvm(state, NOW);
            long base = state.base();
            LapicState back = LapicRecords.fromKvm(page, new LapicRecords.Identity(state.processor(), base), NOW,
                    state.timer().expiryNanos(), state.timer().tscDeadline());
            assertArrayEquals(state.inService(), back.inService());
            assertArrayEquals(state.levels(), back.levels());
            assertArrayEquals(state.requests(), back.requests());
            assertArrayEquals(state.vectors(), back.vectors());
            assertEquals(state.timer(), back.timer());
            assertEquals(List.of(state.id(), state.taskPriority(), state.logicalId(), state.format(), state.spurious(),
                    state.errors(), state.command()),
                    List.of(back.id(), back.taskPriority(), back.logicalId(), back.format(), back.spurious(),
                            back.errors(), back.command()));
        }
    }

    private LapicState localController(int timerMode) {
        int[] vectors = new int[6];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = bits(8) | bits(1) << 16;
        }
        vectors[0] |= timerMode << 17;
        int divide = bits(2) | bits(1) << 3;
        int code = divide & 3 | (divide & 8) >> 1;
        int divisor = code == 7 ? 1 : 2 << code;
        int initial = 1 + random.nextInt(1 << 24);
        boolean runs = timerMode == 1 || random.nextBoolean();
        LapicState.Timer timer;
        if (timerMode == 2) {
            timer = new LapicState.Timer(divide, 0, runs ? NOW + bits(30) : GuestTimer.NEVER, runs ? 1 + bits(30) : 0);
        } else {
            long expiry = NOW + (1L + random.nextInt(initial)) * divisor;
            timer = new LapicState.Timer(divide, runs ? initial : 0, runs ? expiry : GuestTimer.NEVER, 0);
        }
        int id = bits(8);
        return new LapicState(bits(3), 0xFEE0_0800L, id, bits(8), bits(8) << 24, bits(4) << 28 | 0xFFF_FFFF,
                bits(9), words(), words(), words(), 0, bits(8), 0, (long) bits(8) << 56 | bits(18), vectors, timer);
    }

    private int[] words() {
        return random.ints(8).toArray();
    }

    @Test
    void intervalTimer() {
        for (int i = 0; i < ROUNDS; i++) {
            List<PitCounterState> counters = new ArrayList<>();
            for (int each = 0; each < 3; each++) {
                int access = 1 + random.nextInt(3);
                boolean second = access == 3 && random.nextBoolean();
                counters.add(PitCounterState
                        .loaded(random.nextInt(6), access, random.nextBoolean(), each == 2 ? i % 2 != 0 : true,
                                1 + random.nextInt(0x1_0000), NOW)
                        .withPort(access == 3 && random.nextBoolean() ? bits(8) : -1, second,
                                random.nextBoolean() ? bits(16) : -1, random.nextBoolean() ? bits(8) : -1));
            }
            Pit8254State state = Pit8254State.counting(counters, i % 2, NOW);
            KvmPit there = PitRecords.toKvm(state, 0);
            Pit8254State back = PitRecords.fromKvm(there, NOW, 0);
            assertEquals(state, back);
        }
    }

    /** KVM leaves the load time of channel 0 as it was given, and sets that of the others. */
    @Test
    void aPeriodStartsAnewAtTheMomentOfReading() {
        PitCounterState tenMillis = PitCounterState.loaded(2, 3, false, true, 11_932, NOW);
        KvmPit there = PitRecords.toKvm(Pit8254State.counting(List.of(tenMillis, tenMillis, tenMillis), 1, NOW), 0);
        List<KvmPit.Channel> channels = new ArrayList<>();
        for (KvmPit.Channel channel : there.channels()) {
            channels.add(new KvmPit.Channel(channel.count(), channel.latchedCount(), channel.countLatched(),
                    channel.statusLatched(), channel.status(), channel.readState(), channel.writeState(),
                    channel.writeLatch(), channel.rwMode(), channel.mode(), channel.bcd(), channel.gate(),
                    channels.isEmpty() ? 0 : 1_000_000));
        }
        long later = NOW + 9_000_000;
        Pit8254State back = PitRecords.fromKvm(new KvmPit(channels, 0), later, 10_000_000);
        assertEquals(Pit8254State.counting(List.of(PitCounterState.loaded(2, 3, false, true, 11_932, later), tenMillis,
                tenMillis), 1, later), back);
    }

    @Test
    void anIntervalTimerThatWasNeverProgrammed() {
        Pit8254State back = PitRecords.fromKvm(PitRecords.toKvm(Pit8254State.POWER_ON, 0), NOW, 0);
        assertEquals(Pit8254State.POWER_ON, back);
    }

    @Test
    void registers() {
        for (int i = 0; i < ROUNDS; i++) {
            List<CpuState.Segment> segments = new ArrayList<>();
            for (int each = 0; each < 8; each++) {
                segments.add(new CpuState.Segment(bits(16), random.nextLong(), random.nextInt(),
                        random.nextInt() & 0x1_F0FF));
            }
            List<CpuState.Table> tables = List.of(new CpuState.Table(random.nextLong(), bits(16)),
                    new CpuState.Table(random.nextLong(), bits(16)));
            CpuState reset = CpuStates.reset();
            CpuState state = new CpuState(random.longs(16).toArray(), random.nextLong(), random.nextLong(), segments,
                    tables, random.longs(5).toArray(), reset.debug(), reset.msrs(), reset.xsave(),
                    TimeStamp.NANOSECONDS, CpuState.ACTIVE,
                    reset.events());
            assertArrayEquals(state.gpr(), Registers.gpr(Registers.general(state)));
            KvmSregs there = Registers.special(state, 0, 0);
            assertEquals(segments, Registers.segments(there));
            assertEquals(tables, Registers.tables(there));
        }
    }
}
