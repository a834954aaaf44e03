package dev.vivarium.host.code;

import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * An area for machine code, mapped twice: one view can be written, the other executed, and no page is ever both. Code
 * is entered by {@link CodeEntry#enter}. Only for x86-64, where stores become visible to instruction fetch by
 * themselves.
 *
 * <p>One thread writes at a time. Code that another thread may be executing is changed only by {@link #patchInt}.
 * Nobody may be inside the area when it is closed.
 */
public final class CodeMemory implements AutoCloseable {
    /** Jumps and calls with a 32-bit displacement reach every place in an area of this size. */
    public static final long MAX_SIZE = 1L << 30;

    private static final long PAGE_SIZE = 4096;
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Arena arena;
    private final MemorySegment writable;
    private final long executableAddress;

    private CodeMemory(CodeViews system, CodeViews.Views views) {
        arena = Arena.ofShared();
        executableAddress = views.executableAddress();
        writable = MemorySegment.ofAddress(views.writableAddress())
                .reinterpret(views.sizeBytes(), arena, unused -> system.unmap(views));
    }

    /**
     * @param sizeBytes a whole number of 4 KiB pages, at most {@link #MAX_SIZE}
     * @throws HostException UNSUPPORTED on other processors and operating systems; DENIED where policy forbids code
     *                       made at run time; EXHAUSTED when there is no memory
     */
    public static CodeMemory allocate(long sizeBytes) throws HostException {
        return allocate(sizeBytes, CodeViews.forThisHost());
    }

    /** Memory in which Linux's perf looks for the names of what it finds there; else the same. */
    public static CodeMemory allocateForPerf(long sizeBytes) throws HostException {
        CodeViews system = CodeViews.forThisHost();
        return allocate(sizeBytes, system instanceof LinuxCodeViews ? new LinuxPerfViews() : system);
    }

    private static CodeMemory allocate(long sizeBytes, CodeViews system) throws HostException {
        if (sizeBytes <= 0 || sizeBytes % PAGE_SIZE != 0 || sizeBytes > MAX_SIZE) {
            throw new IllegalArgumentException("Code memory must be a whole number of pages, at most 1 GiB.");
        }
        return new CodeMemory(system, system.map(sizeBytes));
    }

    /** Whether this host lets us make and run code. */
    public static boolean isAvailable() {
        return whyUnavailable() == null;
    }

    /** Tries with one page. @return null if code can be made and run; else what is in the way, in a sentence */
    public static @Nullable HostException whyUnavailable() {
        try {
            allocate(PAGE_SIZE).close();
            return null;
        } catch (HostException e) {
            return e;
        }
    }

    public long sizeBytes() {
        return writable.byteSize();
    }

    /** Where code written at {@code offset} is executed. */
    public long address(long offset) {
        if (offset < 0 || offset >= writable.byteSize()) {
            throw new IndexOutOfBoundsException("Offset " + offset + " is outside the code area.");
        }
        return executableAddress + offset;
    }

    public void write(long offset, byte[] code) {
        write(offset, code, 0, code.length);
    }

    public void write(long offset, byte[] code, int from, int length) {
        MemorySegment.copy(code, from, writable, ValueLayout.JAVA_BYTE, offset, length);
    }

    /**
     * Changes four bytes at once, as other threads see it: for the displacement of a jump that may be executed now.
     *
     * @param offset a multiple of 4
     */
    public void patchInt(long offset, int value) {
        writable.set(INT, offset, value);
    }

    /** Unmaps both views. Closing twice does nothing. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
