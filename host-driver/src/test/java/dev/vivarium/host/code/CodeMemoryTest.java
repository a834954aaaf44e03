package dev.vivarium.host.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.FutureTask;

@Tag("x86-64-host")
class CodeMemoryTest {
    /** mov rax, [r15]; add rax, [r15+8]; ret. */
    private static final byte[] ADD = HexFormat.of().parseHex("498b07" + "49034708" + "c3");
    /** mov [r15], 1; wait: inc rax; cmp [r15+8], 0; je wait; mov rax, 42; ret. */
    private static final byte[] WAIT = HexFormat.of()
            .parseHex("49c70701000000" + "48ffc0" + "49837f0800" + "74f6" + "48c7c02a000000" + "c3");

    /** Words that emitted code and Java share. */
    private static final VarHandle WORD = ValueLayout.JAVA_LONG.varHandle();

    @Test
    void emittedCodeAddsTwoNumbers() throws HostException {
        try (CodeMemory memory = CodeMemory.allocate(8192); Arena arena = Arena.ofConfined()) {
            memory.write(4096 + 64, ADD);
            MemorySegment state = arena.allocate(16, 8);
            state.set(ValueLayout.JAVA_LONG, 0, 40);
            state.set(ValueLayout.JAVA_LONG, 8, 2);
            assertEquals(42, CodeEntry.enter(state.address(), memory.address(4096 + 64)));
            state.set(ValueLayout.JAVA_LONG, 8, Long.MIN_VALUE);
            assertEquals(Long.MIN_VALUE + 40, CodeEntry.enter(state.address(), memory.address(4096 + 64)));
        }
    }

    @Test
    void changedCodeIsWhatRunsNext() throws HostException {
        try (CodeMemory memory = CodeMemory.allocate(4096)) {
            // mov rax, imm32; the immediate lies at offset 4
            memory.write(1, HexFormat.of().parseHex("48c7c0" + "00000000" + "c3"));
            for (int value = -3; value <= 3; value++) {
                memory.patchInt(4, value);
                assertEquals(value, CodeEntry.enter(0, memory.address(1)));
            }
            assertThrows(IllegalArgumentException.class, () -> memory.patchInt(2, 0));
        }
    }

    @Test
    @Tag("linux")
    void noPageIsBothWritableAndExecutable() throws Exception {
        try (CodeMemory memory = CodeMemory.allocate(3 * 4096)) {
            List<String> mappings = Files.readAllLines(Path.of("/proc/self/maps")).stream()
                    .filter(line -> line.contains(LinuxCodeViews.NAME)).toList();
            assertTrue(mappings.stream().anyMatch(line -> line.contains(" rw-s ")), mappings.toString());
            assertTrue(mappings.stream().anyMatch(line -> line.contains(" r-xs ")), mappings.toString());
            assertTrue(mappings.stream().noneMatch(line -> line.matches("[0-9a-f-]+ .wx. .*")), mappings.toString());
            String executable = Long.toHexString(memory.address(0)) + "-"
                    + Long.toHexString(memory.address(0) + 3 * 4096);
            assertTrue(mappings.stream().anyMatch(line -> line.startsWith(executable + " r-xs ")), executable);
        }
    }

    @Test
    @Tag("linux")
    void codeForPerfBelongsToNoFile() throws Exception {
        try (CodeMemory memory = CodeMemory.allocateForPerf(3 * 4096); Arena arena = Arena.ofConfined()) {
            memory.write(2 * 4096, ADD);
            MemorySegment state = arena.allocate(16, 8);
            state.set(ValueLayout.JAVA_LONG, 0, 40);
            state.set(ValueLayout.JAVA_LONG, 8, 2);
            assertEquals(42, CodeEntry.enter(state.address(), memory.address(2 * 4096)));
            String executable = Long.toHexString(memory.address(0)) + "-"
                    + Long.toHexString(memory.address(0) + 3 * 4096) + " r-xs ";
            List<String> maps = Files.readAllLines(Path.of("/proc/self/maps"));
            // The file's name that perf takes for anonymous memory.
            assertTrue(maps.stream().anyMatch(line -> line.startsWith(executable) && line.contains(" /dev/zero")),
                    maps.toString());
            assertTrue(maps.stream().noneMatch(line -> line.contains("/dev/zero") && line.contains(" rwxs ")));
        }
    }

    @Test
    @Tag("linux")
    void closingUnmapsBothViews() throws Exception {
        CodeMemory memory = CodeMemory.allocate(5 * 4096);
        String executable = Long.toHexString(memory.address(0)) + "-";
        memory.close();
        memory.close();
        assertTrue(Files.readAllLines(Path.of("/proc/self/maps")).stream()
                .noneMatch(line -> line.startsWith(executable) && line.contains(LinuxCodeViews.NAME)));
        assertThrows(IllegalStateException.class, () -> memory.write(0, ADD));
    }

    @Test
    @Timeout(60)
    void theJvmWorksOnWhileAThreadIsInEmittedCode() throws Exception {
        try (CodeMemory memory = CodeMemory.allocate(4096); Arena arena = Arena.ofShared()) {
            memory.write(0, WAIT);
            MemorySegment state = arena.allocate(16, 8);
            FutureTask<Long> answer = new FutureTask<>(() -> CodeEntry.enter(state.address(), memory.address(0)));
            Thread inside = Thread.ofPlatform().daemon().start(answer);
            while ((long) WORD.getVolatile(state, 0L) == 0) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < 3; i++) {
                System.gc();
                StackTraceElement[] stack = Thread.getAllStackTraces().get(inside);
                assertTrue(List.of(stack).toString().contains("CodeEntry.enter"), List.of(stack).toString());
            }
            WORD.setVolatile(state, 8L, 1L);
            assertEquals(42, answer.get());
        }
    }

    @Test
    void thisHostRunsCode() {
        assertNull(CodeMemory.whyUnavailable());
        assertTrue(CodeMemory.isAvailable());
    }

    @Test
    void placesOutsideAreRefused() throws HostException {
        try (CodeMemory memory = CodeMemory.allocate(4096)) {
            assertEquals(4096, memory.sizeBytes());
            assertThrows(IndexOutOfBoundsException.class, () -> memory.address(4096));
            assertThrows(IndexOutOfBoundsException.class, () -> memory.address(-1));
            assertThrows(IndexOutOfBoundsException.class, () -> memory.write(4090, ADD));
        }
        assertThrows(IllegalArgumentException.class, () -> CodeMemory.allocate(100));
        assertThrows(IllegalArgumentException.class, () -> CodeMemory.allocate(CodeMemory.MAX_SIZE + 4096));
    }
}
