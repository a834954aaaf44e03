package dev.vivarium.app.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineManifest;
import dev.vivarium.snapshot.bundle.Machines;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.disk.DiskFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The machines' folder as the window sees it: what is read once, what is told, and machines that are broken. */
class ShelfTest {
    @TempDir
    private Path home;

    private Path machine(String name) throws SnapshotException {
        return TestMachines.make(home, name);
    }

    private Shelf shelf() {
        return new Shelf(new Machines(home));
    }

    @Test
    void thereAreNoneWhereThereIsNoFolder() {
        Shelf.Contents contents = new Shelf(new Machines(home.resolve("none"))).read();
        assertEquals(List.of(), contents.machines());
        assertEquals("", contents.trouble());
    }

    @Test
    void theyAreListedByNameWithWhatTheyAreDoing() throws Exception {
        machine("zebra");
        machine("Ant");
        Files.createDirectory(home.resolve("other"));
        Shelf.Contents contents = shelf().read();
        assertEquals(List.of("Ant", "zebra"), contents.machines().stream().map(ShelfMachine::name).toList());
        ShelfMachine ant = contents.machines().getFirst();
        assertEquals(Presence.State.STOPPED, ant.state());
        assertEquals(0, ant.process());
        assertEquals(64L << 20, manifest(ant).machine().memoryBytes());
    }

    private static MachineManifest manifest(ShelfMachine machine) {
        MachineManifest manifest = machine.manifest();
        assertNotNull(manifest);
        return manifest;
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() throws Exception {
        Path folder = machine("a");
        Shelf shelf = shelf();
        ShelfMachine first = shelf.read().machines().getFirst();
        assertSame(first.manifest(), shelf.read().machines().getFirst().manifest());
        Notes.write(new Bundle(folder), "for the lab");
        assertEquals("for the lab", shelf.read().machines().getFirst().notes());
    }

    @Test
    void aBrokenOneIsThereWithTheReason() throws Exception {
        Path folder = machine("a");
        Files.writeString(folder.resolve("vm.json"), "{");
        ShelfMachine broken = shelf().read().machines().getFirst();
        assertEquals(Presence.State.BROKEN, broken.state());
        assertNull(broken.manifest());
        assertFalse(broken.presence().trouble().isEmpty());
    }

    @Test
    void whoHasOneThatDoesNotAnswerIsSaid() throws Exception {
        Path folder = machine("a");
        try (OpenBundle open = OpenBundle.open(folder, new DiskFiles())) {
            ShelfMachine busy = shelf().read().machines().getFirst();
            assertEquals(Presence.State.BUSY, busy.state());
            assertEquals(ProcessHandle.current().pid(), busy.process());
            assertEquals(folder, open.folder());
        }
        assertEquals(Presence.State.STOPPED, shelf().read().machines().getFirst().state());
    }

    @Test
    void listenersAreToldOfWhatChanged() throws Exception {
        machine("a");
        BlockingQueue<Shelf.Contents> told = new LinkedBlockingQueue<>();
        try (Shelf shelf = shelf()) {
            shelf.add(told::add);
            assertEquals(1, next(told).machines().size());
            machine("b");
            shelf.refresh();
            assertEquals(2, next(told).machines().size());
            shelf.refresh();
            assertNull(told.poll(200, TimeUnit.MILLISECONDS));
        }
    }

    private static Shelf.Contents next(BlockingQueue<Shelf.Contents> told) throws InterruptedException {
        Shelf.Contents contents = told.poll(10, TimeUnit.SECONDS);
        assertTrue(contents != null);
        return contents;
    }
}
