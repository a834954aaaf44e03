package dev.vivarium.engine.machine;

import dev.vivarium.engine.device.virtio.rng.EntropySource;

import org.jspecify.annotations.Nullable;

import java.security.SecureRandom;

/** The host's random numbers for the guest. Made when first asked for: looking for a provider takes its time. */
final class HostEntropy implements EntropySource {
    private @Nullable SecureRandom random;

    @Override
    public void fill(byte[] bytes) {
        SecureRandom source = random;
        if (source == null) {
            source = new SecureRandom();
            random = source;
        }
        source.nextBytes(bytes);
    }
}
