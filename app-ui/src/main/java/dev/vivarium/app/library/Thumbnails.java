package dev.vivarium.app.library;

import dev.vivarium.app.common.Looks;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.machines.LogTail;
import dev.vivarium.app.machines.Pictures;
import dev.vivarium.app.machines.ShelfMachine;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Pictures of the machines' screens, of those only that somebody looks at: of machines that run one a second, of others what the last
 * snapshot shows. One is on its way at a time for each machine. Belongs to the window's thread.
 */
final class Thumbnails {
    private static final Duration LOOK = Duration.ofSeconds(1);
    /** As many pixels as the panel's preview has on a screen of twice the density. */
    private static final double WIDTH_MOST = 640;
    /** As much as a small terminal shows. */
    private static final int SERIAL_BYTES = 1024;

    private static final byte[] NOTHING_NEW = {};

    private final LibraryModel model;
    private final Tasks tasks;
    private final Pictures pictures;
    private final Map<Path, Known> known = new HashMap<>();
    private final Looks looks = new Looks(LOOK, this::look);

    /** What is known of a machine's picture: which one is shown, and whether another is on its way. */
    private static final class Known {
        private String shown = "";
        private long edition = ShelfMachine.UNKNOWN;
        private boolean underWay;
    }

    /**
     * What there is to show.
     *
     * @param image null if it is the one from before, or there is none
     * @param lines what the serial port says, of a machine whose screen shows nothing; null for others
     */
    private record Frame(@Nullable Image image, @Nullable String lines) {
    }

    Thumbnails(LibraryModel model, Tasks tasks, Pictures pictures) {
        this.model = model;
        this.tasks = tasks;
        this.pictures = pictures;
    }

    void start() {
        looks.play();
        look();
    }

    void stop() {
        looks.stop();
    }

    /** Sees to what is shown now. */
    void look() {
        known.keySet().removeIf(folder -> model.stateOf(folder) == null);
        for (MachineItem item : model.machines()) {
            if (item.isWatched()) {
                look(item);
            }
        }
    }

    private void look(MachineItem item) {
        ShelfMachine machine = item.machine().get();
        Known its = known.computeIfAbsent(item.folder(), folder -> new Known());
        if (its.underWay) {
            return;
        }
        if (machine.state().isThere()) {
            String kind = "live " + machine.process();
            if (!its.shown.equals(kind) || its.edition != machine.edition() || its.edition == ShelfMachine.UNKNOWN) {
                fetch(item, its, kind, machine.edition(), () -> pictures.ofScreen(machine.bundle()));
            }
            return;
        }
        SnapshotManifest pictured = machine.pictured();
        String kind = pictured == null ? "none" : pictured.id().text();
        boolean seen = its.shown.startsWith("live ") && item.lines().get().isEmpty();
        if (seen || its.shown.equals(kind)) {
            return; // the last that was seen of it; a serial port has said more since
        }
        if (pictured == null) {
            its.shown = kind;
            item.picture().set(null);
            if (item.isSerial()) {
                fetch(item, its, kind, ShelfMachine.UNKNOWN, () -> NOTHING_NEW);
            }
        } else {
            fetch(item, its, kind, ShelfMachine.UNKNOWN, () -> pictures.ofSnapshot(machine.bundle(), pictured));
        }
    }

    private interface Source {
        byte[] read() throws dev.vivarium.engine.api.VmException, dev.vivarium.snapshot.SnapshotException;
    }

    private void fetch(MachineItem item, Known its, String kind, long edition, Source source) {
        its.underWay = true;
        Path serial = item.isSerial() ? item.machine().get().bundle().folder().resolve(LogTail.SERIAL) : null;
        boolean pictured = item.picture().get() != null;
        tasks.quick(progress -> {
            byte[] found = source.read();
            Image image = found.length == 0 ? null : decoded(found);
            boolean blank = image == null ? !pictured : isBlank(image);
            return serial == null || !blank ? new Frame(image, null)
                    : new Frame(null, String.join("\n", LogTail.plain(serial, SERIAL_BYTES)));
        }, frame -> {
            its.underWay = false;
            its.shown = kind;
            its.edition = edition;
            if (frame.image != null || frame.lines != null) {
                item.picture().set(frame.image);
                item.lines().set(frame.lines == null ? "" : frame.lines);
            }
        }, sentence -> {
            its.underWay = false; // it ends just now, or has no screen; the next look says
            if (!kind.startsWith("live ")) {
                its.shown = kind;
            }
        });
    }

    /** Whether all of it is one colour: nothing has been drawn, or it has gone dark. */
    private static boolean isBlank(Image image) {
        PixelReader pixels = image.getPixelReader();
        int first = pixels.getArgb(0, 0);
        for (int y = 0; y < (int) image.getHeight(); y++) {
            for (int x = 0; x < (int) image.getWidth(); x++) {
                if (pixels.getArgb(x, y) != first) {
                    return false;
                }
            }
        }
        return true;
    }

    private static @Nullable Image decoded(byte[] png) {
        Image image = new Image(new ByteArrayInputStream(png), WIDTH_MOST, 0, true, true);
        return image.isError() ? null : image;
    }
}
