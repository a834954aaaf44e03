package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.device.pic8259.Pic8259ChipState;
import dev.vivarium.engine.device.pic8259.Pic8259State;
import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmChips;
import dev.vivarium.host.kvm.KvmPic;

/**
 * Between the record of the 8259s and KVM's. KVM keeps no ICW1 as such and knows no cascade at ICW3: both follow from
 * how the chips are wired.
 */
final class PicRecords {
    private static final int ICW1_CASCADED_WITHOUT_ICW4 = 0x10;
    private static final int ICW4_FOLLOWS = 1;
    private static final int ICW4_8086 = 1;
    private static final int ICW4_AUTO_EOI = 2;
    private static final int ICW4_FULLY_NESTED = 0x10;
    private static final int MASTER_LEVEL_CAPABLE = 0xF8;
    private static final int SLAVE_LEVEL_CAPABLE = 0xDE;

    private PicRecords() {
    }

    /** The kernel's timer drives input 0 by pulses, so it is low between them; our model's is high most of the time. */
    static void write(KvmChips chips, Pic8259State state) throws HostException {
        KvmPic master = toKvm(state.master(), MASTER_LEVEL_CAPABLE);
        chips.setPic(false, withLines(master, master.lastIrr() & ~1));
        chips.setPic(true, toKvm(state.slave(), SLAVE_LEVEL_CAPABLE));
    }

    static Pic8259State read(KvmChips chips) throws HostException {
        return new Pic8259State(fromKvm(chips.pic(false)), fromKvm(chips.pic(true)));
    }

    static KvmPic toKvm(Pic8259ChipState state, int levelCapable) {
        return new KvmPic(state.lines(), state.requests(), state.masked(), state.inService(), state.lowest() + 1 & 7,
                state.vectorBase(), bit(state.readInService()), bit(state.polled()), bit(state.specialMask()),
                state.initStep() == 0 ? 0 : state.initStep() - 1, bit((state.icw4() & ICW4_AUTO_EOI) != 0),
                bit(state.rotateOnAutoEoi()), bit((state.icw4() & ICW4_FULLY_NESTED) != 0),
                state.icw1() & ICW4_FOLLOWS, state.levelInputs(), levelCapable);
    }

    private static KvmPic withLines(KvmPic from, int lines) {
        return new KvmPic(lines, from.irr(), from.imr(), from.isr(), from.priorityAdd(), from.irqBase(),
                from.readRegSelect(), from.poll(), from.specialMask(), from.initState(), from.autoEoi(),
                from.rotateOnAutoEoi(), from.specialFullyNestedMode(), from.init4(), from.elcr(), from.elcrMask());
    }

    static Pic8259ChipState fromKvm(KvmPic chip) {
        boolean wasInitialised = chip.irqBase() != 0 || chip.init4() != 0 || chip.initState() != 0;
        int icw1 = wasInitialised ? ICW1_CASCADED_WITHOUT_ICW4 | bit(chip.init4() != 0) : 0;
        int icw4 = (chip.init4() != 0 ? ICW4_8086 : 0) | (chip.autoEoi() != 0 ? ICW4_AUTO_EOI : 0)
                | (chip.specialFullyNestedMode() != 0 ? ICW4_FULLY_NESTED : 0);
        return new Pic8259ChipState(chip.lastIrr() & 0xFF, chip.irr() & 0xFF, chip.isr() & 0xFF, chip.imr() & 0xFF,
                chip.elcr() & chip.elcrMask() & 0xFF, chip.irqBase() & 0xF8, chip.priorityAdd() + 7 & 7,
                chip.initState() == 0 ? 0 : Math.min(chip.initState() + 1, 4), icw1, icw4, chip.readRegSelect() != 0,
                chip.poll() != 0, chip.specialMask() != 0, chip.rotateOnAutoEoi() != 0);
    }

    private static int bit(boolean set) {
        return set ? 1 : 0;
    }
}
