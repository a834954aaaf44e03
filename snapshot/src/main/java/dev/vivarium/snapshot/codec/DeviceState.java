package dev.vivarium.snapshot.codec;

/**
 * What the guest can observe of one device or processor. Implementations are records: their components, stored by
 * name, are the saved form. Nothing of the host goes in: no paths, handles, threads or wall time; deadlines are in
 * guest nanoseconds. Saved values are untrusted: the record's constructor checks every length and range and throws
 * {@link IllegalArgumentException}.
 */
public interface DeviceState {
}
