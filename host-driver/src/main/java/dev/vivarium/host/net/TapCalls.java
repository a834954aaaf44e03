package dev.vivarium.host.net;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** The C library's calls that a tap interface needs, mapped to methods: all but two are made for each frame. */
final class TapCalls {
    static {
        // The process has the C library; to look for it by name costs a start a run of ldconfig.
        Native.register(TapCalls.class, NativeLibrary.getProcess());
    }

    private TapCalls() {
    }

    /** Called by name, because its last argument is one of many, which are passed otherwise. */
    static int open(String path, int flags) {
        return NativeLibrary.getProcess().getFunction("open").invokeInt(new Object[]{path, flags});
    }

    /** As {@link #open}. */
    static int ioctl(int descriptor, long request, long argument) {
        return NativeLibrary.getProcess().getFunction("ioctl").invokeInt(new Object[]{descriptor, request, argument});
    }

    static native int eventfd(int initial, int flags);

    static native long read(int descriptor, long address, long sizeBytes);

    static native long write(int descriptor, long address, long sizeBytes);

    /** @param pollfds the address of struct pollfd's */
    static native int poll(long pollfds, long count, int timeoutMillis);

    static native int close(int descriptor);
}
