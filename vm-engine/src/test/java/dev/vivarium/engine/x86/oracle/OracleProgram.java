package dev.vivarium.engine.x86.oracle;

import org.jspecify.annotations.Nullable;

/**
 * The child's program. It maps the shared file that its argument names, installs handlers for the signals that
 * exceptions become, locks itself out of all system calls but read, write and exit, and then runs rounds: a byte on
 * standard input starts one, a byte on standard output ends it; one more says that it is ready.
 *
 * <p>A case is entered by IRETQ, which loads RIP, CS, RFLAGS, RSP and SS at once and serialises: the instruction was
 * just written through another mapping. It comes back by the jump behind the instruction, to {@code capture}, or by a
 * signal. Handlers never return to the kernel: they run on their own stack and unblocked, so a jump ends them as well.
 *
 * <p>A failing system call at the start ends it with the call's place in {@link #SETUP_STEPS} plus 1 as exit status.
 */
final class OracleProgram {
    /** What the set-up's system calls are for, in their order. */
    static final String[] SETUP_STEPS = {"mapping its data", "opening the shared file", "mapping the shared file",
            "mapping the window", "mapping the read-only page", "mapping the code pages", "setting the signal stack",
            "handling SIGILL", "handling SIGTRAP", "handling SIGBUS", "handling SIGFPE", "handling SIGSEGV",
            "limiting its processor time", "locking itself in"};

    private static final int READ = 0;
    private static final int WRITE = 1;
    private static final int OPEN = 2;
    private static final int MMAP = 9;
    private static final int RT_SIGACTION = 13;
    private static final int EXIT = 60;
    private static final int SIGALTSTACK = 131;
    private static final int PRCTL = 157;
    private static final int SETRLIMIT = 160;

    private static final long SHARED_FIXED_POPULATE = 0x1 | 0x10 | 0x8000;
    private static final long PRIVATE_FIXED_ANONYMOUS = 0x2 | 0x10 | 0x20;
    private static final int[] SIGNALS = {4, 5, 7, 8, 11};
    /** SA_SIGINFO, SA_ONSTACK, SA_NODEFER, SA_RESTORER (which x86-64 demands, though nothing returns there). */
    private static final int ACTION_FLAGS = 0x4 | 0x0800_0000 | 0x4000_0000 | 0x0400_0000;

    private static final long DATA_SIZE = 0x3_0000;
    /** RAX, while the capture routine has no register to spare. */
    private static final long SAVED_RAX = OracleLayout.DATA;
    /** The current slot's address. */
    private static final long CURRENT = OracleLayout.DATA + 8;
    private static final long IO_BYTE = OracleLayout.DATA + 16;
    private static final long SETUP_STRUCT = OracleLayout.DATA + 0x100;
    private static final long STACK_TOP = OracleLayout.DATA + 0x8000;
    private static final long SIGNAL_STACK = OracleLayout.DATA + 0x1_0000;
    private static final int SIGNAL_STACK_SIZE = 0x2_0000;

    private final Assembler asm = new Assembler(OracleLayout.TEXT + ElfImage.HEADER_SIZE);
    private int step;

    private OracleProgram() {
    }

    /** @param capture where the jump behind an instruction goes */
    record Image(byte[] elf, long capture) {
    }

    static Image build() {
        OracleProgram program = new OracleProgram();
        program.asm.jump("e9", "setup");
        program.capture();
        program.handler();
        program.caseDone();
        program.caseStart();
        program.rounds();
        program.setup();
        byte[] code = program.asm.finish();
        return new Image(ElfImage.of(OracleLayout.TEXT, code), program.asm.address("capture"));
    }

    /** The processor still holds the case's state, all of it; only RAX can be stored without a register. */
    private void capture() {
        asm.label("capture");
        asm.emit64("48 a3", SAVED_RAX); // mov [SAVED_RAX], rax
        asm.emit64("48 a1", CURRENT); // mov rax, [CURRENT]
        for (int register = 1; register < 16; register++) {
            asm.emit(modRm(0x89, register, 0, OracleLayout.GPR + 8 * register)); // mov [rax+...], register
        }
        asm.emit("48 89 c3"); // mov rbx, rax
        asm.emit64("48 a1", SAVED_RAX); // mov rax, [SAVED_RAX]
        asm.emit(modRm(0x89, 0, 3, OracleLayout.GPR)); // mov [rbx+...], rax
        asm.emit64("48 bc", STACK_TOP); // mov rsp, STACK_TOP
        asm.emit("9c"); // pushfq
        asm.emit("8f 83", OracleLayout.FRAME_RFLAGS); // pop [rbx+...]
        asm.emit("6a 02 9d"); // push 2; popfq: clears DF, AC, NT
        asm.emit("b8 07 00 00 00 31 d2"); // mov eax, 7; xor edx, edx
        asm.emit("48 0f ae a3", OracleLayout.XSAVE); // xsave64 [rbx+...]
        asm.emit("48 c7 83", OracleLayout.SIGNAL);
        asm.emit("00 00 00 00"); // mov qword [rbx+...], 0
        asm.jump("e9", "caseDone");
    }

