package dev.vivarium.host.setup;

/**
 * Whether KVM can run real guests, found out by trying. The answer decides between KVM and the software processor.
 */
@FunctionalInterface
public interface KvmProbe {
    /** How far KVM came. */
    enum Outcome {
        /** It runs operating systems. */
        USABLE,
        /** It is there but not enough for an operating system, for example because it emulates every instruction. */
        LIMITED,
        /** It cannot be opened, or makes no machine. */
        REFUSED
    }

    /** @param sentence what was found; begins with a capital and ends with a full stop */
    record Result(Outcome outcome, String sentence) {
    }

    /** Tries. Leaves nothing behind, and never throws on what the host does. */
    Result probe();

    /** Opens {@code /dev/kvm} and runs a guest of three instructions: {@link dev.vivarium.host.kvm.KvmTrial}. */
    static KvmProbe trial() {
        return new TrialKvmProbe();
    }
}
