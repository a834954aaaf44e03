package dev.vivarium.host.code;

import dev.vivarium.host.HostException;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The one way from Java into emitted code. What the code finds and must leave is the same on every operating system:
 *
 * <ul>
 * <li>On entry R15 is the state address, the direction flag is clear, RSP is a real stack with a return address on it
 * (RSP + 8 is a multiple of 16). Everything else is undefined.
 * <li>It leaves by {@code ret} with its answer in RAX. It may change every other register, the flags' status bits,
 * MXCSR and the x87 control word.
 * <li>RSP stays a stack at all times: the JVM's signal handlers run on it. A few hundred bytes below it may be used.
 * <li>It leaves x87 empty, without pending exceptions ({@code fninit} or {@code emms}), and the upper halves of YMM
 * clear ({@code vzeroupper}) if it used them. It never sets AC or TF in the flags.
 * <li>It must not fault: a wild access ends the process. There is no unwind information for it.
 * </ul>
 *
 * <p>The JVM sees the thread as running native code: it can collect garbage and dump stacks meanwhile. The call must
 * never become {@code Linker.Option.critical}: then the JVM waits for the thread at its next safepoint, and hangs if
 * the code runs on.
 */
public final class CodeEntry {
    private static final MethodHandle ENTER = link();

    private CodeEntry() {
    }

    /**
     * @param stateAddress what the code finds in R15
     * @param codeAddress  from {@link CodeMemory#address}
     * @return what the code left in RAX
     */
    public static long enter(long stateAddress, long codeAddress) {
        try {
            return (long) ENTER.invokeExact(stateAddress, codeAddress);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError("Emitted code threw a checked exception.", e);
        }
    }

    private static MethodHandle link() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return Linker.nativeLinker().downcallHandle(
                MemorySegment.ofAddress(placeForEver(windows ? EntryStub.win64() : EntryStub.systemV())),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    }

    /** The stub's page is never closed: a thread may be in it as long as the process lives. */
    private static long placeForEver(byte[] stub) {
        try {
            CodeMemory memory = CodeMemory.allocate(4096);
            memory.write(0, stub);
            return memory.address(0);
        } catch (HostException e) {
            // Who has a code address has allocated code memory before.
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
