package dev.vivarium.snapshot.bundle;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.SnapshotException.Kind;
import dev.vivarium.snapshot.files.Durable;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The folder that a user's machines are in. A machine may be elsewhere, too: it is called by its path then. */
public final class Machines {
    /** Where another folder can be named. */
    public static final String HOME_VARIABLE = "VIVARIUM_HOME";
    private static final String COMPUTER = ".computer";
    private static final String GONE = ".gone";

    private final Path home;

    public Machines(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    /** The folder that {@link #HOME_VARIABLE} names, or that the user chose, or {@code Vivarium} in the user's. */
    public static Machines ofUser() {
        String named = System.getenv(HOME_VARIABLE);
        if (named != null && !named.isEmpty()) {
            return new Machines(Path.of(named));
        }
        Path chosen = HomeChoice.chosen();
        return new Machines(chosen != null ? chosen : Path.of(System.getProperty("user.home"), "Vivarium"));
    }

    public Path home() {
        return home;
    }

    /**
     * One machine in a list.
     *
     * @param name    of the folder, without the suffix
     * @param machine null if it cannot be read: then {@code problem} says why
     * @param user    who has it open, in words; null for nobody
     */
    public record Entry(String name, Path folder, @Nullable MachineManifest machine,
            @Nullable SnapshotException problem,
            @Nullable String user) {
    }

    /** All machines in the folder, by name. One that is broken is in the list, too. */
    public List<Entry> list() throws SnapshotException {
        List<Entry> list = new ArrayList<>();
        for (String name : Bundle.names(home).stream().sorted().toList()) {
            Path folder = home.resolve(name);
            if (name.endsWith(Bundle.SUFFIX) && Files.isDirectory(folder)) {
                list.add(entry(new Bundle(folder)));
            }
        }
        return list;
    }

    private static Entry entry(Bundle bundle) {
        try {
            return new Entry(bundle.folderName(), bundle.folder(), bundle.machine(), null, bundle.user());
        } catch (SnapshotException e) {
            return new Entry(bundle.folderName(), bundle.folder(), null, e, bundle.user());
        }
    }

    /** What a user means: the path of a machine's folder, or the name of a machine in this one. */
    public Bundle find(String nameOrPath) throws SnapshotException {
        try {
            Path path = Path.of(nameOrPath);
            if (path.getNameCount() > 1 || path.isAbsolute() || nameOrPath.endsWith(Bundle.SUFFIX)) {
                return Bundle.at(Files.isDirectory(path) || path.isAbsolute() || path.getNameCount() > 1 ? path
                        : home.resolve(path));
            }
        } catch (InvalidPathException e) {
            throw unknown(nameOrPath);
        }
        for (Entry each : list()) {
            MachineManifest machine = each.machine();
            if (each.name().equals(nameOrPath) || machine != null && machine.name().equals(nameOrPath)) {
                return Bundle.at(each.folder());
            }
        }
        throw unknown(nameOrPath);
    }

    private SnapshotException unknown(String name) {
        return new SnapshotException(Kind.USER, "There is no machine '" + name + "' in " + home + ".");
    }

    /** Where a machine of that name would be. Nothing is there. */
    public Path folderFor(String name) throws SnapshotException {
        try {
            MachineManifest.requireName(name);
        } catch (IllegalArgumentException e) {
            throw new SnapshotException(Kind.USER, "A machine cannot be called '" + name + "': " + e.getMessage() + ".",
                    e);
        }
        Path folder = home.resolve(name + Bundle.SUFFIX);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new SnapshotException(Kind.USER, "There is a machine '" + name + "' already.");
        }
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw Durable.failed(home, "made", e);
        }
        return folder;
    }

    /** The name, or if there is such a machine the name with a number. */
    public String freeName(String name) {
        String free = name;
        for (int number = 2; Files.exists(home.resolve(free + Bundle.SUFFIX), LinkOption.NOFOLLOW_LINKS); number++) {
            free = name + " " + number;
        }
        return free;
    }

    /** Gives a machine another name: its folder gets it, and then the manifest. The bundle is closed. @return what it is now */
    public static Bundle rename(OpenBundle open, String name) throws SnapshotException {
        Path target = new Machines(open.folder().resolve("..")).folderFor(name);
        open.close(); // Windows does not rename a folder with an open file in it
        Durable.rename(open.folder(), target);
        try (OpenBundle renamed = OpenBundle.open(target, open.files())) {
            return renamed.bundle(); // opening has written the name
        }
    }

    /** Deletes a machine with all of its snapshots. */
    public static void delete(OpenBundle open) throws SnapshotException {
        Path going = open.folder().resolveSibling("." + open.bundle().folderName() + GONE);
        Durable.deleteTree(going);
        open.close();
        Durable.rename(open.folder(), going);
        Durable.deleteTree(going);
    }

    /** A name for this computer that no stranger knows: what it is written in was written here. */
    public UUID computer() throws SnapshotException {
        Path file = home.resolve(COMPUTER);
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(home);
            } catch (IOException e) {
                throw Durable.failed(home, "made", e);
            }
            Durable.replace(file, (UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        try {
            return UUID.fromString(new String(Json.load(file), StandardCharsets.US_ASCII).strip());
        } catch (IllegalArgumentException e) {
            throw new SnapshotException(Kind.CORRUPT, "The file " + file + " does not hold a UUID; delete it, and "
                    + "choose again where machines' discs are.", e);
        }
    }
}
