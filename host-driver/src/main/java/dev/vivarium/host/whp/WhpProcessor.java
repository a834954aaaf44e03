package dev.vivarium.host.whp;

import dev.vivarium.host.abi.WhpExitLayout;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;

/**
 * One virtual processor (pages WHvRunVirtualProcessor, WHvCancelRunVirtualProcessor,
 * WHvGetVirtualProcessorRegisters and so on). One thread at a time owns it; {@link #cancel} is for any. Calls on a
 * processor fail by a mistake of ours alone, which is unchecked: {@link IllegalStateException}.
 */
public final class WhpProcessor implements AutoCloseable {
    private static final int FIRST_XSAVE_BYTES = 4096;
    private static final int XSAVE_ALIGNMENT = 64;

    private final WhpProcessorCalls calls;
    private final long partition;
    private final int index;
    private final MemorySegment context;
    private final WhpExit exit;
    private boolean closed;

    WhpProcessor(WhpProcessorCalls calls, long partition, int index) {
        this.calls = calls;
        this.partition = partition;
        this.index = index;
        this.context = Arena.ofAuto().allocate(WhpExitLayout.SIZE, 16);
        this.exit = new WhpExit(context);
    }

    /**
     * Runs guest code until something is to be done about it. Nothing of what the guest wanted is done yet: its
     * instruction is completed by setting registers, RIP past it among them.
     *
     * @return a {@code WhpExitReason}; what {@link #exit} shows is about it, until the next run
     */
    public int run() {
        int result = calls.run(partition, index, context.address(), WhpExitLayout.SIZE);
        if (result < 0) {
            WhpResult.require(result, "WHvRunVirtualProcessor");
        }
        return context.get(ValueLayout.JAVA_INT, WhpExitLayout.REASON);
    }

    /** Always the same object. */
    public WhpExit exit() {
        return exit;
    }

    /** Makes {@link #run} return CANCELED soon, or at once the next time. Any thread, until it is closed. */
    public void cancel() {
        WhpResult.require(calls.cancel(partition, index), "WHvCancelRunVirtualProcessor");
    }

    /** Fills in the values. */
    public void read(WhpRegisters registers) {
        try {
            int result = calls.getRegisters(partition, index, registers.namesAddress(), registers.size(),
                    registers.valuesAddress());
            if (result < 0) {
                WhpResult.require(result, "WHvGetVirtualProcessorRegisters");
            }
        } finally {
            Reference.reachabilityFence(registers); // its memory is freed with it, and the call has bare addresses
        }
    }

    /** The same for registers that this hypervisor may not have. @return false if it refuses, and nothing was read */
    public boolean canRead(WhpRegisters registers) {
        try {
            return calls.getRegisters(partition, index, registers.namesAddress(), registers.size(),
                    registers.valuesAddress()) >= 0;
        } finally {
            Reference.reachabilityFence(registers);
        }
    }

    /** @return false if the hypervisor does not take the values; some of them may be set nevertheless */
    public boolean tryWrite(WhpRegisters registers) {
        try {
            return calls.setRegisters(partition, index, registers.namesAddress(), registers.size(),
                    registers.valuesAddress()) >= 0;
        } finally {
            Reference.reachabilityFence(registers);
        }
    }

    public void write(WhpRegisters registers) {
        try {
            int result = calls.setRegisters(partition, index, registers.namesAddress(), registers.size(),
                    registers.valuesAddress());
            if (result < 0) {
                WhpResult.require(result, "WHvSetVirtualProcessorRegisters");
            }
        } finally {
            Reference.reachabilityFence(registers);
        }
    }

    /** The XSAVE area in compacted format (SDM Vol. 1, 13.4.3), as WHvGetVirtualProcessorXsaveState gives it. */
    public byte[] xsave() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment written = arena.allocate(ValueLayout.JAVA_INT);
            MemorySegment area = arena.allocate(FIRST_XSAVE_BYTES, XSAVE_ALIGNMENT);
            int result = getXsave(area, written);
            if (result == WhpResult.INSUFFICIENT_BUFFER) {
                area = arena.allocate(written.get(ValueLayout.JAVA_INT, 0), XSAVE_ALIGNMENT);
                result = getXsave(area, written);
            }
            WhpResult.require(result, "WHvGetVirtualProcessorXsaveState");
            return area.asSlice(0, written.get(ValueLayout.JAVA_INT, 0)).toArray(ValueLayout.JAVA_BYTE);
        }
    }

    private int getXsave(MemorySegment area, MemorySegment written) {
        return calls.getXsave(partition, index, area.address(), Math.toIntExact(area.byteSize()), written.address());
    }

    /** @param area in compacted format, as {@link #xsave} gives it */
    public void restoreXsave(byte[] area) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment copy = arena.allocate(area.length, XSAVE_ALIGNMENT);
            MemorySegment.copy(area, 0, copy, ValueLayout.JAVA_BYTE, 0, area.length);
            WhpResult.require(calls.setXsave(partition, index, copy.address(), area.length),
                    "WHvSetVirtualProcessorXsaveState");
        }
    }

    /** It must not run, and nobody may cancel it any more. Closing twice does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            WhpResult.require(calls.deleteProcessor(partition, index), "WHvDeleteVirtualProcessor");
        }
    }
}
