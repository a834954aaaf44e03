package dev.vivarium.app.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.machines.ScreenFile;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What full motion costs the app: a picture of 1024×768 of which every pixel changes in every frame, copied and drawn at one pixel for a pixel. Prints
 * frames and processor time for each five seconds. Not a test: run its main method on a quiet machine that has a display.
 */
public final class PictureBenchmark {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final int PICTURES = 4;
    private static final int ROUNDS = 4;
    private static final long ROUND_NANOS = 5_000_000_000L;

    private PictureBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        List<ScreenFile> files = new ArrayList<>();
        for (int i = 0; i < PICTURES; i++) {
            Path file = picture(i);
            files.add(new ScreenFile(file, Files.size(file)));
            Files.delete(file);
        }
        JsonNode all = new ObjectMapper()
                .readTree("[{\"x\":0,\"y\":0,\"width\":" + WIDTH + ",\"height\":" + HEIGHT + "}]");
        FxThread.begin(() -> show(files, all));
    }

    private static Path picture(int number) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4096 + 4 * WIDTH * HEIGHT).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("VIVFRAME".getBytes(StandardCharsets.US_ASCII)).putInt(1).putInt(4096).putInt(WIDTH).putInt(HEIGHT)
                .putInt(4 * WIDTH).putInt(1).position(4096);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            bytes.putInt((i % WIDTH + 64 * number) * 0x010305 ^ i / WIDTH & 0xFFFFFF);
        }
        return Files.write(Files.createTempFile("picture", ""), bytes.array());
    }

    private static void show(List<ScreenFile> files, JsonNode all) {
        GuestPicture picture = new GuestPicture();
        PictureView view = new PictureView(picture);
        view.modeProperty().set(ScaleMode.ACTUAL);
        Stage stage = new Stage();
        stage.setScene(new Scene(view, WIDTH, HEIGHT));
        picture.resize(files.getFirst());
        stage.show();
        new AnimationTimer() {
            private int frames;
            private int rounds;
            private long begun;
            private Duration spent = Duration.ZERO;

            @Override
            public void handle(long now) {
                picture.update(files.get(frames++ % PICTURES), all);
                if (now - begun < ROUND_NANOS) {
                    return;
                }
                Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
                if (begun != 0) {
                    double seconds = (now - begun) / 1e9;
                    System.out.printf("%.1f frames/s, %.0f %% of a core%n", frames / seconds,
                            cpu.minus(spent).toMillis() / seconds / 10);
                    rounds++;
                }
                begun = now;
                frames = 0;
                spent = cpu;
                if (rounds == ROUNDS) {
                    stop();
                    System.exit(0);
                }
            }
        }.start();
    }
}
