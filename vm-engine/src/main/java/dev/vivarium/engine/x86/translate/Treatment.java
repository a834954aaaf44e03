package dev.vivarium.engine.x86.translate;

/** How an instruction is translated. */
enum Treatment {
    /** The same host instruction, with other registers and the memory operand looked up. */
    COPY,
    /** Nothing at all: hints. */
    NOTHING,
    /** LEA. */
    ADDRESS,
    /** MOV between the accumulator and memory at an address in the instruction. */
    MOVE_OFFSET, PUSH, POP, LEAVE,
    /** FLDCW, which may unmask exceptions. */
    LOAD_CONTROL,
    /** DIV and IDIV, which the host must not be let fail in. */
    DIVIDE,
    /** BT, BTS, BTR and BTC of a bit string in memory. */
    BIT_STRING,
    /** MOVS and STOS, repeated or not. */
    STRING, CLEAR_INTERRUPTS, SET_INTERRUPTS, CLEAR_DIRECTION, PUSH_FLAGS, POP_FLAGS,
    /** STAC and CLAC. */
    USER_ACCESS, SWAP_GS,
    /** MOV from a segment register. */
    READ_SELECTOR,
    /** MOV from a control register. */
    READ_CONTROL,
    /** RDFSBASE and its like. */
    SEGMENT_BASE,
    /** IN and OUT with the port in DX. */
    PORT,
    /** PAUSE. */
    GIVE_WAY,
    /** RDTSC and RDTSCP. */
    READ_CLOCK, SYSTEM_CALL, SYSTEM_RETURN,
    /** IRET inside the system. */
    INTERRUPT_RETURN,
    /** Jcc. */
    CONDITIONAL,
    /** JMP to a place in the instruction. */
    JUMP, JUMP_INDIRECT, CALL, CALL_INDIRECT, RETURN,
    /** Left to the interpreter. */
    HAND_BACK;

    /** Whether what follows in memory need not run next. */
    boolean endsTrace() {
        return switch (this) {
            case JUMP_INDIRECT, CALL, CALL_INDIRECT, RETURN, SYSTEM_CALL, SYSTEM_RETURN, INTERRUPT_RETURN, HAND_BACK ->
                true;
            default -> false;
        };
    }
}
