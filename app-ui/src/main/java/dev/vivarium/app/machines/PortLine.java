package dev.vivarium.app.machines;

import dev.vivarium.snapshot.bundle.MachineSpec.Port;

import org.jspecify.annotations.Nullable;

/**
 * Where a serial port or a console leads.
 *
 * @param target the file or the socket, with its whole path; null for other places
 */
public record PortLine(Port port, @Nullable String target) {
}
