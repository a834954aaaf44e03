package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;

import org.junit.jupiter.api.Test;

/** PUSHF, POPF, CLI, STI and AC at each privilege. */
class FlagControlTest extends InEveryTier {
    private static final String POPF = "9D F4";
    private static final int EVERY_BIT = 0x3F7FD7;

    private static long afterPopf(Rig rig, long image) {
        long pointer = rig.cpu.r[Cpu.RSP] - 8;
        rig.memory.write(pointer, 8, image);
        rig.cpu.r[Cpu.RSP] = pointer;
        rig.gate(0x40, Rig.USER_TRAP_GATE);
        rig.code("9D CD 40").run();
        assertEquals(0x40, rig.vector());
        return rig.slot(2);
    }

    private static final int ORDINARY = Rflags.STATUS | Rflags.DF | Rflags.NT | Rflags.AC | Rflags.ID
            | Rflags.ALWAYS;

    @Test
    void kernelSetsAllButVirtualModeBits() {
        assertEquals(ORDINARY | Rflags.IOPL | Rflags.IF, afterPopf(Rig.longMode(), EVERY_BIT & ~Rflags.TF));
    }

    @Test
    void programSetsNeitherIfNorIopl() {
        assertEquals(ORDINARY, afterPopf(Rig.longMode().user(), EVERY_BIT & ~Rflags.TF));
    }

    @Test
    void programWithIopl3SetsIf() {
        Rig rig = Rig.longMode();
        rig.cpu.system |= Rflags.IOPL;
        assertEquals(ORDINARY | Rflags.IOPL | Rflags.IF, afterPopf(rig.user(), EVERY_BIT & ~Rflags.TF));
    }

    @Test
    void narrowPopKeepsTheUpperHalf() {
        Rig rig = Rig.real();
        rig.cpu.system |= Rflags.AC;
        rig.memory.write(Rig.STACK + 0x1000 - 2, 2, Rflags.CF);
        rig.cpu.r[Cpu.RSP] = 0x1000 - 2;
        rig.code(POPF).run();
        assertEquals(Rflags.AC | Rflags.CF | Rflags.ALWAYS, rig.cpu.rflags());
        assertEquals(0x1000, rig.cpu.r[Cpu.RSP]);
    }

    @Test
    void pushfHidesResumeAndVirtualMode() {
        Rig rig = Rig.protectedMode();
        rig.cpu.system |= Rflags.RF | Rflags.ID;
        rig.code("9C F4").run();
        assertEquals(Rflags.ID | Rflags.ALWAYS, rig.slot(0));
    }

    @Test
    void interruptFlagNeedsIopl() {
        for (String code : new String[]{"FA", "FB"}) {
            Rig rig = Rig.longMode();
            rig.user().code(code).run();
            assertEquals(Fault.GP, rig.vector(), code);
            Rig allowed = Rig.longMode();
            allowed.gate(0x40, Rig.USER_TRAP_GATE);
            allowed.cpu.system |= Rflags.IOPL;
            allowed.user().code(code + "90 CD 40").run();
            assertEquals(0x40, allowed.vector(), code);
        }
    }

    @Test
    void alignmentFlagIsTheKernels() {
        Rig rig = Rig.longMode();
        rig.code("0F 01 CB F4").run();
        assertEquals(Rflags.AC, rig.cpu.system & Rflags.AC);
        Rig user = Rig.longMode();
        user.user().code("0F 01 CA").run();
        assertEquals(Fault.UD, user.vector());
    }

    @Test
    void popfThatFaultsChangesNothing() {
        Rig rig = Rig.longMode();
        rig.cpu.r[Cpu.RSP] = 0x20_0000;
        rig.gate(Fault.PF, Rig.INTERRUPT_GATE, 1);
        rig.code("9D").run();
        assertEquals(Fault.PF, rig.vector());
        assertEquals(0x20_0000, rig.slot(4));
        assertEquals(Rflags.RF | Rflags.ALWAYS, rig.slot(3));
    }
}
