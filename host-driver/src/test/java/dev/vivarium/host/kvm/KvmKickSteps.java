package dev.vivarium.host.kvm;

import static dev.vivarium.host.kvm.KvmSmoke.expect;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmExit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/**
 * How a run that would not end is ended from outside in {@link KvmSmoke}: a thread runs jmp $ and counts what it is
 * asked.
 */
final class KvmKickSteps implements AutoCloseable {
    private static final long LOST_NANOS = 20_000_000_000L;
    private static final int TRIES = 10;

    private final TinyGuest guest = new TinyGuest("ebfe");
    private final Thread kicker = Thread.currentThread();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Thread thread = new Thread(this::runAndCount);
    private volatile VcpuSignal signal;
    private volatile boolean isStopped;
    private volatile int asked;
    private volatile int seen;

    private KvmKickSteps() throws Exception {
        thread.start();
        ready.await();
    }

    /**
     * jmp $ is left within 100 ms of a kick (on a busy host: of one of a few); and a kick before the run ends it at
     * once.
     */
    static String kick() throws Exception {
        try (KvmKickSteps steps = new KvmKickSteps()) {
            long fastest = Long.MAX_VALUE;
            for (int i = 1; i <= TRIES; i++) {
                Thread.sleep(20);
                fastest = Math.min(fastest, steps.kick(i) / 1000);
            }
            expect(true, fastest < 100_000, "within 100 ms: " + fastest + " us");
            steps.close();
            steps.signal.kick();
            return "left after " + fastest + " us";
        }
    }

    static String kickBeforeTheRun() throws HostException {
        try (TinyGuest guest = new TinyGuest("ebfe"); VcpuSignal signal = VcpuSignal.forThisThread(guest.vcpu)) {
            signal.kick();
            expect(KvmExit.INTR, guest.vcpu.run(), "a run after a kick ends at once");
            expect(KvmExit.INTR, guest.vcpu.run(), "and the next one, while nobody has seen to it");
            return "ok";
        }
    }

    static String kicks(int count) throws Exception {
        try (KvmKickSteps steps = new KvmKickSteps()) {
            long start = System.nanoTime();
            long slowest = 0;
            for (int i = 1; i <= count; i++) {
                slowest = Math.max(slowest, steps.kick(i));
            }
            long mean = (System.nanoTime() - start) / 1000 / count;
            return count + " kicks, mean " + mean + " us, slowest " + slowest / 1000 + " us";
        }
    }

    /** @return nanoseconds until it was seen */
    private long kick(int number) {
        long start = System.nanoTime();
        asked = number;
        signal.kick();
        while (seen != number) {
            if (System.nanoTime() - start > LOST_NANOS) {
                throw new AssertionError("kick " + number + " was lost");
            }
            LockSupport.parkNanos(LOST_NANOS);
        }
        return System.nanoTime() - start;
    }

    /** As a processor's thread does it: clears the flag, looks at what it was asked, runs. */
    private void runAndCount() {
        try (VcpuSignal mine = VcpuSignal.forThisThread(guest.vcpu)) {
            signal = mine;
            ready.countDown();
            while (true) {
                guest.vcpu.page().setImmediateExit(false);
                seen = asked;
                LockSupport.unpark(kicker);
                if (isStopped) {
                    return;
                }
                expect(KvmExit.INTR, guest.vcpu.run(), "the run ended");
            }
        } catch (HostException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        isStopped = true;
        while (thread.isAlive()) {
            signal.kick();
            thread.join(100);
        }
        guest.close();
    }
}
