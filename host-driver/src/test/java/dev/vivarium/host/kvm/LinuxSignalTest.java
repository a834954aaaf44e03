package dev.vivarium.host.kvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Events, and what a kick does to a thread that is not in the guest: nothing. Needs no KVM. */
@Tag("linux")
@Tag("x86-64-host")
@Timeout(60)
class LinuxSignalTest {
    private static final int KICKS_PER_FILE = 50;

    @Test
    void anEventCountsItsSignals() throws HostException {
        try (EventFd event = EventFd.create()) {
            assertEquals(0, event.take());
            assertEquals(0, event.await(1));
            event.signal();
            event.signal();
            assertEquals(2, event.await(-1));
            assertEquals(0, event.take());
            event.close();
        }
    }

    @Test
    void anEventWakesAThread() throws Exception {
        try (EventFd event = EventFd.create()) {
            AtomicReference<Object> result = new AtomicReference<>();
            Thread waiter = new Thread(() -> {
                try {
                    result.set(event.await(50_000));
                } catch (HostException e) {
                    result.set(e);
                }
            });
            waiter.start();
            event.signal();
            waiter.join();
            assertEquals(1L, result.get());
        }
    }

    /**
     * The thread reads and writes files and collects garbage meanwhile: whatever a late kick may hit. Some kicks for each file:
     * without an end they would keep the thread at its signals on a busy host.
     */
    @Test
    void aKickHarmsNoThread(@TempDir Path folder) throws Exception {
        KvmRunPage page = new KvmRunPage(Arena.ofAuto().allocate(4096, 4096));
        AtomicReference<VcpuSignal> signal = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch ready = new CountDownLatch(1);
        AtomicInteger files = new AtomicInteger();
        Thread thread = new Thread(() -> {
            try (VcpuSignal mine = VcpuSignal.forThisThread(page)) {
                signal.set(mine);
                ready.countDown();
                useFiles(folder.resolve("file"), files);
            } catch (Exception e) {
                failure.set(e);
            }
        });
        thread.start();
        ready.await();
        int kicks = 0;
        while (thread.isAlive()) {
            if (kicks < KICKS_PER_FILE * (files.get() + 1)) {
                signal.get().kick();
                kicks++;
            } else {
                Thread.yield();
            }
        }
        thread.join();
        assertNull(failure.get());
        assertTrue(kicks > 0 && page.isImmediateExit());
        page.setImmediateExit(false);
        signal.get().kick();
        assertFalse(page.isImmediateExit(), "A closed signal does nothing.");
    }

    private static void useFiles(Path file, AtomicInteger done) throws IOException {
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[100_000];
            bytes[i] = 1;
            Files.write(file, bytes);
            assertEquals(1, Files.readAllBytes(file)[i]);
            done.incrementAndGet();
        }
    }
}
