package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.mmu.Tlb;

import java.util.Arrays;

/** The look-up of a linear address in the translation look-aside buffer, as code. */
final class TlbLayout {
    private static final int PAGE_SIZE = 4096;
    private static final int AND = 4;
    private static final int COMPARE = 7;

    private static final byte[] LOAD = beginning(false);
    private static final byte[] STORE = beginning(true);

    private TlbLayout() {
    }

    /** The field of an entry that an access is compared with. */
    static int tag(boolean write) {
        return write ? Tlb.WRITE : Tlb.READ;
    }

    /**
     * Turns the linear address in the address register into the host's; changes the scratch register and the flags.
     *
     * @param resume code offset at which the address is made again after a miss
     */
    static void lookUp(Emission emission, int width, boolean write, int resume) {
        compare(emission.asm, width, write);
        emission.missIf(HostAssembler.ABOVE, write, width, resume);
        translate(emission.asm);
    }

    /**
     * Looks for the linear address in the address register: the host is "above" if its page is not there for such an
     * access, or does not have all of it. Changes both scratch registers.
     */
    static void compare(HostAssembler asm, int width, boolean write) {
        asm.bytes(write ? STORE : LOAD).i32(PAGE_SIZE - width);
    }

    /** What every look-up starts with, up to the constant of its comparison. */
    private static byte[] beginning(boolean write) {
        HostAssembler asm = new HostAssembler();
        int address = HostRegisters.ADDRESS;
        int entry = HostRegisters.SCRATCH;
        asm.move(entry, address);
        asm.registers(true, 0xC1, 5, entry).u8(Tlb.INDEX_SHIFT); // SHR
        asm.registers(false, 0x81, AND, entry).i32(Tlb.INDEX_MASK);
        asm.state(true, 0x03, entry, NativeState.TABLE); // ADD
        asm.memory(true, 0x2B, address, entry, tag(write)); // SUB
        asm.registers(true, 0x81, COMPARE, address);
        return Arrays.copyOf(asm.buffer(), asm.size());
    }

    /** Leaves the host's address in the address register, after {@link #compare}. */
    static void translate(HostAssembler asm) {
        asm.memory(true, 0x03, HostRegisters.ADDRESS, HostRegisters.SCRATCH, Tlb.HOST_PAGE); // ADD
    }
}
