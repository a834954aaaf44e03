package dev.vivarium.host.kvm;

import dev.vivarium.host.abi.KvmStructs.Regs;

/** Places in the array of {@link KvmRegisters#general}: KVM's order, which is not that of the instruction set. */
public final class GeneralRegister {
    public static final int RAX = Regs.RAX / Long.BYTES;
    public static final int RBX = Regs.RBX / Long.BYTES;
    public static final int RCX = Regs.RCX / Long.BYTES;
    public static final int RDX = Regs.RDX / Long.BYTES;
    public static final int RSI = Regs.RSI / Long.BYTES;
    public static final int RDI = Regs.RDI / Long.BYTES;
    public static final int RSP = Regs.RSP / Long.BYTES;
    public static final int RBP = Regs.RBP / Long.BYTES;
    /** R9 to R15 follow. */
    public static final int R8 = Regs.R8 / Long.BYTES;
    public static final int RIP = Regs.RIP / Long.BYTES;
    public static final int RFLAGS = Regs.RFLAGS / Long.BYTES;

    private GeneralRegister() {
    }
}
