package dev.vivarium.app.console;

import com.fasterxml.jackson.databind.JsonNode;

import dev.vivarium.app.machines.ScreenFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;

/**
 * The guest's picture in memory that the toolkit draws from. What has changed is copied, and nothing else; what it was last stays when the machine
 * has gone. Belongs to the window's thread.
 */
final class GuestPicture {
    private final ReadOnlyObjectWrapper<@Nullable Image> image = new ReadOnlyObjectWrapper<>();
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private int[] row = new int[0];

    /** Another one for each size; null before the first picture. */
    ReadOnlyObjectProperty<@Nullable Image> imageProperty() {
        return image.getReadOnlyProperty();
    }

    /** The picture has another size, and all of it is new. */
    void resize(ScreenFile file) {
        int width = file.width();
        int height = file.height();
        PixelBuffer<IntBuffer> fresh = new PixelBuffer<>(width, height, IntBuffer.allocate(width * height),
                PixelFormat.getIntArgbPreInstance());
        row = new int[width];
        for (int y = 0; y < height; y++) {
            copy(file, fresh, new Part(0, y, width, 1));
        }
        buffer = fresh;
        image.set(new WritableImage(fresh));
    }

    /** Another picture of the same; null if there is none. */
    @Nullable
    Image copy() {
        Image shown = image.get();
        return shown == null ? null
                : new WritableImage(shown.getPixelReader(), (int) shown.getWidth(), (int) shown.getHeight());
    }

    private record Part(int x, int y, int width, int height) {
    }

    /** Parts of it have changed, as the machine's event says. */
    void update(ScreenFile file, JsonNode parts) {
        PixelBuffer<IntBuffer> drawn = buffer;
        if (drawn == null || file.width() != drawn.getWidth() || file.height() != drawn.getHeight()) {
            resize(file);
            return;
        }
        drawn.updateBuffer(same -> {
            Rectangle2D changed = null;
            for (JsonNode each : parts) {
                Part part = clipped(each, drawn.getWidth(), drawn.getHeight());
                if (part.width > 0 && part.height > 0) {
                    copy(file, drawn, part);
                    changed = union(changed, part);
                }
            }
            return changed == null ? Rectangle2D.EMPTY : changed;
        });
    }

    private static Part clipped(JsonNode part, int width, int height) {
        int x = Math.clamp(part.path("x").asInt(), 0, width);
        int y = Math.clamp(part.path("y").asInt(), 0, height);
        return new Part(x, y, Math.clamp(part.path("width").asInt(), 0, width - x),
                Math.clamp(part.path("height").asInt(), 0, height - y));
    }

    private void copy(ScreenFile file, PixelBuffer<IntBuffer> into, Part part) {
        IntBuffer pixels = into.getBuffer().duplicate(); // the toolkit's own position must not move
        for (int y = part.y; y < part.y + part.height; y++) {
            int count = file.copy(part.x, y, part.width, row);
            pixels.put(y * into.getWidth() + part.x, row, 0, count);
        }
    }

    private static Rectangle2D union(@Nullable Rectangle2D one, Part part) {
        if (one == null) {
            return new Rectangle2D(part.x, part.y, part.width, part.height);
        }
        double x = Math.min(one.getMinX(), part.x);
        double y = Math.min(one.getMinY(), part.y);
        return new Rectangle2D(x, y, Math.max(one.getMaxX(), part.x + part.width) - x,
                Math.max(one.getMaxY(), part.y + part.height) - y);
    }
}
