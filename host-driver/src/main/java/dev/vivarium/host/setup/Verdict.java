package dev.vivarium.host.setup;

/**
 * What {@code --accel auto} would take.
 *
 * @param sentence that, and why
 */
public record Verdict(BackEnd backEnd, String sentence) {
    /** What runs guests. */
    public enum BackEnd {
        KVM,
        /** The Windows Hypervisor Platform. */
        WHP,
        /** The software processor. */
        SOFT,
        /** Nothing: no machine runs here. */
        NONE
    }
}
