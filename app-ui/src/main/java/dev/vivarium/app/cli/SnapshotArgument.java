package dev.vivarium.app.cli;

import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import picocli.CommandLine.Parameters;

/** Which snapshot of which machine a command is about. */
final class SnapshotArgument {
    @Parameters(index = "0", paramLabel = "NAME",
            description = "A machine in the machines' folder, or the path of a machine's own folder.")
    private String machine;
    @Parameters(index = "1", paramLabel = "SNAP", description = "The snapshot's name or id.")
    private String snapshot;

    Bundle bundle() throws SnapshotException, VmException {
        return KeptMachines.find(machine);
    }

    SnapshotManifest of(Bundle bundle) throws SnapshotException {
        return bundle.snapshots().find(snapshot);
    }
}