    /** {@code void handler(edi = signal, rsi = siginfo, rdx = ucontext)}. */
    private void handler() {
        asm.label("handler");
        asm.emit("6a 02 9d"); // push 2; popfq
        asm.emit64("48 a1", CURRENT); // mov rax, [CURRENT]
        asm.emit("48 89 c3"); // mov rbx, rax
        asm.emit("48 89 bb", OracleLayout.SIGNAL); // mov [rbx+...], rdi
        asm.emit("48 8d 72 28"); // lea rsi, [rdx+40]: uc_mcontext
        asm.emit("48 8d bb", OracleLayout.CONTEXT); // lea rdi, [rbx+...]
        asm.emit("b9", OracleLayout.CONTEXT_WORDS); // mov ecx, ...
        asm.emit("f3 48 a5"); // rep movsq
        asm.emit("48 8b b2", 224); // mov rsi, [rdx+224]: uc_mcontext.fpstate
        asm.emit("48 8d bb", OracleLayout.XSAVE); // lea rdi, [rbx+...]
        asm.emit("b9", OracleLayout.XSAVE_SIZE / 8); // mov ecx, ...
        asm.emit("f3 48 a5"); // rep movsq
        asm.emit64("48 bc", STACK_TOP); // mov rsp, STACK_TOP
        asm.label("caseDone");
    }

    /** RBX is the slot. Takes the memory over, removes the instruction, goes to the next case. */
    private void caseDone() {
        asm.emit64("48 be", OracleLayout.SHARED + OracleLayout.WINDOW); // mov rsi, WINDOW
        asm.emit("48 8d bb", OracleLayout.MEMORY); // lea rdi, [rbx+...]
        asm.emit("b9", OracleWindow.SIZE / 8); // mov ecx, ...
        asm.emit("f3 48 a5"); // rep movsq
        codeAddress();
        asm.emit64("48 b8", 0xCCCC_CCCC_CCCC_CCCCL); // mov rax, INT3 eight times
        asm.emit("b9", OracleLayout.BLOB_SIZE / 8); // mov ecx, ...
        asm.emit("f3 48 ab"); // rep stosq
        asm.emit("48 81 c3", OracleLayout.SLOT_SIZE); // add rbx, SLOT_SIZE
        asm.emit64("48 b8", OracleLayout.SHARED); // mov rax, SHARED
        asm.emit("ff 88", OracleLayout.LEFT); // dec dword [rax+LEFT]
        asm.jump("0f 84", "roundDone"); // jz
        asm.label("caseStart");
    }

    /** RBX is the slot. */
    private void caseStart() {
        asm.emit("48 89 d8"); // mov rax, rbx
        asm.emit64("48 a3", CURRENT); // mov [CURRENT], rax
        asm.emit("48 8d b3", OracleLayout.MEMORY); // lea rsi, [rbx+...]
        asm.emit64("48 bf", OracleLayout.SHARED + OracleLayout.WINDOW); // mov rdi, WINDOW
        asm.emit("b9", OracleWindow.SIZE / 8); // mov ecx, ...
        asm.emit("f3 48 a5"); // rep movsq
        asm.emit("48 8d b3", OracleLayout.BLOB); // lea rsi, [rbx+...]
        codeAddress();
        asm.emit("b9", OracleLayout.BLOB_SIZE / 8); // mov ecx, ...
        asm.emit("f3 48 a5"); // rep movsq
        asm.emit("b8 2b 00 00 00 8e d8 8e c0"); // mov eax, 2bh; mov ds, eax; mov es, eax
        asm.emit("b8 07 00 00 00 31 d2"); // mov eax, 7; xor edx, edx
        asm.emit("48 0f ae ab", OracleLayout.XSAVE); // xrstor64 [rbx+...]
        asm.emit("48 8d a3", OracleLayout.FRAME); // lea rsp, [rbx+...]
        for (int register = 0; register < 16; register++) {
            if (register != 4) {
                // mov register, [rsp+...]; RSP as base needs a SIB byte
                int displacement = OracleLayout.GPR + 8 * register - OracleLayout.FRAME;
                asm.emit(hex(register < 8 ? 0x48 : 0x4C) + "8b" + hex(0x44 | (register & 7) << 3) + "24"
                        + hex(displacement));
            }
        }
        asm.emit("48 cf"); // iretq
    }

    /** RDI becomes the address of the case's code in the writable mapping. */
    private void codeAddress() {
        asm.emit64("48 bf", OracleLayout.SHARED + OracleLayout.CODE); // mov rdi, CODE
        asm.emit("48 03 bb", OracleLayout.BLOB_OFFSET); // add rdi, [rbx+...]
    }

