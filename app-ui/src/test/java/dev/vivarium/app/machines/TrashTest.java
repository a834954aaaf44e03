package dev.vivarium.app.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.VmException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The trash, as the specification says it: names are reserved by their information, and what was put there can be put back. */
class TrashTest {
    @TempDir
    private Path folder;

    private Path machine(String name) throws IOException {
        Path machine = Files.createDirectory(folder.resolve(name));
        Files.writeString(machine.resolve("vm.json"), name);
        return machine;
    }

    @Test
    void saysWhereItWas() throws IOException, VmException {
        Path machine = machine("zwei 二.viv");
        Trash.Item item = new Trash(folder.resolve("Trash")).put(machine);
        assertFalse(Files.exists(machine));
        assertEquals(folder.resolve("Trash/files/zwei 二.viv"), item.file());
        List<String> lines = Files.readAllLines(folder.resolve("Trash/info/zwei 二.viv.trashinfo"));
        assertEquals("[Trash Info]", lines.getFirst());
        assertEquals("Path=" + folder.toAbsolutePath().normalize() + "/zwei%20%E4%BA%8C.viv", lines.get(1));
        assertTrue(lines.get(2).matches("DeletionDate=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"), lines.get(2));
    }

    @Test
    void twoOfOneNameAreTwo() throws IOException, VmException {
        Trash trash = new Trash(folder.resolve("Trash"));
        trash.put(machine("lab.viv"));
        Trash.Item second = trash.put(machine("lab.viv"));
        assertEquals(folder.resolve("Trash/files/lab.viv.2"), second.file());
        assertTrue(Files.exists(folder.resolve("Trash/info/lab.viv.2.trashinfo")));
    }

    @Test
    void isPutBack() throws IOException, VmException {
        Path machine = machine("lab.viv");
        Trash.Item item = new Trash(folder.resolve("Trash")).put(machine);
        item.restore();
        assertEquals("lab.viv", Files.readString(machine.resolve("vm.json")));
        assertFalse(Files.exists(Objects.requireNonNull(item.info())));
    }

    @Test
    void isNotPutWhereSomethingElseIsNow() throws IOException, VmException {
        Trash.Item item = new Trash(folder.resolve("Trash")).put(machine("lab.viv"));
        machine("lab.viv");
        VmException refused = assertThrows(VmException.class, item::restore);
        assertTrue(String.valueOf(refused.getMessage()).contains("already"), refused.getMessage());
        assertTrue(Files.exists(Objects.requireNonNull(item.file())));
    }
}
