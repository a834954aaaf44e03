package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.softfloat.FloatEnv;
import dev.vivarium.engine.x86.translate.HostAssembler.Address;

/** Treatment {@link Treatment#LOAD_CONTROL}: FLDCW, which is the interpreter's if it unmasks an exception. */
final class FpuEmitter {
    private FpuEmitter() {
    }

    static void loadControl(Emission emission, OperandAccess operands) {
        HostAssembler asm = emission.asm;
        operands.needFpu();
        operands.operand(Short.BYTES, false);
        Address word = Address.of(HostRegisters.ADDRESS);
        asm.memory(false, 0x0FB7, HostRegisters.SCRATCH, word); // MOVZX
        asm.registers(false, 0xF7, 2, HostRegisters.SCRATCH); // NOT
        asm.registers(0, false, 0xF6, 0, HostRegisters.SCRATCH, false).u8(FloatEnv.ALL); // TEST
        emission.handBackIf(HostAssembler.NOT_EQUAL);
        asm.memory(false, 0xD9, 5, word);
    }
}