    private void rounds() {
        asm.label("roundDone");
        call(WRITE, 1L, IO_BYTE, 1L);
        asm.label("rounds");
        call(READ, 0L, IO_BYTE, 1L);
        asm.emit("83 f8 01"); // cmp eax, 1
        asm.jump("0f 85", "exit"); // jne: the parent has closed the pipe
        asm.emit64("48 bb", OracleLayout.SHARED + OracleLayout.SLOTS); // mov rbx, SLOTS
        asm.jump("e9", "caseStart");
        asm.label("exit");
        call(EXIT, 0L);
    }

    private void setup() {
        asm.label("setup");
        asm.emit("4c 8b 74 24 10"); // mov r14, [rsp+16]: the argument
        checked(MMAP, OracleLayout.DATA, DATA_SIZE, 3L, PRIVATE_FIXED_ANONYMOUS, -1L, 0L);
        asm.emit("4c 89 f7"); // mov rdi, r14
        checked(OPEN, null, 2L); // O_RDWR
        asm.emit("49 89 c5"); // mov r13, rax
        map(OracleLayout.SHARED, OracleLayout.FILE_SIZE, 3, 0);
        map(OracleWindow.BASE, OracleWindow.READ_ONLY - OracleWindow.BASE, 3, OracleLayout.WINDOW);
        map(OracleWindow.READ_ONLY, OracleWindow.PAGE_SIZE, 1,
                OracleLayout.WINDOW + (int) (OracleWindow.READ_ONLY - OracleWindow.BASE));
        map(OracleWindow.CODE, OracleWindow.CODE_END - OracleWindow.CODE, 5, OracleLayout.CODE);
        signals();
        store(0, 1200);
        store(8, 1200);
        checked(SETRLIMIT, 0L, SETUP_STRUCT); // RLIMIT_CPU, seconds, should the parent vanish during an endless instruction
        asm.emit("31 c9 0f 01 d0 83 e0 07"); // xor ecx, ecx; xgetbv; and eax, 7
        asm.emit64("48 bb", OracleLayout.SHARED + OracleLayout.XCR0); // mov rbx, ...
        asm.emit("89 03"); // mov [rbx], eax
        checked(PRCTL, 22L, 1L); // PR_SET_SECCOMP, SECCOMP_MODE_STRICT
        asm.jump("e9", "roundDone");
    }

    private void signals() {
        store(0, SIGNAL_STACK);
        store(8, 0);
        store(16, SIGNAL_STACK_SIZE);
        checked(SIGALTSTACK, SETUP_STRUCT, 0L);
        store(0, asm.address("handler"));
        store(8, ACTION_FLAGS);
        store(16, asm.address("exit"));
        store(24, 0);
        for (int signal : SIGNALS) {
            checked(RT_SIGACTION, (long) signal, SETUP_STRUCT, 0L, 8L);
        }
    }

    /** R13 is the shared file. */
    private void map(long address, long size, long protection, long offset) {
        asm.emit("4d 89 e8"); // mov r8, r13
        checked(MMAP, address, size, protection, SHARED_FIXED_POPULATE, null, offset);
    }

    private void store(int offset, long value) {
        asm.emit64("48 b8", value); // mov rax, value
        asm.emit64("48 a3", SETUP_STRUCT + offset); // mov [SETUP_STRUCT+offset], rax
    }

    private void checked(int number, @Nullable Long... arguments) {
        call(number, arguments);
        asm.emit("bf", ++step); // mov edi, step
        asm.emit("48 85 c0"); // test rax, rax
        asm.emit("79 07"); // jns over the next two
        asm.emit("b8", EXIT); // mov eax, EXIT
        asm.emit("0f 05"); // syscall
    }

    /** @param arguments null for one that is already in its register */
    private void call(int number, @Nullable Long... arguments) {
        String[] registers = {"48 bf", "48 be", "48 ba", "49 ba", "49 b8", "49 b9"}; // rdi, rsi, rdx, r10, r8, r9
        for (int i = 0; i < arguments.length; i++) {
            Long argument = arguments[i];
            if (argument != null) {
                asm.emit64(registers[i], argument);
            }
        }
        asm.emit("b8", number); // mov eax, number
        asm.emit("0f 05"); // syscall
    }

    /** A 64-bit instruction with a register and [base + displacement], base being RAX or RBX. */
    private static String modRm(int opcode, int register, int base, int displacement) {
        return hex(register < 8 ? 0x48 : 0x4C) + hex(opcode) + hex(0x40 | (register & 7) << 3 | base)
                + hex(displacement);
    }

    private static String hex(int value) {
        return String.format("%02x", value & 0xFF);
    }
}
