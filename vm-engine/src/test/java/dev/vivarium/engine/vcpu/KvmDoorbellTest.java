package dev.vivarium.engine.vcpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.backend.kvm.KvmBackEnd;
import dev.vivarium.engine.bus.Doorbells;
import dev.vivarium.engine.bus.MovableRange;
import dev.vivarium.engine.vcpu.RecordingBus.Access;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Writes that ring do not stop the processor, and none of them is lost; those that do not ring reach the device. */
@Tag("kvm")
@Timeout(60)
final class KvmDoorbellTest {
    private static final long NOTIFY = RecordingBus.DEVICE + 0x10;
    /** MOV FS:[EDI], AX; then EAX; then AL. */
    private static final String WRITES = "64 67 89 07 64 67 66 89 07 64 67 88 07";

    private Guest guest;
    private Doorbells.Doorbell bell;
    private int rung;

    @BeforeEach
    void makeOne() throws Exception {
        guest = new Guest(new KvmBackEnd(), CpuModel.X86_64_V2);
        bell = guest.factory.doorbells().add(() -> rung++);
    }

    @AfterEach
    void close() {
        guest.close();
    }

    private List<Access> accessesOf(String program) {
        StateDraft draft = guest.prepare(GuestMode.REAL, new Code(GuestMode.REAL).raw(program).end());
        draft.gpr[StateDraft.RDI] = NOTIFY - RecordingBus.DEVICE;
        draft.gpr[StateDraft.RAX] = 7;
        guest.run(draft);
        return List.copyOf(guest.bus.accesses);
    }

    @Test
    void writesOfAnyWidthRing() {
        assertEquals(3, accessesOf(WRITES).size());
        bell.moveTo(NOTIFY);
        assertEquals(List.of(), accessesOf(WRITES));
        guest.factory.doorbells().settle();
        assertEquals(1, rung);
        guest.factory.doorbells().settle();
        assertEquals(1, rung);
    }

    @Test
    void othersReachTheDevice() {
        bell.moveTo(NOTIFY);
        // Reads, and a write beside it.
        assertEquals(2, accessesOf("64 67 8b 07 64 67 89 47 04").size());
        guest.factory.doorbells().settle();
        assertEquals(0, rung);
    }

    @Test
    void whatRangBeforeItMovedIsAnswered() {
        bell.moveTo(NOTIFY);
        assertEquals(List.of(), accessesOf(WRITES));
        bell.moveTo(NOTIFY + 0x100);
        assertEquals(3, accessesOf(WRITES).size());
        bell.moveTo(MovableRange.NOWHERE);
        guest.factory.doorbells().settle();
        assertEquals(1, rung);
    }

    @Test
    void theEventThreadIsTold() throws Exception {
        bell.moveTo(NOTIFY);
        for (int i = 1; i <= 3; i++) {
            assertEquals(List.of(), accessesOf(WRITES));
            Objects.requireNonNull(guest.events.poll(30, TimeUnit.SECONDS)).run();
            assertEquals(i, rung);
            assertTrue(guest.events.isEmpty());
        }
    }

    @Test
    void itIsToldOnceUntilItHasAnswered() throws Exception {
        Doorbells.Doorbell other = guest.factory.doorbells().add(() -> rung += 10);
        bell.moveTo(NOTIFY);
        other.moveTo(NOTIFY + 8);
        assertEquals(List.of(), accessesOf(WRITES));
        Runnable first = Objects.requireNonNull(guest.events.poll(30, TimeUnit.SECONDS));
        // The other one rings while the event thread is slow, and so does the first again.
        assertEquals(List.of(), accessesOf(WRITES + "64 67 89 47 08"));
        assertNull(guest.events.poll(50, TimeUnit.MILLISECONDS));
        first.run();
        Objects.requireNonNull(guest.events.poll(30, TimeUnit.SECONDS)).run();
        assertEquals(11, rung);
        assertNull(guest.events.poll(50, TimeUnit.MILLISECONDS));
    }

    @Test
    void manyRingAtTheirPlaces() {
        int[] heard = new int[40];
        for (int i = 0; i < heard.length; i++) {
            int index = i;
            guest.factory.doorbells().add(() -> heard[index]++).moveTo(NOTIFY + 0x100 + 4L * i);
        }
        for (int i = 0; i < heard.length; i++) {
            String place = String.format("%02x %02x 00 00", (0x100 + 4 * i & 0xFF), 0x100 + 4 * i >> 8);
            assertEquals(List.of(), accessesOf("64 67 89 87 " + place));
            guest.factory.doorbells().settle();
            assertEquals(1, heard[i], "bell " + i);
        }
    }
}
