package dev.vivarium.app.machines;

import dev.vivarium.snapshot.bundle.MachineSpec.Bus;

/** An empty disk that is to be made. */
public record NewDisk(long bytes, Bus bus) {
}
