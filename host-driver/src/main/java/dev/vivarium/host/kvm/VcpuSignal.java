package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmStructs.Sigaction;
import dev.vivarium.host.abi.LinuxAbi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Gets a thread out of {@link KvmVcpu#run} from another thread: sets immediate_exit, then sends the thread a signal.
 *
 * <p>Both are needed. The signal ends a run that is in the guest; one that comes before the thread is in the kernel is
 * handled and gone, and then immediate_exit ends the run (api.rst, section 5: that is what it is for). Whoever runs the
 * processor clears immediate_exit, then looks at what it was asked to do, then runs.
 *
 * <p>The handler is a function of the C library that does nothing: {@code abs}. A handler in Java would be entered on a
 * thread that may be anywhere, in the JVM's own locks too. SA_RESTART keeps a late signal from failing the thread's other
 * system calls; KVM_RUN ends with EINTR nevertheless.
 *
 * <p>A signal to a thread that has ended could hit another one that got its number; that would do no harm, but a closed
 * one sends none.
 */
public final class VcpuSignal implements AutoCloseable {
    /** Above the first real-time signal, which debuggers and libraries take first; the JVM uses one near the last. */
    private static final int ABOVE_FIRST = 5;
    private static final int SIGSET_BYTES = 128;
    private static final int SIGNAL = install();

    private final KvmRunPage page;
    private final long process = KvmCalls.syscall(LinuxAbi.SYS_GETPID, 0, 0, 0);
    private final long thread = KvmCalls.syscall(LinuxAbi.SYS_GETTID, 0, 0, 0);
    private boolean isClosed;

    private VcpuSignal(KvmRunPage page) {
        this.page = page;
    }

    /** For the calling thread, which is the one that will run the processor. */
    public static VcpuSignal forThisThread(KvmVcpu vcpu) throws HostException {
        return forThisThread(vcpu.page());
    }

    static VcpuSignal forThisThread(KvmRunPage page) throws HostException {
        if (SIGNAL < 0) {
            throw KvmErrors.doing("install the signal that stops a processor", -SIGNAL);
        }
        unblock();
        return new VcpuSignal(page);
    }

    /**
     * Runs the processor with a signal that waits: KVM takes what is pending for it, an expired timer of its local APIC above
     * all, hands on the answer of the last exit, and comes back before it enters the guest (api.rst, sections 4.10 and
     * 4.20). The thread that runs the processor.
     *
     * @param vcpu the one that this is for
     * @return as {@link KvmVcpu#run}; INTR if nothing was left to do
     */
    public int runStanding(KvmVcpu vcpu) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment set = arena.allocate(SIGSET_BYTES, 8);
            LinuxCalls.sigemptyset(set.address());
            LinuxCalls.sigaddset(set.address(), SIGNAL);
            LinuxCalls.pthread_sigmask(LinuxAbi.SIG_BLOCK, set.address(), 0);
            try {
                vcpu.setSignalMask(~(1L << SIGNAL - 1));
                KvmCalls.syscall(LinuxAbi.SYS_TGKILL, process, thread, SIGNAL);
                page.setImmediateExit(false);
                return vcpu.run();
            } finally {
                vcpu.clearSignalMask();
                // Now the signal is handled, which does nothing.
                LinuxCalls.pthread_sigmask(LinuxAbi.SIG_UNBLOCK, set.address(), 0);
            }
        }
    }

    /** Any thread. The run that is under way or the next one ends with INTR; after {@link #close} nothing happens. */
    public synchronized void kick() {
        if (!isClosed) {
            page.setImmediateExit(true);
            KvmCalls.syscall(LinuxAbi.SYS_TGKILL, process, thread, SIGNAL);
        }
    }

    /** By the thread itself when it runs the processor no more, before {@link KvmVcpu#close}. Twice does nothing. */
    @Override
    public synchronized void close() {
        isClosed = true;
    }

    /** @return the signal's number, or an error number made negative */
    private static int install() {
        int signal = LinuxCalls.firstRealTimeSignal() + ABOVE_FIRST;
        try (Arena arena = Arena.ofConfined()) {
            // The C library's structure: its sigaction() turns it into the kernel's and adds the restorer.
            MemorySegment action = arena.allocate(Sigaction.SIZE, 8);
            action.set(JAVA_LONG, Sigaction.SA_HANDLER, LinuxCalls.addressOf("abs"));
            action.set(JAVA_INT, Sigaction.SA_FLAGS, LinuxAbi.SA_RESTART | LinuxAbi.SA_ONSTACK);
            return LinuxCalls.sigaction(signal, action.address(), 0) == 0 ? signal : -Native.getLastError();
        }
    }

    /** Who started this process may have blocked the signal, and threads inherit that. */
    private static void unblock() throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment set = arena.allocate(SIGSET_BYTES, 8);
            LinuxCalls.sigemptyset(set.address());
            LinuxCalls.sigaddset(set.address(), SIGNAL);
            int error = LinuxCalls.pthread_sigmask(LinuxAbi.SIG_UNBLOCK, set.address(), 0);
            if (error != 0) {
                throw KvmErrors.doing("let the signal through that stops a processor", error);
            }
        }
    }
}
