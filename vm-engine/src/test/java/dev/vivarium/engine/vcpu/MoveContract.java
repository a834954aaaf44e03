package dev.vivarium.engine.vcpu;

import static dev.vivarium.engine.vcpu.StateDraft.RCX;
import static dev.vivarium.engine.vcpu.StateDraft.RSI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.lang.foreign.MemorySegment;

/** A processor's state taken from one back end to the other and back, again and again, in the midst of a program. */
@Timeout(120)
public abstract class MoveContract {
    private static final int ROUNDS = 40_000;
    /** Outputs from one move to the next. */
    private static final int STRETCH = 11;
    private static final int LEAST_MOVES = 8;
    /** Each round changes EAX, XMM0, ST0 and memory; 1 of 256 is told; RDI has the time stamp, R8 counts how often it fell. */
    private static final String PROGRAM = """
            db e3 d9 ee; finit; fldz
            69 c0 6d 4e c6 41; l: imul eax, eax, 41c64e6dh
            05 39 30 00 00; add eax, 3039h
            31 c8; xor eax, ecx
            f2 0f 2a c8; cvtsi2sd xmm1, eax
            f2 0f 58 c1; addsd xmm0, xmm1
            89 06; mov [rsi], eax
            db 06; fild dword [rsi]
            de c1; faddp st1
            a9 00 ff 00 00; test eax, ff00h
            75 1a; jnz m
            e6 10; out 10h, al
            89 c3; mov ebx, eax
            0f 31 48 c1 e2 20 48 09 d0; rax = rdtsc
            48 39 f8; cmp rax, rdi
            49 83 d0 00; adc r8, 0
            48 89 c7; mov rdi, rax
            89 d8 90; mov eax, ebx; nop
            ff c9; m: dec ecx
            75 c0; jnz l
            dd 5e 08; fstp qword [rsi + 8]
            f2 0f 11 46 10; movsd [rsi + 10h], xmm0
            """;

    protected abstract BackEnd first();

    protected abstract BackEnd second();

    @Test
    void aComputationGoesBackAndForth() throws Exception {
        try (Guest one = new Guest(first(), CpuModel.X86_64_V2); Guest two = new Guest(second(), CpuModel.X86_64_V2)) {
            StateDraft draft = one.prepare(GuestMode.LONG, new Code(GuestMode.LONG).raw(PROGRAM).end());
            draft.gpr[RSI] = GuestSetup.DATA;
            draft.gpr[RCX] = ROUNDS;
            Guest here = one;
            CpuState state = draft.build();
            int moves = 0;
            int outputs = 0;
            while (!here.bus.ended) {
                state = stretch(here, state);
                outputs += here.bus.accesses.size();
                if (!here.bus.ended) {
                    Guest there = here == one ? two : one;
                    MemorySegment.copy(here.memory.segment(), 0, there.memory.segment(), 0, here.memory.sizeBytes());
                    there.clock.set(here.clock.nowNanos());
                    here = there;
                    moves++;
                }
            }
            assertTrue(moves >= LEAST_MOVES, moves + " moves");
            check(here, state, outputs);
        }
    }

    private static CpuState stretch(Guest here, CpuState state) {
        here.bus.clear();
        here.bus.onAccess = () -> {
            if (here.bus.accesses.size() == STRETCH) {
                here.vcpu.kick();
            }
        };
        here.start(state);
        assertEquals(Exit.KICKED, here.runOnce());
        return here.vcpu.save();
    }

    private static void check(Guest here, CpuState state, int outputs) {
        int sum = 0;
        long integers = 0;
        double doubles = 0;
        int told = 0;
        for (int i = ROUNDS; i > 0; i--) {
            sum = sum * 0x41C6_4E6D + 0x3039 ^ i;
            integers += sum;
            doubles += sum;
            told += (sum & 0xFF00) == 0 ? 1 : 0;
        }
        assertEquals(sum & 0xFFFF_FFFFL, state.gpr()[StateDraft.RAX]);
        assertEquals(Double.doubleToLongBits(integers), here.memory.read(GuestSetup.DATA + 8, 8));
        assertEquals(Double.doubleToLongBits(doubles), here.memory.read(GuestSetup.DATA + 16, 8));
        assertEquals(told, outputs);
        assertEquals(0, state.gpr()[8], "how often the time-stamp counter ran backwards");
    }
}
