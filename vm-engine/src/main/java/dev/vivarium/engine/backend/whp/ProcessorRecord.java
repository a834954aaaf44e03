package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.CpuMsrs;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.CpuidTable;
import dev.vivarium.engine.vcpu.TimeStamp;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.whp.WhpProcessor;
import dev.vivarium.host.whp.WhpRegisters;
import dev.vivarium.host.whp.WhpXsave;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Between {@link CpuState} and a processor that stands between two instructions. Model-specific registers that the hypervisor
 * has not are kept here. Owned by the processor's thread.
 */
final class ProcessorRecord {
    private static final int XSAVE_HEADER = 512;

    private final WhpProcessor processor;
    private final CpuModel model;
    private final NamedMsrs msrs;
    private final WhpRegisters all = Registers.all();
    private final WhpRegisters general = Registers.general();
    /** Those that the hypervisor has not. */
    private final SortedMap<Integer, Long> ours = new TreeMap<>();
    /** As the hypervisor last gave it: which parts there are. */
    private byte[] compacted = {};

    /** What is not in the registers. */
    record Rest(TimeStamp tsc, int activity, boolean nmiPending) {
    }

    ProcessorRecord(WhpProcessor processor, CpuModel model) {
        this.processor = processor;
        this.model = model;
        msrs = new NamedMsrs(processor);
    }

    /** All of it. */
    CpuState read(Rest rest) {
        SortedMap<Integer, Long> values = new TreeMap<>(ours);
        msrs.read(processor, values);
        return read(rest, values);
    }

    /** Without the model-specific registers that the hypervisor has, IA32_EFER excepted. */
    CpuState look(Rest rest) {
        return read(rest, new TreeMap<>(ours));
    }

    private CpuState read(Rest rest, SortedMap<Integer, Long> values) {
        processor.read(all);
        compacted = processor.xsave();
        values.put(CpuMsrs.EFER, all.get(Registers.EFER));
        return new CpuState(Registers.gpr(all), all.get(WhpRegister.RIP), all.get(WhpRegister.RFLAGS),
                Registers.segments(all), Registers.tables(all), Registers.control(all), Registers.debug(all), values,
                standard(), rest.tsc, rest.activity, Registers.events(all, rest.nmiPending));
    }

    /** Of the model's components, all written out. */
    private byte[] standard() {
        byte[] area = Arrays.copyOf(WhpXsave.toStandard(compacted),
                model.hasAvx() ? CpuidTable.XSAVE_SIZE_AVX : CpuidTable.XSAVE_SIZE);
        ByteBuffer.wrap(area).order(ByteOrder.LITTLE_ENDIAN).putLong(XSAVE_HEADER, model.xcr0Supported());
        return area;
    }

    /** IA32_APIC_BASE as it was at the last read. */
    long apicBase() {
        return all.get(Registers.APIC_BASE);
    }

    /** Sets IA32_APIC_BASE. */
    void setApicBase(long value) {
        WhpRegisters base = new WhpRegisters(WhpRegister.APIC_BASE);
        base.set(0, value);
        processor.write(base);
        all.set(Registers.APIC_BASE, value);
    }

    /** All but the local APIC's registers, which stay. */
    void write(CpuState state) {
        processor.read(all);
        compacted = processor.xsave();
        Registers.put(state, all);
        processor.write(all);
        processor.restoreXsave(WhpXsave.toCompacted(state.xsave(), compacted));
        keep(state.msrs());
        msrs.write(processor, state.msrs());
    }

    private void keep(SortedMap<Integer, Long> values) {
        values.forEach((number, value) -> {
            if (number != CpuMsrs.EFER && !msrs.has(number)) {
                ours.put(number, value);
            }
        });
    }

    /** What one instruction changed since {@code before} was read here: nothing was read or written since then. */
    void change(CpuState before, CpuState after) {
        if (isSystemEqual(before, after)) {
            Registers.putGeneral(after, general);
            processor.write(general);
        } else {
            Registers.put(after, all);
            processor.write(all);
        }
        if (!Arrays.equals(before.xsave(), after.xsave())) {
            processor.restoreXsave(WhpXsave.toCompacted(after.xsave(), compacted));
        }
        keep(after.msrs());
        SortedMap<Integer, Long> changed = new TreeMap<>();
        for (Map.Entry<Integer, Long> each : after.msrs().entrySet()) {
            Long old = before.msrs().get(each.getKey());
            if (old != null && msrs.has(each.getKey()) && !old.equals(each.getValue())) {
                changed.put(each.getKey(), each.getValue());
            }
        }
        if (!changed.isEmpty()) {
            msrs.write(processor, changed);
        }
    }

    private static boolean isSystemEqual(CpuState one, CpuState other) {
        return one.segments().equals(other.segments()) && one.tables().equals(other.tables())
                && Arrays.equals(one.control(), other.control()) && Arrays.equals(one.debug(), other.debug())
                && one.events().equals(other.events())
                && Objects.equals(one.msrs().get(CpuMsrs.EFER), other.msrs().get(CpuMsrs.EFER));
    }

    boolean isKeptByHypervisor(int msr) {
        return msrs.has(msr);
    }
}
