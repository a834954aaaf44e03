package dev.vivarium.host.setup;

/**
 * Whether KVM can run real guests, found out by trying. The answer decides between KVM and the software processor; who
 * knows more about KVM than the provisional {@link #opening()} gives a better one to {@link DoctorSettings}.
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

    /**
     * The provisional one: opens {@code /dev/kvm}, makes a machine without processors and closes it again. It runs no
     * guest code, so it takes a KVM on a processor that shows neither VT-x nor AMD-V for a limited one.
     */
    static KvmProbe opening() {
        return new OpeningKvmProbe();
    }
}
