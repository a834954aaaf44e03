package dev.vivarium.engine.device.virtio.rng;

/** The host's random numbers; never waits. */
@FunctionalInterface
public interface EntropySource {
    /** Fills all of {@code bytes}. */
    void fill(byte[] bytes);
}
