package dev.vivarium.host.whp;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** WinHvPlatform.dll as far as its answers matter: each is what the test says, else success. */
final class FakeWhp implements WhpPartitionCalls, WhpMemoryCalls, WhpProcessorCalls {
    /** HRESULTs by the call's name here. */
    final Map<String, Integer> results = new HashMap<>();
    final Map<Integer, Long> capabilities = new HashMap<>();
    /** What was called, with the numbers that say what for. */
    final List<String> called = new ArrayList<>();
    int xsaveBytes = 100;

    WhpCalls calls() {
        return new WhpCalls(this, this, this);
    }

    private int answer(String call, long... numbers) {
        StringBuilder text = new StringBuilder(call);
        for (long number : numbers) {
            text.append(' ').append(Long.toHexString(number));
        }
        called.add(text.toString());
        return results.getOrDefault(call, 0);
    }

    private static MemorySegment at(long address, long sizeBytes) {
        return MemorySegment.ofAddress(address).reinterpret(sizeBytes);
    }

    @Override
    public int getCapability(int code, long buffer, int sizeBytes, long written) {
        Long value = capabilities.get(code);
        if (value == null) {
            return results.getOrDefault("getCapability", WhpResult.UNKNOWN_CAPABILITY);
        }
        for (int i = 0; i < sizeBytes; i++) {
            at(buffer, sizeBytes).set(ValueLayout.JAVA_BYTE, i, (byte) (value >>> 8 * i));
        }
        return 0;
    }

    @Override
    public int createPartition(long handle) {
        at(handle, 8).set(ValueLayout.JAVA_LONG, 0, 0x77);
        return answer("createPartition");
    }

    @Override
    public int setProperty(long partition, int code, long buffer, int sizeBytes) {
        return answer("setProperty", partition, code, at(buffer, 4).get(ValueLayout.JAVA_INT, 0), sizeBytes);
    }

    @Override
    public int setUpPartition(long partition) {
        return answer("setUpPartition", partition);
    }

    @Override
    public int deletePartition(long partition) {
        return answer("deletePartition", partition);
    }

    @Override
    public int map(long partition, long source, long gpa, long sizeBytes, int flags) {
        return answer("map", gpa, sizeBytes, flags);
    }

    @Override
    public int unmap(long partition, long gpa, long sizeBytes) {
        return answer("unmap", gpa, sizeBytes);
    }

    @Override
    public int queryDirty(long partition, long gpa, long sizeBytes, long bitmap, int bitmapBytes) {
        return answer("queryDirty", gpa, sizeBytes, bitmapBytes);
    }

    @Override
    public int createProcessor(long partition, int index) {
        return answer("createProcessor", index);
    }

    @Override
    public int deleteProcessor(long partition, int index) {
        return answer("deleteProcessor", index);
    }

    @Override
    public int run(long partition, int index, long context, int sizeBytes) {
        at(context, sizeBytes).fill((byte) 0x5A);
        return answer("run", index, sizeBytes);
    }

    @Override
    public int cancel(long partition, int index) {
        return answer("cancel", index);
    }

    @Override
    public int getRegisters(long partition, int index, long names, int count, long values) {
        return answer("getRegisters", index, count);
    }

    @Override
    public int setRegisters(long partition, int index, long names, int count, long values) {
        return answer("setRegisters", index, count);
    }

    @Override
    public int getXsave(long partition, int index, long buffer, int sizeBytes, long written) {
        at(written, 4).set(ValueLayout.JAVA_INT, 0, xsaveBytes);
        int result = answer("getXsave", sizeBytes);
        return sizeBytes < xsaveBytes ? WhpResult.INSUFFICIENT_BUFFER : result;
    }

    @Override
    public int setXsave(long partition, int index, long buffer, int sizeBytes) {
        return answer("setXsave", sizeBytes);
    }
}
