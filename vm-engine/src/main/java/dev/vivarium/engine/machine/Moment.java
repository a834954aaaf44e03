package dev.vivarium.engine.machine;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.host.HostException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.memory.MemoryLayerWriter;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is done to a machine at the one moment that a snapshot is of, as quickly as can be, and held until it is written. */
final class Moment implements VirtualMachine.StandingAction, AutoCloseable {
    private final MemorySaving saving;
    private final LayerChange change;
    private final @Nullable Path variables;
    private @Nullable HeldPages pages;
    private byte @Nullable [] variablesThen;

    /** @param variables the file with UEFI's variables, if there is one */
    Moment(MemorySaving saving, LayerChange change, @Nullable Path variables) {
        this.saving = saving;
        this.change = change;
        this.variables = variables;
    }

    LayerChange change() {
        return change;
    }

    @Override
    public void perform(GuestMemory memory) throws HostException, IOException {
        change.change();
        pages = saving.rest();
        if (variables != null) {
            variablesThen = Files.readAllBytes(variables);
        }
    }

    void write(MemoryLayerWriter writer, Path variablesFile) throws SnapshotException {
        HeldPages held = pages;
        if (held != null) {
            held.writeTo(writer);
        }
        byte[] bytes = variablesThen;
        if (bytes != null) {
            try {
                Files.write(variablesFile, bytes);
            } catch (IOException e) {
                throw SnapshotTaking.unwritable(variablesFile, e);
            }
        }
    }

    @Override
    public void close() {
        HeldPages held = pages;
        if (held != null) {
            held.close();
        }
    }
}
