package dev.vivarium.engine.net.nat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.nat.Timers.Timer;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The parts of which a network is made, each alone. */
class PartsTest {
    @Test
    void timersRunInTheirOrderHoweverTheyAreSet() {
        Timers timers = new Timers();
        Random random = new Random(3);
        long[] now = {0};
        long[] due = new long[500];
        List<Timer> all = new ArrayList<>();
        for (int i = 0; i < due.length; i++) {
            int own = i;
            due[i] = Timers.NEVER;
            all.add(timers.timer(() -> {
                assertTrue(due[own] <= now[0], "too early, or not at all");
                due[own] = Timers.NEVER;
            }));
        }
        for (int round = 0; round < 20_000; round++) {
            int which = random.nextInt(due.length);
            if (random.nextInt(4) == 0) {
                all.get(which).cancel();
                due[which] = Timers.NEVER;
            } else {
                due[which] = now[0] + random.nextInt(1000);
                all.get(which).at(due[which]);
            }
            if (random.nextInt(10) == 0) {
                now[0] += random.nextInt(100);
                timers.run(now[0]);
                for (int i = 0; i < due.length; i++) {
                    assertTrue(due[i] > now[0], "too late");
                    assertEquals(due[i] != Timers.NEVER, all.get(i).isSet());
                }
            }
            assertTrue(timers.next() >= 0);
        }
        all.forEach(Timer::cancel);
        assertEquals(0, timers.size());
        assertEquals(Timers.NEVER, timers.next());
    }

    @Test
    void sumsAreThoseOfTheManual() {
        Random random = new Random(5);
        byte[] bytes = new byte[3000];
        random.nextBytes(bytes);
        for (int i = 0; i < 2000; i++) {
            int from = random.nextInt(100);
            int length = random.nextInt(bytes.length - from);
            assertEquals(ScriptedGuest.words(bytes, from, length), Wire.fold(Wire.sum(bytes, from, length)));
        }
        Arrays.fill(bytes, (byte) 0xff);
        assertEquals(0xffff, Wire.fold(Wire.sum(bytes, 0, bytes.length)));
        assertEquals(0xffff, Wire.checksumNotZero(0xffff));
    }

    @Test
    void ringsAreBoundedInFramesAndBytes() {
        FrameRing few = new FrameRing(4, 1000);
        Frame frame = new Frame(new byte[300]);
        for (int i = 0; i < 4; i++) {
            assertTrue(few.offer(frame));
        }
        assertFalse(few.offer(frame));
        assertSame(frame, few.poll());
        assertFalse(few.isHalfEmpty());
        few.poll();
        few.poll();
        assertTrue(few.isHalfEmpty());
        few.poll();
        assertNull(few.poll());
        FrameRing heavy = new FrameRing(1024, 1000);
        assertTrue(heavy.offer(new Frame(new byte[60_000])), "one fits in any case");
        assertFalse(heavy.offer(frame));
    }

    @Test
    void nobodyMayHoldMoreThanIsLeft() {
        Budget budget = new Budget(1000, 400);
        assertEquals(400, budget.room(0));
        budget.take(700);
        assertEquals(300, budget.room(0));
        assertEquals(100, budget.room(200));
        assertEquals(0, budget.room(350));
        budget.take(500);
        assertEquals(0, budget.room(0));
        budget.give(1200);
        assertEquals(1000, budget.free());
    }

    @Test
    void addressesAreWhatTheyAre() {
        assertTrue(Ip.of(InetAddress.ofLiteral("169.254.169.254")).isLinkLocal());
        assertTrue(Ip.of(InetAddress.ofLiteral("fe80::1")).isLinkLocal());
        assertFalse(Ip.of(InetAddress.ofLiteral("fec0::1")).isLinkLocal());
        assertTrue(Ip.of(InetAddress.ofLiteral("239.1.1.1")).isMulticast());
        assertFalse(Ip.of(InetAddress.ofLiteral("::7f00:1")).isOrdinary());
        assertFalse(Ip.of(InetAddress.ofLiteral("240.0.0.1")).isOrdinary());
        assertTrue(Ip.of(InetAddress.ofLiteral("223.1.1.1")).isOrdinary());
        assertTrue(Ip.of(InetAddress.ofLiteral("127.9.9.9")).isLoopback());
        assertEquals("10.0.2.255", Subnet.USUAL.directedBroadcast().toString());
        assertFalse(Subnet.USUAL.isGuest(ScriptedGuest.ip("10.0.2.0")));
        assertThrows(IllegalArgumentException.class,
                () -> new Subnet(InetAddress.ofLiteral("10.0.2.1"), 24, InetAddress.ofLiteral("fec0::"), 1500));
    }

    @Test
    void waitingGrowsUntilTheGuestAnswers() {
        RoundTrip roundTrip = new RoundTrip();
        roundTrip.begin(100, 0);
        roundTrip.acknowledged(99, 5);
        roundTrip.acknowledged(100, 1_000_000);
        assertEquals(200_000_000, roundTrip.timeout());
        for (int i = 0; i < 20; i++) {
            roundTrip.backOff();
        }
        assertEquals(60_000_000_000L, roundTrip.timeout());
        roundTrip.forgetBackOff();
        assertEquals(200_000_000, roundTrip.timeout());
    }
}
