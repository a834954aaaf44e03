package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.display.ScreenViewer;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** A screen that a test draws on, on the test's own thread. */
final class TestScreen implements Screen {
    private final List<ScreenViewer> viewers = new CopyOnWriteArrayList<>();
    private int width;
    private int height;
    private int[] pixels;

    TestScreen(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
    }

    @Override
    public synchronized Size size() {
        return new Size(width, height);
    }

    @Override
    public long edition() {
        throw new IllegalStateException("Viewers are told of what changes.");
    }

    @Override
    public synchronized void read(Rect part, int[] into) {
        for (int row = 0; row < part.height(); row++) {
            for (int column = 0; column < part.width(); column++) {
                int x = part.x() + column;
                int y = part.y() + row;
                into[row * part.width() + column] = x < width && y < height ? pixels[y * width + x] : 0;
            }
        }
    }

    @Override
    public void refresh() {
        // Drawn on by the test alone.
    }

    @Override
    public void attach(ScreenViewer viewer) {
        viewers.add(viewer);
        viewer.resized(width, height);
    }

    @Override
    public void detach(ScreenViewer viewer) {
        viewers.remove(viewer);
    }

    int viewers() {
        return viewers.size();
    }

    synchronized int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** Fills a part with what a function of the place says. */
    void draw(Rect part, PixelSource source) {
        synchronized (this) {
            for (int y = part.y(); y < Math.min(height, part.y() + part.height()); y++) {
                for (int x = part.x(); x < Math.min(width, part.x() + part.width()); x++) {
                    pixels[y * width + x] = source.at(x, y) & 0xFFFFFF;
                }
            }
        }
        viewers.forEach(viewer -> viewer.changed(List.of(part)));
    }

    void drawAll(PixelSource source) {
        draw(new Rect(0, 0, width, height), source);
    }

    void resize(int newWidth, int newHeight, PixelSource source) {
        synchronized (this) {
            width = newWidth;
            height = newHeight;
            pixels = new int[newWidth * newHeight];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = source.at(i % newWidth, i / newWidth) & 0xFFFFFF;
            }
        }
        viewers.forEach(viewer -> viewer.resized(newWidth, newHeight));
    }

    /** A colour for each place. */
    @FunctionalInterface
    interface PixelSource {
        int at(int x, int y);

        /** A picture of one of the kinds that encoders tell apart. */
        static PixelSource random(Random random) {
            int salt = random.nextInt();
            int side = 1 + random.nextInt(40);
            return switch (random.nextInt(7)) {
                case 0 -> (x, y) -> salt;
                case 1 -> (x, y) -> mix(x * 4099 + y ^ salt);
                case 2 -> (x, y) -> (mix(x * 4099 + y ^ salt) & 1) == 0 ? salt : ~salt;
                case 3 -> (x, y) -> mix((x / side) * 4099 + y / side ^ salt);
                case 4 -> (x, y) -> mix(salt + mix(x * 4099 + y) % (2 + side)) * 0x10101;
                case 5 -> (x, y) -> x + salt << 16 | y << 8 | x + y;
                default -> (x, y) -> mix(salt ^ y / side);
            };
        }

        private static int mix(int value) {
            int mixed = value * 0x9E3779B1;
            mixed = (mixed ^ mixed >>> 15) * 0x85EBCA77;
            return mixed ^ mixed >>> 13;
        }
    }
}
