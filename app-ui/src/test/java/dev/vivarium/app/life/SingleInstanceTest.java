package dev.vivarium.app.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One window at a time: the second start hands over what it was to open. */
@Timeout(60)
class SingleInstanceTest {
    @TempDir
    private Path folder;

    @Test
    void theSecondHandsItsFilesOver() throws Exception {
        BlockingQueue<List<Path>> told = new LinkedBlockingQueue<>();
        try (SingleInstance first = SingleInstance.claim(folder, "w", List.of())) {
            there(first).serve(told::add);
            List<Path> files = List.of(folder.resolve("a b.viv"), folder.resolve("二.vivz"));
            assertNull(SingleInstance.claim(folder, "w", files));
            assertEquals(files, told.poll(10, TimeUnit.SECONDS));
            assertNull(SingleInstance.claim(folder, "w", List.of()));
            assertEquals(List.of(), told.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void theNextIsTheFirstAgain() throws Exception {
        try (SingleInstance first = SingleInstance.claim(folder, "w", List.of())) {
            there(first).serve(files -> {
            });
        }
        try (SingleInstance next = SingleInstance.claim(folder, "w", List.of())) {
            assertTrue(next != null);
        }
    }

    @Test
    void aDeadProcesssSocketIsInNobodysWay() throws Exception {
        Path socket = folder.resolve("w.sock");
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(socket));
        }
        assertTrue(Files.exists(socket));
        BlockingQueue<List<Path>> told = new LinkedBlockingQueue<>();
        try (SingleInstance first = SingleInstance.claim(folder, "w", List.of())) {
            there(first).serve(told::add);
            assertNull(SingleInstance.claim(folder, "w", List.of(folder)));
            assertEquals(List.of(folder), told.poll(10, TimeUnit.SECONDS));
        }
    }

    private static SingleInstance there(@Nullable SingleInstance instance) {
        return Objects.requireNonNull(instance);
    }
}
