package dev.vivarium.engine.vcpu;

import org.jspecify.annotations.Nullable;

/**
 * What runs a processor cannot go on with it: the host refused, or its hypervisor did what it never should. It ends the
 * machine.
 */
public final class VcpuFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** @param sentence what happened, for the person at the machine. @param details for the report; may be empty */
    public VcpuFailure(String sentence, String details) {
        this(sentence, details, null);
    }

    public VcpuFailure(String sentence, String details, @Nullable Throwable cause) {
        super(details.isEmpty() ? sentence : sentence + "\n" + details, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
