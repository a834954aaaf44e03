package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmStructs.Ioapic;
import dev.vivarium.host.abi.KvmStructs.Pic;
import dev.vivarium.host.abi.KvmStructs.PitChannel;
import dev.vivarium.host.abi.KvmStructs.PitState2;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** The structures of the chips in the kernel. */
final class ChipCodec {
    private static final int PIT_CHANNELS = 3;

    private ChipCodec() {
    }

    static KvmPic pic(MemorySegment from) {
        return new KvmPic(bits(from, Pic.LAST_IRR), bits(from, Pic.IRR), bits(from, Pic.IMR), bits(from, Pic.ISR),
                bits(from, Pic.PRIORITY_ADD), bits(from, Pic.IRQ_BASE), bits(from, Pic.READ_REG_SELECT),
                bits(from, Pic.POLL), bits(from, Pic.SPECIAL_MASK), bits(from, Pic.INIT_STATE),
                bits(from, Pic.AUTO_EOI),
                bits(from, Pic.ROTATE_ON_AUTO_EOI), bits(from, Pic.SPECIAL_FULLY_NESTED_MODE), bits(from, Pic.INIT4),
                bits(from, Pic.ELCR), bits(from, Pic.ELCR_MASK));
    }

    static void pic(KvmPic pic, MemorySegment to) {
        set(to, Pic.LAST_IRR, pic.lastIrr());
        set(to, Pic.IRR, pic.irr());
        set(to, Pic.IMR, pic.imr());
        set(to, Pic.ISR, pic.isr());
        set(to, Pic.PRIORITY_ADD, pic.priorityAdd());
        set(to, Pic.IRQ_BASE, pic.irqBase());
        set(to, Pic.READ_REG_SELECT, pic.readRegSelect());
        set(to, Pic.POLL, pic.poll());
        set(to, Pic.SPECIAL_MASK, pic.specialMask());
        set(to, Pic.INIT_STATE, pic.initState());
        set(to, Pic.AUTO_EOI, pic.autoEoi());
        set(to, Pic.ROTATE_ON_AUTO_EOI, pic.rotateOnAutoEoi());
        set(to, Pic.SPECIAL_FULLY_NESTED_MODE, pic.specialFullyNestedMode());
        set(to, Pic.INIT4, pic.init4());
        set(to, Pic.ELCR, pic.elcr());
        set(to, Pic.ELCR_MASK, pic.elcrMask());
    }

    static KvmIoapic ioapic(MemorySegment from) {
        return new KvmIoapic(from.get(JAVA_LONG, Ioapic.BASE_ADDRESS), from.get(JAVA_INT, Ioapic.IOREGSEL),
                from.get(JAVA_INT, Ioapic.ID), from.get(JAVA_INT, Ioapic.IRR),
                from.asSlice(Ioapic.REDIRTBL, (long) KvmFlags.IOAPIC_NUM_PINS * Long.BYTES).toArray(JAVA_LONG));
    }

    static void ioapic(KvmIoapic ioapic, MemorySegment to) {
        to.set(JAVA_LONG, Ioapic.BASE_ADDRESS, ioapic.baseAddress());
        to.set(JAVA_INT, Ioapic.IOREGSEL, ioapic.registerSelect());
        to.set(JAVA_INT, Ioapic.ID, ioapic.id());
        to.set(JAVA_INT, Ioapic.IRR, ioapic.irr());
        MemorySegment.copy(ioapic.redirection(), 0, to, JAVA_LONG, Ioapic.REDIRTBL, KvmFlags.IOAPIC_NUM_PINS);
    }

    static KvmPit pit(MemorySegment from) {
        List<KvmPit.Channel> channels = new ArrayList<>(PIT_CHANNELS);
        for (int i = 0; i < PIT_CHANNELS; i++) {
            MemorySegment c = from.asSlice(PitState2.CHANNELS + (long) i * PitChannel.SIZE, PitChannel.SIZE);
            channels.add(new KvmPit.Channel(c.get(JAVA_INT, PitChannel.COUNT),
                    Short.toUnsignedInt(c.get(JAVA_SHORT, PitChannel.LATCHED_COUNT)), bits(c, PitChannel.COUNT_LATCHED),
                    bits(c, PitChannel.STATUS_LATCHED), bits(c, PitChannel.STATUS), bits(c, PitChannel.READ_STATE),
                    bits(c, PitChannel.WRITE_STATE), bits(c, PitChannel.WRITE_LATCH), bits(c, PitChannel.RW_MODE),
                    bits(c, PitChannel.MODE), bits(c, PitChannel.BCD), bits(c, PitChannel.GATE),
                    c.get(JAVA_LONG, PitChannel.COUNT_LOAD_TIME)));
        }
        return new KvmPit(channels, from.get(JAVA_INT, PitState2.FLAGS));
    }

    static void pit(KvmPit pit, MemorySegment to) {
        for (int i = 0; i < PIT_CHANNELS; i++) {
            KvmPit.Channel channel = pit.channels().get(i);
            MemorySegment c = to.asSlice(PitState2.CHANNELS + (long) i * PitChannel.SIZE, PitChannel.SIZE);
            c.set(JAVA_INT, PitChannel.COUNT, channel.count());
            c.set(JAVA_SHORT, PitChannel.LATCHED_COUNT, (short) channel.latchedCount());
            set(c, PitChannel.COUNT_LATCHED, channel.countLatched());
            set(c, PitChannel.STATUS_LATCHED, channel.statusLatched());
            set(c, PitChannel.STATUS, channel.status());
            set(c, PitChannel.READ_STATE, channel.readState());
            set(c, PitChannel.WRITE_STATE, channel.writeState());
            set(c, PitChannel.WRITE_LATCH, channel.writeLatch());
            set(c, PitChannel.RW_MODE, channel.rwMode());
            set(c, PitChannel.MODE, channel.mode());
            set(c, PitChannel.BCD, channel.bcd());
            set(c, PitChannel.GATE, channel.gate());
            c.set(JAVA_LONG, PitChannel.COUNT_LOAD_TIME, channel.loadNanos());
        }
        to.set(JAVA_INT, PitState2.FLAGS, pit.flags());
    }

    private static int bits(MemorySegment from, long at) {
        return Byte.toUnsignedInt(from.get(JAVA_BYTE, at));
    }

    private static void set(MemorySegment to, long at, int value) {
        to.set(JAVA_BYTE, at, (byte) value);
    }
}
