package dev.vivarium.engine.x86.interp;

import java.util.SortedMap;

/** The model-specific registers that are nothing but storage: {@link Msr}, memory types, machine-check banks. */
public final class ModelRegisters {
    private final long[] values = new long[Msr.values().length];
    private final MemoryTypes memoryTypes = new MemoryTypes();
    private final MachineCheck machineCheck = new MachineCheck();

    ModelRegisters() {
        for (Msr each : Msr.values()) {
            values[each.ordinal()] = each.reset;
        }
    }

    public long get(Msr register) {
        return values[register.ordinal()];
    }

    public void set(Msr register, long value) {
        values[register.ordinal()] = value;
    }

    boolean has(int number) {
        return Msr.of(number) != null || MemoryTypes.has(number) || MachineCheck.has(number);
    }

    /** The value of a register that it {@link #has}. */
    long read(int number) {
        Msr register = Msr.of(number);
        if (register != null) {
            return get(register);
        }
        return MemoryTypes.has(number) ? memoryTypes.read(number) : machineCheck.read(number);
    }

    /** @return false if the write must raise #GP(0) */
    boolean write(int number, long value) {
        Msr register = Msr.of(number);
        if (register != null) {
            if (!register.accepts(value)) {
                return false;
            }
            set(register, register.after(get(register), value));
            return true;
        }
        if (MemoryTypes.has(number)) {
            return memoryTypes.write(number, value);
        }
        return MachineCheck.has(number) && machineCheck.write(number, value);
    }

    /** Adds all that a guest can change. */
    void save(SortedMap<Integer, Long> into) {
        for (Msr each : Msr.values()) {
            if (each.isVariable()) {
                into.put(each.number, get(each));
            }
        }
        memoryTypes.save(into);
        machineCheck.save(into);
    }
}
