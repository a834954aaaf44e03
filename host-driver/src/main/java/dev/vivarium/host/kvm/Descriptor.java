package dev.vivarium.host.kvm;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.LinuxAbi;

import java.lang.foreign.MemorySegment;

/**
 * An open file of the kernel. Any thread; but who closes it sees to it that no call is under way, since the kernel gives
 * the number to whoever opens next.
 */
final class Descriptor implements AutoCloseable {
    private volatile int number;

    Descriptor(int number) {
        this.number = number;
    }

    /** -1 once closed, which every call refuses. */
    int number() {
        return number;
    }

    /** @return what the kernel answers, or its error number made negative */
    int request(long request, long argument) {
        while (true) {
            int answer = KvmCalls.ioctl(number, request, argument);
            if (answer >= 0) {
                return answer;
            }
            int error = Native.getLastError();
            // A kick that came for an earlier run must not spoil what is no run.
            if (error != LinuxAbi.EINTR) {
                return -error;
            }
        }
    }

    /**
     * @param what completes "KVM could not …"
     * @return what the kernel answers; never negative
     */
    int require(long request, long argument, String what) throws HostException {
        int answer = request(request, argument);
        if (answer < 0) {
            throw KvmErrors.doing(what, -answer);
        }
        return answer;
    }

    int require(long request, MemorySegment argument, String what) throws HostException {
        return require(request, argument.address(), what);
    }

    /** KVM_CHECK_EXTENSION: 0 for no. */
    int capability(int capability) {
        return Math.max(0, request(KvmRequest.CHECK_EXTENSION, capability));
    }

    @Override
    public void close() {
        int open = number;
        number = -1;
        if (open >= 0) {
            LinuxCalls.close(open);
        }
    }
}
