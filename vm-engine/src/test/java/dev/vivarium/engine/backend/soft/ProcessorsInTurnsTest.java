package dev.vivarium.engine.backend.soft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.NoApic;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.ManualClock;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.NoBus;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuWiring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.lang.foreign.Arena;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/** Two software processors that share memory and wait for each other. */
@ParameterizedClass
@EnumSource(Translation.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProcessorsInTurnsTest {
    private static final long COUNTER = 0x500;
    private static final int ROUNDS = 20_000;
    /** MOV CX, 20000; wait: TEST BYTE [500h], 1. */
    private static final String BEGIN = "B9 20 4E F6 06 00 05 01";
    /** PAUSE; JMP wait; go: INC WORD [500h]; LOOP wait; HLT. */
    private static final String WITH_PAUSE = "F3 90 EB F5 FF 06 00 05 E2 EF F4";

    private final GuestMemory memory = new GuestMemory(Arena.ofAuto().allocate(1 << 20, GuestMemory.PAGE_SIZE));
    private final BoardLock lock = new BoardLock();
    private final SoftBackEnd backEnd;

    ProcessorsInTurnsTest(Translation translation) {
        backEnd = new SoftBackEnd(translation);
    }

    /** A processor that runs what is at page {@code page}; it is not the one that starts by itself. */
    private Vcpu processor(int id, int page, String code) {
        byte[] bytes = HexFormat.of().parseHex(code.replace(" ", ""));
        memory.write((long) page << 12, bytes, 0, bytes.length);
        Vcpu vcpu = backEnd.create(new VcpuWiring(new Topology(id, 3), memory, NoBus.INSTANCE, NoApic.INSTANCE, lock,
                new ManualClock(), CpuModel.X86_64_V2, () -> {
                }));
        vcpu.raiseStartup(page);
        return vcpu;
    }

    private static CompletableFuture<Exit> start(Vcpu vcpu) {
        CompletableFuture<Exit> exit = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> exit.complete(vcpu.run()));
        return exit;
    }

    private void waitFor(long count) {
        while (memory.read(COUNTER, 4) != count) {
            Thread.yield();
        }
    }

    @Test
    void aLoopThatPausesPassesTheTurnOn() {
        Vcpu even = processor(1, 1, BEGIN + "74 04" + WITH_PAUSE);
        Vcpu odd = processor(2, 2, BEGIN + "75 04" + WITH_PAUSE);
        CompletableFuture<Exit> first = start(even);
        CompletableFuture<Exit> second = start(odd);
        waitFor(2 * ROUNDS);
        even.kick();
        odd.kick();
        assertEquals(Exit.KICKED, first.join());
        assertEquals(Exit.KICKED, second.join());
    }

    /** As xv6's processors do: without PAUSE, and with the lock held nearly all the time. With whole turns only it takes minutes. */
    @Test
    void aLockThatIsSeldomFreeIsTaken() {
        // take: MOV AL, 1; wait: XCHG [504h], AL; TEST AL, AL; JNE wait; MOV CX, 300; 1: LOOP 1b; MOV BYTE [504h], 0; JMP take
        Vcpu holder = processor(1, 1, "B001 86060405 84C0 75F8 B92C01 E2FE C606040500 EBEA");
        // MOV CX, 2000; take: MOV AL, 1; wait: XCHG [504h], AL; TEST AL, AL; JNE wait; INC WORD [500h]; MOV BYTE [504h], 0;
        // PAUSE; LOOP take; HLT
        Vcpu other = processor(2, 2, "B9D007 B001 86060405 84C0 75F8 FF060005 C606040500 F390 E2E9 F4");
        CompletableFuture<Exit> first = start(holder);
        CompletableFuture<Exit> second = start(other);
        waitFor(2000);
        other.kick();
        holder.kick();
        assertEquals(Exit.KICKED, second.join());
        assertEquals(Exit.KICKED, first.join());
    }

    @Test
    void aHaltedProcessorAnswersWhileAnotherSpins() {
        // wait: CMP BYTE [500h], 0; JE wait; HLT
        Vcpu spinning = processor(1, 1, "80 3E 00 05 00 74 F9 F4");
        // HLT, which NMI ends; its handler at 3000:0 counts and halts
        Vcpu halted = processor(2, 2, "F4");
        memory.write(4 * 2, 4, 0x0300_0000);
        byte[] handler = HexFormat.of().parseHex("FF060005F4");
        memory.write(0x3000, handler, 0, handler.length);
        CompletableFuture<Exit> second = start(halted);
        CompletableFuture<Exit> first = start(spinning);
        halted.raiseNmi();
        waitFor(1);
        halted.kick();
        assertEquals(Exit.KICKED, second.join());
        spinning.kick();
        assertEquals(Exit.KICKED, first.join());
    }

    /** It has been written to by the one, which may go on, when the other begins to run it. */
    @Test
    void oneProcessorChangesWhatAnotherRuns() {
        memory.write(0x4000, 4, 0xC3_1111_B8); // MOV AX, 1111h; RET
        // MOV BYTE [4010h], 0; 1: CMP WORD [512h], 1000; JAE 2f; PAUSE; JMP 1b; 2: MOV WORD [4001h], 2222h;
        // MOV WORD [512h], 0; 3: CMP WORD [512h], 1000; JAE 4f; PAUSE; JMP 3b; 4: MOV AX, [510h]; MOV [514h], AX; HLT
        Vcpu writing = processor(1, 1, "C606104000 813E1205E803 7304 F390 EBF4 C70601402222 C70612050000"
                + "813E1205E803 7304 F390 EBF4 A11005 A31405 F4");
        // 1: CALL 2000h; MOV [510h], AX; INC WORD [512h]; PAUSE; JMP 1b
        Vcpu running = processor(2, 2, "E8FD1F A31005 FF061205 F390 EBF2");
        CompletableFuture<Exit> first = start(writing);
        CompletableFuture<Exit> second = start(running);
        while (memory.read(0x514, 2) == 0) {
            Thread.yield();
        }
        assertEquals(0x2222, memory.read(0x514, 2));
        running.kick();
        writing.kick();
        assertEquals(Exit.KICKED, second.join());
        first.join();
    }
}
