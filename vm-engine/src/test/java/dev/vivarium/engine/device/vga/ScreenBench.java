package dev.vivarium.engine.device.vga;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.ScreenViewer;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What drawing costs the thread that draws: an unchanged screen (the promise is 1 % of a core), and full
 * motion with one viewer that copies what it is told of (at 1024×768 and 30 frames a second, less than a core). A main class:
 * how many seconds of guest time each takes. Frames come as fast as they can; what is printed is the middle one, with the
 * share of a core that such frames take in time, and the mean, to which frames with a blinking cursor add.
 */
final class ScreenBench {
    private static final int FRAMES_PER_SECOND = 33;

    private final VgaRig rig = new VgaRig();
    private final int frames;

    private ScreenBench(int seconds) {
        frames = seconds * FRAMES_PER_SECOND;
        rig.screen.attach(new CopyingViewer());
    }

    /** Copies each part, as a server of remote viewers does before it encodes. */
    private final class CopyingViewer implements ScreenViewer {
        private int[] pixels = {};

        @Override
        public void resized(int width, int height) {
            pixels = new int[width * height];
        }

        @Override
        public void changed(List<Rect> parts) {
            parts.forEach(part -> rig.screen.read(part, pixels));
        }
    }

    public static void main(String[] arguments) {
        int seconds = Integer.parseInt(arguments[0]);
        ScreenBench text = new ScreenBench(seconds);
        VgaMode.TEXT_80.set(text.rig);
        text.rig.tellingColors();
        text.measure("text, unchanged, cursor blinks", frame -> {
        });
        text.measure("text, scrolls each frame", frame -> text.rig.print(frame % 25 * 80, 7, line(frame).repeat(80)));
        ScreenBench linear = new ScreenBench(seconds);
        linear.rig.linear(1024, 768, 32);
        linear.measure("1024x768x32, unchanged", frame -> {
        });
        linear.measure("1024x768x32, one line changes",
                frame -> linear.rig.memory.guestWritesInts(4096 * (frame % 768), frame));
        linear.measure("1024x768x32, full motion", frame -> linear.fill(1024 * 768, frame));
        ScreenBench large = new ScreenBench(seconds);
        large.rig.linear(2560, 1600, 32);
        large.measure("2560x1600x32, full motion", frame -> large.fill(2560 * 1600, frame));
        ScreenBench planar = new ScreenBench(seconds);
        VgaMode.VGA_640.set(planar.rig);
        planar.rig.tellingColors();
        planar.measure("640x480x4, full motion", frame -> planar.fill(80 * 480, 0x0101_0101 * frame));
    }

    private static String line(int frame) {
        return String.valueOf((char) (' ' + frame % 64));
    }

    private void fill(int count, int value) {
        for (int i = 0; i < count; i++) {
            rig.memory.guestWritesInts(4 * i, value + i);
        }
    }

    /** Measures twice, and prints the second time: what the first compiles is compiled. */
    private void measure(String what, IntConsumer change) {
        run(change);
        long[] nanos = run(change);
        double mean = Arrays.stream(nanos).average().orElse(0);
        Arrays.sort(nanos);
        long middle = nanos[nanos.length / 2];
        System.out.printf("%-32s %8.1f us a frame, %6.2f %% of a core; mean %8.1f us%n", what, middle / 1e3,
                middle * 1e-7 * FRAMES_PER_SECOND, mean / 1e3);
    }

    private long[] run(IntConsumer change) {
        long[] nanos = new long[frames];
        for (int frame = 0; frame < frames; frame++) {
            change.accept(frame);
            long before = System.nanoTime();
            rig.frame();
            nanos[frame] = System.nanoTime() - before;
        }
        return nanos;
    }
}
