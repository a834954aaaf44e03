package dev.vivarium.host.whp;

import dev.vivarium.host.HostException;
import dev.vivarium.host.HostException.Kind;
import dev.vivarium.host.abi.WhpCapability;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The Windows Hypervisor Platform: an optional feature of Windows 10 and 11 that lets a program run guests on Windows'
 * own hypervisor (learn.microsoft.com, Virtualization, "Windows Hypervisor Platform"). Any thread may use it. Written
 * from Microsoft's documentation and headers and tried on Linux with a stand-in; it has not run on Windows yet.
 */
public final class WhpPlatform {
    /** The library's name on Windows. */
    public static final String LIBRARY = "WinHvPlatform";

    private final WhpCalls calls;
    private final WhpCapabilities capabilities;

    private WhpPlatform(WhpCalls calls, WhpCapabilities capabilities) {
        this.calls = calls;
        this.capabilities = capabilities;
    }

    /** @throws HostException UNSUPPORTED, with what to switch on, if this host's hypervisor cannot be used */
    public static WhpPlatform open() throws HostException {
        return open(LIBRARY);
    }

    /**
     * @param library a name or path of what has WinHvPlatform.dll's functions; always the same one in a process
     * @throws HostException UNSUPPORTED, with what to switch on, if this host's hypervisor cannot be used
     */
    public static WhpPlatform open(String library) throws HostException {
        return open(WhpLibrary.load(library));
    }

    static WhpPlatform open(WhpCalls calls) throws HostException {
        requirePresence(calls);
        return new WhpPlatform(calls,
                new WhpCapabilities(ask(calls, WhpCapability.FEATURES), ask(calls, WhpCapability.EXTENDED_VM_EXITS),
                        ask(calls, WhpCapability.EXCEPTION_EXIT_BITMAP), ask(calls, WhpCapability.PROCESSOR_FEATURES),
                        ask(calls, WhpCapability.PROCESSOR_XSAVE_FEATURES),
                        ask(calls, WhpCapability.PROCESSOR_CLOCK_FREQUENCY)));
    }

    public WhpCapabilities capabilities() {
        return capabilities;
    }

    /**
     * A partition that is set up, without memory and processors.
     *
     * @throws HostException UNSUPPORTED if the hypervisor cannot do what is asked for, EXHAUSTED if it has no memory
     */
    public WhpPartition createPartition(WhpSettings settings) throws HostException {
        if (!capabilities.canExit(settings.exits())) {
            throw new HostException(Kind.UNSUPPORTED,
                    "This Windows cannot report all of what Vivarium must see of the guest's processor. Update Windows.");
        }
        return WhpPartition.create(calls, settings);
    }

    private static void requirePresence(WhpCalls calls) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment present = arena.allocate(ValueLayout.JAVA_INT);
            int result = calls.partition().getCapability(WhpCapability.HYPERVISOR_PRESENT, present.address(),
                    Integer.BYTES, 0);
            WhpResult.check(result, "WHvGetCapability", "say whether its hypervisor runs");
            if (present.get(ValueLayout.JAVA_INT, 0) == 0) {
                throw new HostException(Kind.UNSUPPORTED,
                        "The Windows hypervisor does not run: switch on virtualisation (VT-x or AMD-V) in the "
                                + "computer's firmware, run 'bcdedit /set hypervisorlaunchtype auto' as administrator, "
                                + "and restart.");
            }
        }
    }

    /** What this Windows does not know of, it does not have: 0. */
    private static long ask(WhpCalls calls, int code) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment answer = arena.allocate(ValueLayout.JAVA_LONG);
            int result = calls.partition().getCapability(code, answer.address(), Long.BYTES, 0);
            if (result == WhpResult.UNKNOWN_CAPABILITY) {
                return 0;
            }
            WhpResult.check(result, "WHvGetCapability", "tell what it can do");
            return answer.get(ValueLayout.JAVA_LONG, 0);
        }
    }
}
