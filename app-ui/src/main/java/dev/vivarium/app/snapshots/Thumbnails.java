package dev.vivarium.app.snapshots;

import dev.vivarium.app.common.Tasks;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.SnapshotManifest;
import dev.vivarium.snapshot.bundle.SnapshotManifest.Part;

import javafx.scene.image.Image;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pictures of the screen that snapshots have. They are read and made smaller on other threads, and a few are kept. Belongs to the
 * window's thread.
 */
final class Thumbnails {
    private static final int KEPT = 128;
    /** More than any preview here, also on a screen with twice as many pixels. */
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    /** Of a PNG file (its specification, sections 5.2 and 11.2.2): how it begins, and where its size is. */
    private static final long SIGNATURE = 0x8950_4E47_0D0A_1A0AL;
    private static final int WIDTH_AT = 16;
    private static final int HEIGHT_AT = 20;
    private static final int HEAD = 24;
    private static final int SIDE_MOST = 8192;

    private final Tasks tasks;
    private final Map<String, Image> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > KEPT;
        }
    };

    Thumbnails(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Tells the picture, at once if it is known, and never if there is none that can be shown. */
    void find(Bundle bundle, SnapshotManifest snapshot, Consumer<Image> to) {
        Part part = snapshot.thumbnail();
        if (part == null) {
            return;
        }
        Image image = known.get(part.sha256());
        if (image != null) {
            to.accept(image);
            return;
        }
        tasks.quick(progress -> picture(bundle.read(part)), found -> {
            Image made = found.orElse(null);
            if (made != null && !made.isError()) {
                known.put(part.sha256(), made);
                to.accept(made);
            }
        }, sentence -> {
            // A snapshot without a picture is good nevertheless.
        });
    }

    /** None if it claims to be larger than any screen: it may be a stranger's, and is small only while it is packed. */
    private static Optional<Image> picture(byte[] png) {
        if (png.length < HEAD) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(png);
        boolean fits = head.getLong() == SIGNATURE && isSide(head.getInt(WIDTH_AT)) && isSide(head.getInt(HEIGHT_AT));
        return fits ? Optional.of(new Image(new ByteArrayInputStream(png), WIDTH, HEIGHT, true, true))
                : Optional.empty();
    }

    private static boolean isSide(int pixels) {
        return pixels > 0 && pixels <= SIDE_MOST;
    }
}
