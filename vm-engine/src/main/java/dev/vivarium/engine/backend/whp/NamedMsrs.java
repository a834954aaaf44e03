package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.vcpu.CpuMsrs;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.whp.WhpProcessor;
import dev.vivarium.host.whp.WhpRegisters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The model-specific registers that the hypervisor keeps: which of {@link CpuMsrs} have a name there, and whether this
 * hypervisor knows it. IA32_EFER is read and written with the control registers.
 */
final class NamedMsrs {
    private static final int FIRST_RANGE = 0x200;
    private static final Map<Integer, Integer> NAMES = names();

    private final List<Integer> numbers = new ArrayList<>();
    private final WhpRegisters registers;

    /** @param processor is asked which it has */
    NamedMsrs(WhpProcessor processor) {
        List<Integer> known = new ArrayList<>();
        NAMES.forEach((number, name) -> {
            if (processor.canRead(new WhpRegisters(name))) {
                numbers.add(number);
                known.add(name);
            }
        });
        registers = new WhpRegisters(known.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Map<Integer, Integer> names() {
        Map<Integer, Integer> names = new LinkedHashMap<>();
        names.put(CpuMsrs.TSC_ADJUST, WhpRegister.TSC_ADJUST);
        names.put(0x174, WhpRegister.SYSENTER_CS);
        names.put(0x175, WhpRegister.SYSENTER_ESP);
        names.put(0x176, WhpRegister.SYSENTER_EIP);
        names.put(0x277, WhpRegister.PAT);
        names.put(0xC000_0081, WhpRegister.STAR);
        names.put(0xC000_0082, WhpRegister.LSTAR);
        names.put(0xC000_0083, WhpRegister.CSTAR);
        names.put(0xC000_0084, WhpRegister.SFMASK);
        names.put(0xC000_0102, WhpRegister.KERNEL_GS_BASE);
        names.put(0xC000_0103, WhpRegister.TSC_AUX);
        names.put(0x250, WhpRegister.MTRR_FIX_64K_00000);
        names.put(0x258, WhpRegister.MTRR_FIX_16K_80000);
        names.put(0x259, WhpRegister.MTRR_FIX_16K_A0000);
        for (int i = 0; i < 8; i++) {
            names.put(0x268 + i, WhpRegister.MTRR_FIX_4K_C0000 + i);
        }
        for (int i = 0; i < CpuMsrs.VARIABLE_RANGES; i++) {
            names.put(FIRST_RANGE + 2 * i, WhpRegister.MTRR_PHYS_BASE0 + i);
            names.put(FIRST_RANGE + 2 * i + 1, WhpRegister.MTRR_PHYS_MASK0 + i);
        }
        names.put(0x2FF, WhpRegister.MTRR_DEF_TYPE);
        return names;
    }

    boolean has(int number) {
        return numbers.contains(number);
    }

    void read(WhpProcessor processor, SortedMap<Integer, Long> values) {
        processor.read(registers);
        for (int i = 0; i < numbers.size(); i++) {
            values.put(numbers.get(i), registers.get(i));
        }
    }

    /** Sets those that are among {@code values}. What the hypervisor refuses stays as it was. */
    void write(WhpProcessor processor, SortedMap<Integer, Long> values) {
        processor.read(registers);
        for (int i = 0; i < numbers.size(); i++) {
            registers.set(i, values.getOrDefault(numbers.get(i), registers.get(i)));
        }
        if (!processor.tryWrite(registers)) {
            writeOneByOne(processor);
        }
    }

    private void writeOneByOne(WhpProcessor processor) {
        for (int i = 0; i < numbers.size(); i++) {
            WhpRegisters one = new WhpRegisters(registers.name(i));
            one.set(0, registers.get(i));
            processor.tryWrite(one);
        }
    }
}
