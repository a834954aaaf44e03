package dev.vivarium.engine.device.e1000e;

/** The registers of one ring of descriptors: sections 7.1.4 and 7.2.2. The chip's are those from the head to before the tail. */
final class Ring {
    private final RegisterFile registers;
    private final int first;

    /** @param first the offset of its base address register */
    Ring(RegisterFile registers, int first) {
        this.registers = registers;
        this.first = first;
    }

    int size() {
        return registers.get(first + E1000eRegisters.LENGTH) / E1000eRegisters.DESCRIPTOR;
    }

    /** How many are the chip's; none if the registers make no sense. */
    int available() {
        int size = size();
        int head = registers.get(first + E1000eRegisters.HEAD);
        int tail = registers.get(first + E1000eRegisters.TAIL);
        return head >= size || tail >= size ? 0 : head <= tail ? tail - head : size + tail - head;
    }

    /** Where the descriptor is that comes so many after the head. */
    long gpa(int after) {
        long base = registers.get(first) & 0xffff_ffffL | (long) registers.get(first + E1000eRegisters.BASE_HIGH) << 32;
        int index = registers.get(first + E1000eRegisters.HEAD) + after;
        int size = size();
        return base + (long) E1000eRegisters.DESCRIPTOR * (index < size ? index : index - size);
    }

    void advance(int count) {
        int next = registers.get(first + E1000eRegisters.HEAD) + count;
        int size = size();
        registers.set(first + E1000eRegisters.HEAD, next < size ? next : next - size);
    }
}
