package dev.vivarium.host.whp;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpExitReason;
import dev.vivarium.host.abi.WhpProperty;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.memory.GuestRam;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;

/** A processor in real mode with 1 MiB of memory, at the first byte of a few instructions. */
final class TinyGuest implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    static final int CODE = 0x1000;
    /** Where nothing is mapped. */
    static final long DEVICE = 0xC000_0000L;

    final WhpPartition partition;
    final WhpProcessor processor;
    final MemorySegment memory;
    private final GuestRam ram;
    private final Thread watchdog;

    /** @param code hexadecimal, bytes apart from each other */
    TinyGuest(WhpPlatform platform, WhpSettings settings, String code) throws HostException {
        ram = GuestRam.allocate(1 << 20);
        memory = ram.segment();
        partition = platform.createPartition(settings);
        int access = WhpProperty.MAP_READ | WhpProperty.MAP_WRITE | WhpProperty.MAP_EXECUTE;
        partition.map(0, memory,
                platform.capabilities().dirtyPages() ? access | WhpProperty.MAP_TRACK_DIRTY_PAGES : access);
        processor = partition.createProcessor(0);
        place(CODE, code);
        for (int name = WhpRegister.ES; name <= WhpRegister.GS; name++) {
            base(name, 0);
        }
        set(WhpRegister.RSP, 0x7000);
        set(WhpRegister.RFLAGS, 2);
        set(WhpRegister.RIP, CODE);
        watchdog = Thread.ofPlatform().daemon().start(this::watch);
    }

    private void watch() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            processor.cancel();
        } catch (InterruptedException e) {
            // The guest came to its end in time.
        }
    }

    TinyGuest(WhpPlatform platform, String code) throws HostException {
        this(platform, WhpSettings.ofOneProcessor(), code);
    }

    void place(long gpa, String code) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(code);
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, gpa, bytes.length);
    }

    /** An entry of the real mode's interrupt table, and what is there. */
    void handler(int vector, int offset, String code) {
        memory.set(ValueLayout.JAVA_INT_UNALIGNED, 4L * vector, offset);
        place(offset, code);
    }

    int byteAt(long gpa) {
        return memory.get(ValueLayout.JAVA_BYTE, gpa) & 0xFF;
    }

    long get(int name) {
        WhpRegisters one = new WhpRegisters(name);
        processor.read(one);
        return one.get(0);
    }

    void set(int name, long value) {
        WhpRegisters one = new WhpRegisters(name);
        one.set(0, value);
        processor.write(one);
    }

    /** A segment of 64 KiB for real mode that starts anywhere. */
    void base(int name, long base) {
        WhpRegisters one = new WhpRegisters(name);
        one.setSegment(0, 0, base, 0xFFFF, name == WhpRegister.CS ? 0x9B : 0x93);
        processor.write(one);
    }

    /** Completes an instruction, as the caller of WHP has to. */
    void skip(int lengthBytes) {
        set(WhpRegister.RIP, get(WhpRegister.RIP) + lengthBytes);
    }

    /** Runs, and insists on the reason. */
    WhpExit run(int reason) {
        int got = processor.run();
        if (got != reason) {
            throw new AssertionError("Exit 0x" + Integer.toHexString(got) + " and not 0x"
                    + Integer.toHexString(reason) + " at 0x" + Long.toHexString(processor.exit().rip())
                    + (got == WhpExitReason.UNSUPPORTED_FEATURE
                            ? ", parameter 0x" + Long.toHexString(processor.exit().unsupportedParameter())
                            : ""));
        }
        return processor.exit();
    }

    void halts() {
        run(WhpExitReason.HALT);
    }

    static void same(long expected, long actual, String what) {
        if (expected != actual) {
            throw new AssertionError(what + " is 0x" + Long.toHexString(actual) + " and not 0x"
                    + Long.toHexString(expected));
        }
    }

    @Override
    public void close() {
        watchdog.interrupt();
        processor.close();
        partition.close();
        ram.close();
    }
}
