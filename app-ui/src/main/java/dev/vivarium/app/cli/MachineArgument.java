package dev.vivarium.app.cli;

import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import picocli.CommandLine.Parameters;

/** Which machine a command is about. */
final class MachineArgument {
    @Parameters(index = "0", paramLabel = "NAME",
            description = "A machine in the machines' folder, or the path of a machine's own folder.")
    private String name;

    String name() {
        return name;
    }

    Bundle bundle() throws SnapshotException, VmException {
        return KeptMachines.find(name);
    }
}
