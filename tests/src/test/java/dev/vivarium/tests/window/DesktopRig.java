package dev.vivarium.tests.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.app.main.Desktop;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.files.Durable;
import dev.vivarium.tests.run.VivProcess;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.NodeQuery;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** The desktop app in this process, with a machines' folder, choices and a trash of its own, and hands to use it with. */
final class DesktopRig implements AutoCloseable {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long LOOK_MILLIS = 50;

    private final FxRobot robot = new FxRobot();
    private final AtomicReference<Stage> stage = new AtomicReference<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Where the environment of these tests says that machines are. */
    static Path home() {
        return folder("VIVARIUM_HOME");
    }

    static Path trash() {
        return folder("XDG_DATA_HOME").resolve("Trash");
    }

    private static Path folder(String variable) {
        String value = System.getenv(variable);
        assertTrue(value != null && value.contains("window"), variable + " is not of these tests: " + value);
        return Path.of(value);
    }

    /** Nothing is left of the test before. */
    static void clear() throws SnapshotException, IOException {
        for (Path each : List.of(home(), trash(), folder("XDG_CONFIG_HOME").resolve("vivarium"))) {
            Durable.deleteTree(each);
        }
        Files.createDirectories(home());
    }

    /** @param preferences JSON, as the app keeps it */
    static DesktopRig start(String preferences) throws IOException, TimeoutException, InterruptedException {
        Path file = folder("XDG_CONFIG_HOME").resolve("vivarium/app.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, preferences);
        System.setProperty("vivarium.launcher", launcher("").toString());
        FxToolkit.registerPrimaryStage();
        DesktopRig rig = new DesktopRig();
        rig.onWindow(() -> {
            Platform.setImplicitExit(false);
            Stage shown = new Stage();
            rig.stage.set(shown);
            new Desktop(shown, rig.ended::countDown).start(List.of());
        });
        rig.await("the window", () -> rig.stage.get().isFocused());
        return rig;
    }

    /** What becomes the program as it is packaged, as the real launcher does. */
    private static Path launcher(String before) throws IOException {
        Path script = home().resolveSibling("viv");
        Files.writeString(script,
                "#!/bin/sh\nexec " + before + " " + String.join(" ", VivProcess.words()) + " \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script;
    }

    /** Machines' processes are begun by that command from now on, which becomes what comes after it. */
    static void launchBy(String before) throws IOException {
        assertTrue(Files.isExecutable(launcher(before)));
    }

    FxRobot robot() {
        return robot;
    }

    Stage stage() {
        return stage.get();
    }

    boolean hasEnded() throws InterruptedException {
        return ended.await(60, TimeUnit.SECONDS);
    }

    void onWindow(Runnable action) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } finally {
                done.countDown();
            }
        });
        assertTrue(done.await(60, TimeUnit.SECONDS), "the window's thread hangs");
    }

    /** Waits for something that the window is to show. */
    void await(String what, BooleanSupplier there) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        AtomicReference<Boolean> seen = new AtomicReference<>(false);
        while (!Boolean.TRUE.equals(seen.get())) {
            assertTrue(System.nanoTime() < deadline, () -> "Not there: " + what + "; the window says: " + notice());
            onWindow(() -> seen.set(there.getAsBoolean()));
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private String notice() {
        return robot.lookup("#notice-text").queryAll().stream().filter(DesktopRig::isSeen)
                .map(each -> each instanceof Labeled label ? label.getText() : "").reduce("", String::concat);
    }

    /** What has that id; or the card or line of a machine, which has "card-" and its name as its data. */
    private NodeQuery lookup(String id) {
        return robot.lookup("#" + id).queryAll().isEmpty() && id.startsWith("card-")
                ? robot.lookup((Node node) -> id.equals(node.getUserData()))
                : robot.lookup("#" + id);
    }

    /** Whether something of that id is seen. */
    boolean sees(String id) {
        return lookup(id).queryAll().stream().anyMatch(DesktopRig::isSeen);
    }

    private Node seen(String id) {
        return lookup(id).queryAll().stream().filter(DesktopRig::isSeen).findFirst().orElseThrow();
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    void awaitSeen(String id) throws InterruptedException {
        await(id, () -> sees(id));
    }

    void awaitGone(String id) throws InterruptedException {
        await(id + " to go", () -> !sees(id));
    }

    /** Whether something of that id says that. */
    boolean says(String id, String part) {
        return lookup(id).queryAll().stream()
                .anyMatch(each -> each instanceof Labeled label && label.getText().contains(part)
                        || String.valueOf(each.getAccessibleText()).contains(part));
    }

    void awaitSays(String id, String part) throws InterruptedException {
        await(id + " says " + part, () -> says(id, part));
    }

    void click(String id) throws InterruptedException {
        awaitSeen(id);
        robot.clickOn(seen(id));
    }

    /** Where something is on the screen. */
    Bounds place(String id) {
        Node node = seen(id);
        return node.localToScreen(node.getBoundsInLocal());
    }

    /** A machine's own window; null if there is none. */
    @Nullable
    Stage consoleOf(String name) {
        return Window.getWindows().stream()
                .map(each -> each instanceof Stage found && found.getTitle() != null
                        && found.getTitle().startsWith(name + " ") ? found : null)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The colour that something is filled with, beside its left edge. */
    Color ground(String id) throws InterruptedException {
        AtomicReference<Color> seen = new AtomicReference<>(Color.TRANSPARENT);
        onWindow(() -> {
            Node node = seen(id);
            Bounds in = node.localToScene(node.getBoundsInLocal());
            seen.set(stage.get().getScene().snapshot(null).getPixelReader().getColor((int) in.getMinX() + 6,
                    (int) in.getCenterY()));
        });
        return seen.get();
    }

    /** What the window shows, kept for the documentation if it asks for it. */
    BufferedImage picture(String name) throws InterruptedException, IOException {
        return picture(name, stage.get());
    }

    /** The same of another window. */
    BufferedImage picture(String name, Stage of) throws InterruptedException, IOException {
        AtomicReference<WritableImage> taken = new AtomicReference<>();
        onWindow(() -> taken.set(of.getScene().snapshot(null)));
        WritableImage image = taken.get();
        PixelReader pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        Path folder = Files.createDirectories(home().resolveSibling("screenshots"));
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        return picture;
    }

    /** The program's command line, in the machines' folder of these tests. */
    static void viv(String... arguments) throws IOException, InterruptedException {
        try (VivProcess viv = VivProcess.startWith(Map.of(), arguments)) {
            viv.closeInput();
            int status = viv.exitStatus(120);
            assertTrue(status == 0, String.join(" ", arguments) + ": " + viv.output() + viv.errors());
        }
    }

    /** Machines that run end with the test. */
    @Override
    public void close() throws InterruptedException, IOException {
        onWindow(() -> stage.get().hide());
        try (var machines = Files.newDirectoryStream(home(), "*.viv")) {
            for (Path each : machines) {
                var owner = new dev.vivarium.snapshot.bundle.Bundle(each).owner();
                if (owner != null && owner.process() != ProcessHandle.current().pid()) {
                    ProcessHandle.of(owner.process()).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        }
    }
}
