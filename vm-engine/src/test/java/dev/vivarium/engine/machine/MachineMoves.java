package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.device.lapic.LapicState;
import dev.vivarium.engine.vcpu.ContractBase;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Machines that move from one back end to another while their timers run: no interrupt is lost or comes twice. */
@Timeout(120)
abstract class MachineMoves {
    private static final int MOVES = 8;
    /** On a host that is so busy that the guest is through before it can be stopped. */
    private static final int LEAST_MOVES = 3;
    private static final long TICK_NANOS = 10_000_000;
    /** A host that is busy is late with an interrupt. */
    private static final long LATENESS_NANOS = 1_500_000_000;

    @TempDir
    private Path folder;
    private final GuestPrograms.Recorder console = new GuestPrograms.Recorder();
    private boolean queue;

    /** Who runs the machine, in turn. */
    abstract List<ProcessorSettings> hosts();

    @Test
    void ticksOfTheIntervalTimer() throws Exception {
        long nanos = movedToItsEnd(TimerGuests.intervalTimer(), 10);
        ByteBuffer told = told();
        int ticks = told.getInt();
        assertEquals(100, ticks, 2);
        checkSum(told);
        assertTrue(nanos >= 99 * TICK_NANOS, "too early: " + nanos);
        // Where the timer is the kernel's, each move may cost it the rest of a period.
        assertTrue(nanos < (101 + 2 * MOVES) * TICK_NANOS + LATENESS_NANOS, "too late: " + nanos);
    }

    @Test
    @Tag(ContractBase.OWN_PROCESSOR)
    void interruptsOfTheLocalTimerAndOfLevels() throws Exception {
        movedToItsEnd(TimerGuests.localTimer(), 3);
        ByteBuffer told = told();
        assertEquals(30 * 5, told.getInt(), "interrupts of the timer");
        checkSum(told);
        assertEquals(30, told.getInt(), "levels");
        assertEquals(0, told.getInt(), "times that the counter ran backwards");
        assertEquals(0, told.getInt(), "interrupts too many");
    }

    @Test
    void kicksOfAQueue() throws Exception {
        queue = true;
        movedToItsEnd(QueueGuest.create(), QueueGuest.DOTS / 2 / MOVES);
        assertEquals(".".repeat(QueueGuest.DOTS) + "!", console.text());
    }

    private static void checkSum(ByteBuffer told) {
        int sum = told.getInt();
        assertEquals(TimerGuests.sum(told.getInt()), sum);
    }

    /** What comes after the exclamation mark. */
    private ByteBuffer told() {
        String text = console.text();
        byte[] bytes = text.substring(text.indexOf('!') + 1).getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @return guest time at the end */
    private long movedToItsEnd(TinyGuest guest, int dots) throws Exception {
        Path kernel = guest.writeTo(folder.resolve("kernel"));
        VirtualMachine machine = create(kernel, 0, null);
        long nanos = 0;
        int move = 1;
        for (; move <= MOVES; move++) {
            machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            awaitDots(machine, move * dots);
            machine.request(Request.PAUSE).get(30, TimeUnit.SECONDS);
            if (machine.state() == Machine.State.ENDED) {
                break;
            }
            MachineImage image = machine.image(ram -> {
            }).get(30, TimeUnit.SECONDS);
            assertTrue(image.guestNanos() > nanos);
            nanos = image.guestNanos();
            VirtualMachine following = create(kernel, move, image);
            assertEquals(nanos, following.report().guestNanos());
            machine.close();
            machine = following;
        }
        assertTrue(move > LEAST_MOVES, () -> "The guest was through before it could be moved.");
        machine.request(Request.RESUME);
        MachineEnd end = machine.ended().get(60, TimeUnit.SECONDS);
        assertEquals(MachineEnd.Reason.POWERED_OFF, end.reason(), end.toString());
        nanos = machine.report().guestNanos();
        machine.close();
        return nanos;
    }

    private void awaitDots(VirtualMachine machine, int dots) throws Exception {
        try {
            console.await(dots);
        } catch (AssertionError e) {
            machine.request(Request.PAUSE).get(30, TimeUnit.SECONDS);
            MachineImage image = machine.image(ram -> {
            }).get(30, TimeUnit.SECONDS);
            CpuState processor = image.processors().getFirst();
            LapicState apic = (LapicState) Objects.requireNonNull(image.devices().get("lapic-0"));
            throw new AssertionError("The guest is stuck after " + console.text().length() + " dots, at "
                    + Long.toHexString(processor.rip()) + " with flags " + Long.toHexString(processor.rflags()) + ", "
                    + processor.events() + ", in service " + Arrays.toString(apic.inService()) + ", requested "
                    + Arrays.toString(apic.requests()) + ", vectors " + Arrays.toString(apic.vectors()) + ", "
                    + apic.timer() + " at " + image.guestNanos() + ", counter ahead by " + processor.tsc() + ", "
                    + image.devices().get("pic8259") + ", "
                    + machine.report().devices(), e);
        }
    }

    private VirtualMachine create(Path kernel, int turn, @Nullable MachineImage image) throws VmException {
        ProcessorSettings processor = hosts().get(turn % hosts().size());
        MachineSettings settings = new MachineSettings("moved", processor, 4 << 20, new KernelBoot(kernel, null, ""),
                List.of(), new SerialSettings.Console(), queue
                        ? new SerialSettings.ToFile(folder.resolve("out" + turn))
                        : new SerialSettings.None(),
                "", true, false, null, folder);
        return new MachineBuilder(settings, new DiskFiles(), new BackEnds().choose(processor)).build(console,
                new GuestPrograms.Recorder(), image);
    }
}
