package dev.vivarium.host.whp;

import dev.vivarium.host.abi.WhpCapability;

/**
 * What the hypervisor of this Windows can do, as WHvGetCapability tells it.
 *
 * @param features          bits {@code WhpCapability.FEATURE_…}
 * @param exits             bits {@code WhpCapability.EXIT_…} that a partition may ask for
 * @param exceptionExits    the vectors, as bits, whose exceptions can be exits
 * @param processorFeatures WHV_PROCESSOR_FEATURES, its first 64 bits
 * @param xsaveFeatures     bits {@code WhpCapability.XSAVE_…}
 * @param clockHertz        what the guest's time-stamp counter runs at; 0 if an older Windows does not tell
 */
public record WhpCapabilities(long features, long exits, long exceptionExits, long processorFeatures,
        long xsaveFeatures, long clockHertz) {
    /** Whether a part of what was mapped can be unmapped. */
    public boolean partialUnmap() {
        return (features & WhpCapability.FEATURE_PARTIAL_UNMAP) != 0;
    }

    public boolean dirtyPages() {
        return (features & WhpCapability.FEATURE_DIRTY_PAGE_TRACKING) != 0;
    }

    public boolean xsave() {
        return (features & WhpCapability.FEATURE_XSAVE) != 0;
    }

    /** @param wanted bits {@code WhpCapability.EXIT_…} */
    public boolean canExit(int wanted) {
        return (exits & wanted) == wanted;
    }
}
