package dev.vivarium.host.whp;

import com.sun.jna.NativeLibrary;

import dev.vivarium.host.HostException;

import java.util.concurrent.atomic.AtomicReference;

/** WinHvPlatform.dll, or what has the same functions, loaded into this process. */
final class WhpLibrary implements WhpPartitionCalls, WhpMemoryCalls, WhpProcessorCalls {
    private static final AtomicReference<WhpLibrary> LOADED = new AtomicReference<>();

    private final String name;
    private final NativeLibrary library;

    private WhpLibrary(String name, NativeLibrary library) {
        this.name = name;
        this.library = library;
    }

    static synchronized WhpCalls load(String name) throws HostException {
        WhpLibrary loaded = LOADED.get();
        if (loaded == null) {
            loaded = new WhpLibrary(name, bind(name));
            LOADED.set(loaded);
        } else if (!loaded.name.equals(name)) {
            throw new IllegalStateException("This process already uses " + loaded.name + " for the hypervisor.");
        }
        return new WhpCalls(loaded, loaded, loaded);
    }

    private static NativeLibrary bind(String name) throws HostException {
        NativeLibrary library;
        try {
            library = NativeLibrary.getInstance(name);
        } catch (UnsatisfiedLinkError e) {
            throw new HostException(HostException.Kind.UNSUPPORTED,
                    "The Windows Hypervisor Platform is not installed (" + name + " cannot be loaded): tick 'Windows "
                            + "Hypervisor Platform' in 'Turn Windows features on or off' and restart. It comes with "
                            + "Windows 10 version 1803 and newer.",
                    e);
        }
        try {
            WhpFunctions.bind(library);
        } catch (UnsatisfiedLinkError e) {
            throw new HostException(HostException.Kind.UNSUPPORTED, "The Windows Hypervisor Platform of this Windows "
                    + "is too old: " + name + " lacks a function that Vivarium needs. Update Windows.", e);
        }
        return library;
    }

    @Override
    public int getCapability(int code, long buffer, int sizeBytes, long written) {
        return WhpFunctions.WHvGetCapability(code, buffer, sizeBytes, written);
    }

    @Override
    public int createPartition(long handle) {
        return WhpFunctions.WHvCreatePartition(handle);
    }

    @Override
    public int setProperty(long partition, int code, long buffer, int sizeBytes) {
        return WhpFunctions.WHvSetPartitionProperty(partition, code, buffer, sizeBytes);
    }

    @Override
    public int setUpPartition(long partition) {
        return WhpFunctions.WHvSetupPartition(partition);
    }

    @Override
    public int deletePartition(long partition) {
        return WhpFunctions.WHvDeletePartition(partition);
    }

    @Override
    public int map(long partition, long source, long gpa, long sizeBytes, int flags) {
        return WhpFunctions.WHvMapGpaRange(partition, source, gpa, sizeBytes, flags);
    }

    @Override
    public int unmap(long partition, long gpa, long sizeBytes) {
        return WhpFunctions.WHvUnmapGpaRange(partition, gpa, sizeBytes);
    }

    /** By name: the function is newer than the others, and a Windows without it runs machines all the same. */
    @Override
    public int queryDirty(long partition, long gpa, long sizeBytes, long bitmap, int bitmapBytes) {
        try {
            return library.getFunction("WHvQueryGpaRangeDirtyBitmap")
                    .invokeInt(new Object[]{partition, gpa, sizeBytes, bitmap, bitmapBytes});
        } catch (UnsatisfiedLinkError e) {
            return WhpResult.NOT_IMPLEMENTED;
        }
    }

    @Override
    public int createProcessor(long partition, int index) {
        return WhpFunctions.WHvCreateVirtualProcessor(partition, index, 0);
    }

    @Override
    public int deleteProcessor(long partition, int index) {
        return WhpFunctions.WHvDeleteVirtualProcessor(partition, index);
    }

    @Override
    public int run(long partition, int index, long context, int sizeBytes) {
        return WhpFunctions.WHvRunVirtualProcessor(partition, index, context, sizeBytes);
    }

    @Override
    public int cancel(long partition, int index) {
        return WhpFunctions.WHvCancelRunVirtualProcessor(partition, index, 0);
    }

    @Override
    public int getRegisters(long partition, int index, long names, int count, long values) {
        return WhpFunctions.WHvGetVirtualProcessorRegisters(partition, index, names, count, values);
    }

    @Override
    public int setRegisters(long partition, int index, long names, int count, long values) {
        return WhpFunctions.WHvSetVirtualProcessorRegisters(partition, index, names, count, values);
    }

    @Override
    public int getXsave(long partition, int index, long buffer, int sizeBytes, long written) {
        return WhpFunctions.WHvGetVirtualProcessorXsaveState(partition, index, buffer, sizeBytes, written);
    }

    @Override
    public int setXsave(long partition, int index, long buffer, int sizeBytes) {
        return WhpFunctions.WHvSetVirtualProcessorXsaveState(partition, index, buffer, sizeBytes);
    }
}
