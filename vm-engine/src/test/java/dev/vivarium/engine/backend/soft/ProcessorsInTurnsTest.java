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
}
