package dev.vivarium.app.systems;

import dev.vivarium.app.systems.KnownSystem.Disc;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The systems that discs are told apart by: those of osinfo-db, where it is installed (on Debian the package of that name). Without
 * it, and for what is newer than it, a disc is called by its own label, and has the needs of the newest system of that family.
 */
public final class Systems {
    private static final int FILES_MOST = 20_000;
    private static final int DEPTH = 3;
    private static final List<Path> PLACES = List.of(Path.of("/usr/local/share/osinfo"), Path.of("/usr/share/osinfo"));

    private final List<KnownSystem> known;
    private final Map<String, KnownSystem> byId = new HashMap<>();

    private Systems(List<KnownSystem> known) {
        this.known = known;
        known.forEach(each -> byId.putIfAbsent(each.id(), each));
    }

    /** Reads the host's database, which takes a second or so; knows nothing if there is none. */
    public static Systems ofHost() {
        String named = System.getenv("OSINFO_SYSTEM_DIR");
        List<Path> places = new ArrayList<>(PLACES);
        if (named != null && !named.isEmpty()) {
            places.addFirst(Path.of(named));
        }
        for (Path each : places) {
            if (Files.isDirectory(each.resolve("os"))) {
                return in(each);
            }
        }
        return new Systems(List.of());
    }

    /** Reads a database. */
    static Systems in(Path folder) {
        List<KnownSystem> known = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("os"), DEPTH)) {
            files.filter(file -> file.toString().endsWith(".xml")).limit(FILES_MOST)
                    .forEach(file -> known.addAll(OsInfoFile.read(file)));
        } catch (IOException e) {
            return new Systems(List.of());
        }
        return new Systems(known);
    }

    /** Whether there is a database. */
    public boolean isEmpty() {
        return known.isEmpty();
    }

    /**
     * A disc that was looked at.
     *
     * @param name    the system's, or what the disc is called
     * @param isKnown whether it is one of the database
     * @param foreign the kind of processor that it is for, if that is no PC's; empty otherwise
     * @param live    whether the system runs without being installed
     */
    public record Recognised(String name, boolean isKnown, String foreign, boolean live, Needs needs, DiscHead head) {
        /** Whether it is for 64-bit PCs as far as its label or the database tell. */
        public boolean starts() {
            return head.startsBios() || head.startsUefi();
        }
    }

    public Recognised recognise(DiscHead head, String fileName) {
        Match best = null;
        for (KnownSystem each : known) {
            for (Disc its : each.discs()) {
                Match match = new Match(each, its);
                if (its.is(head) && (best == null || match.isBetterThan(best))) {
                    best = match;
                }
            }
        }
        if (best != null) {
            Disc disc = best.disc;
            return new Recognised(best.system.name(), true, isForPc(disc.processor()) ? "" : disc.processor(),
                    disc.live(), needs(best.system), head);
        }
        String label = label(head, fileName);
        KnownSystem near = nearest(label);
        return new Recognised(label, false, "", false, near == null ? Needs.USUAL : needs(near), head);
    }

    /** A system that a disc may be of. */
    private record Match(KnownSystem system, Disc disc) {
        /** More patterns say more; then a PC's own disc, and then the newer system. */
        boolean isBetterThan(Match other) {
            int difference = rank() - other.rank();
            return difference > 0
                    || difference == 0 && system.released().compareTo(other.system.released()) > 0;
        }

        private int rank() {
            int patterns = (disc.volume() == null ? 0 : 1) + (disc.publisher() == null ? 0 : 1)
                    + (disc.application() == null ? 0 : 1) + (disc.system() == null ? 0 : 1);
            return patterns * 4 + (disc.processor().equals("x86_64") ? 2 : isForPc(disc.processor()) ? 1 : 0);
        }
    }

    private static boolean isForPc(String processor) {
        return processor.isEmpty() || processor.equals("all") || processor.equals("x86_64")
                || processor.matches("i[3-6]86");
    }

    private Needs needs(KnownSystem system) {
        @Nullable
        KnownSystem at = system;
        for (int i = 0; at != null && i < 20; i++) { // a circle would be a fault of the database
            Needs needs = at.needs();
            if (needs != null) {
                return needs;
            }
            String after = at.after();
            at = after == null ? null : byId.get(after);
        }
        return Needs.USUAL;
    }

    /** The newest system whose family a label begins with. */
    private @Nullable KnownSystem nearest(String label) {
        String word = label.toLowerCase(Locale.ROOT).replaceFirst("[^a-z].*", "");
        return known.stream().filter(each -> word.length() >= 4 && each.family().equals(word) && each.needs() != null)
                .max(Comparator.comparing(KnownSystem::released)).orElse(null);
    }

    /** What a disc is called by those who made it, made readable; else its file. */
    private static String label(DiscHead head, String fileName) {
        String label = head.volume().replace('_', ' ').strip();
        boolean says = label.length() >= 4 && !label.matches("(?i)(cdrom|cd rom|iso ?image|new|untitled|isoimage).*");
        return says ? label : fileName.replaceFirst("(?i)\\.iso$", "");
    }
}
