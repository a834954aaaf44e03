package dev.vivarium.tests.display;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.display.ScreenViewer;
import dev.vivarium.engine.display.rfb.RfbServer;
import dev.vivarium.engine.display.rfb.RfbSettings;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What it costs to show 1024×768 pixels that all change, thirty times a second, to one viewer: processor time of this process
 * alone, the viewer being another one that only takes what comes. See docs/benchmarks.md.
 */
final class DisplayBenchmark {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final int FRAMES = 16;
    private static final long FRAME_NANOS = TimeUnit.SECONDS.toNanos(1) / 30;
    private static final int WARM_UP = 60;
    private static final int MEASURED = 150;
    private static final Map<String, Integer> ENCODINGS = new TreeMap<>(
            Map.of("Raw", 0, "Hextile", 5, "Tight", 7, "ZRLE", 16));

    private DisplayBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            drain(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            return;
        }
        System.out.println("| picture | encoding | share of a core | frames/s | MB/s |");
        System.out.println("|---|---|---:|---:|---:|");
        for (String picture : List.of("squares", "video", "noise")) {
            for (Map.Entry<String, Integer> encoding : ENCODINGS.entrySet()) {
                System.out.println("| " + picture + " | " + encoding.getKey() + " | "
                        + measure(new Film(picture), encoding.getValue()) + " |");
            }
        }
    }

    private static String measure(Film film, int encoding) throws Exception {
        Path folder = Files.createTempDirectory("viv-display");
        Path socket = folder.resolve("rfb");
        ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listening.bind(UnixDomainSocketAddress.of(socket));
        Process viewer = null;
        try (RfbServer server = RfbServer.open(listening, new RfbSettings("film", null), film, action -> {
            // Nobody types.
        })) {
            viewer = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                    System.getProperty("java.class.path"), DisplayBenchmark.class.getName(), socket.toString(),
                    Integer.toString(encoding)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            while (!film.isWatched()) {
                Thread.sleep(10);
            }
            film.play(WARM_UP);
            long wall = System.nanoTime();
            long processor = processorNanos();
            long pixels = film.pixelsRead.get();
            film.play(MEASURED);
            wall = System.nanoTime() - wall;
            processor = processorNanos() - processor;
            pixels = film.pixelsRead.get() - pixels;
            server.close();
            long bytes = Long.parseLong(new String(viewer.getInputStream().readAllBytes(),
                    java.nio.charset.StandardCharsets.US_ASCII).strip());
            return String.format(java.util.Locale.ROOT, "%.2f | %.1f | %.1f", (double) processor / wall,
                    pixels * 1e9 / ((double) WIDTH * HEIGHT) / wall, bytes * 1e3 / wall
                            * MEASURED / (MEASURED + WARM_UP));
        } finally {
            if (viewer != null) {
                viewer.destroy();
            }
            Files.deleteIfExists(socket);
            Files.deleteIfExists(folder);
        }
    }

    private static long processorNanos() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    /** A viewer that wants all updates and looks at none. Prints how many bytes came. */
    private static void drain(Path socket, int encoding) throws IOException {
        try (TakingViewer viewer = new TakingViewer(socket, encoding, WIDTH, HEIGHT)) {
            System.out.println(viewer.takeAll());
        }
    }

    /** A film of some pictures, made beforehand. */
    private static final class Film implements Screen {
        private final List<ScreenViewer> viewers = new ArrayList<>();
        private final int[][] frames = new int[FRAMES][WIDTH * HEIGHT];
        private volatile int frame;
        private final AtomicLong pixelsRead = new AtomicLong();

        Film(String kind) {
            Random random = new Random(1);
            PatternScreen squares = new PatternScreen(WIDTH, HEIGHT);
            int drawn = 0;
            for (int[] pixels : frames) {
                for (int i = 0; i < pixels.length; i++) {
                    int x = i % WIDTH;
                    int y = i / WIDTH;
                    pixels[i] = switch (kind) {
                        case "squares" -> squares.pixel(x, y);
                        case "noise" -> random.nextInt(1 << 24);
                        default -> videoPixel(x, y, frames.length * drawn, random);
                    };
                }
                for (int i = 0; i < PatternScreen.SQUARE / 2; i++) {
                    squares.move();
                }
                drawn++;
            }
        }

        /** Waves with a grain, as a camera has it. */
        private static int videoPixel(int x, int y, int time, Random random) {
            int red = (int) (128 + 100 * Math.sin((x + time) / 90.0) * Math.cos(y / 70.0)) + random.nextInt(3);
            int green = (int) (128 + 100 * Math.sin((x - y + time) / 120.0)) + random.nextInt(3);
            int blue = (int) (128 + 100 * Math.cos((x + y) / 150.0 + time / 50.0)) + random.nextInt(3);
            return red << 16 | green << 8 | blue;
        }

        synchronized boolean isWatched() {
            return !viewers.isEmpty();
        }

        void play(int count) throws InterruptedException {
            long next = System.nanoTime();
            for (int i = 0; i < count; i++) {
                frame = (frame + 1) % FRAMES;
                List<ScreenViewer> now;
                synchronized (this) {
                    now = List.copyOf(viewers);
                }
                now.forEach(viewer -> viewer.changed(List.of(new Rect(0, 0, WIDTH, HEIGHT))));
                next += FRAME_NANOS;
                long wait = next - System.nanoTime();
                if (wait > 0) {
                    TimeUnit.NANOSECONDS.sleep(wait);
                }
            }
        }

        @Override
        public Size size() {
            return new Size(WIDTH, HEIGHT);
        }

        @Override
        public long edition() {
            throw new IllegalStateException("Viewers are told of what changes.");
        }

        @Override
        public void read(Rect part, int[] into) {
            int[] pixels = frames[frame];
            for (int row = 0; row < part.height(); row++) {
                System.arraycopy(pixels, (part.y() + row) * WIDTH + part.x(), into, row * part.width(), part.width());
            }
            pixelsRead.addAndGet((long) part.width() * part.height());
        }

        @Override
        public void refresh() {
            // Each picture is there.
        }

        @Override
        public synchronized void attach(ScreenViewer viewer) {
            viewers.add(viewer);
            viewer.resized(WIDTH, HEIGHT);
        }

        @Override
        public synchronized void detach(ScreenViewer viewer) {
            viewers.remove(viewer);
        }
    }
}
