package dev.vivarium.engine.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.display.FrameBuffer;
import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.display.SharedScreen;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * One client that looks at the screen through a file that it maps. It is told of one change at a time and says when it is ready for the
 * next, so that nothing queues up. Belongs to the control thread.
 */
final class ScreenSharing {
    private final Screen screen;
    private final Executor later;
    private final Consumer<byte[]> tell;
    private @Nullable SharedScreen shared;
    private boolean ready;

    /**
     * @param later runs a task on the control thread
     * @param tell  sends an event to this client
     */
    ScreenSharing(Screen screen, Executor later, Consumer<byte[]> tell) {
        this.screen = screen;
        this.later = later;
        this.tell = tell;
    }

    void addTo(Map<String, QmpCommand> commands) {
        add(commands, "x-viv-screen-open", arguments -> open());
        add(commands, "x-viv-screen-ready", arguments -> ready());
        add(commands, "x-viv-screen-close", arguments -> close());
    }

    private static void add(Map<String, QmpCommand> commands, String name, QmpCommand.Action action) {
        commands.put(name, QmpCommand.plain(name, action));
    }

    private CompletableFuture<JsonNode> open() throws QmpError {
        if (shared != null) {
            throw QmpError.generic("This client looks at the screen already");
        }
        try {
            shared = SharedScreen.open(screen, () -> later.execute(this::look));
            return done(JsonNodeFactory.instance.objectNode().put("file", shared.file().toString()).put("size",
                    FrameBuffer.FILE_SIZE));
        } catch (IOException e) {
            throw QmpError.generic("No file can be made for the screen: " + e.getMessage());
        }
    }

    private CompletableFuture<JsonNode> ready() throws QmpError {
        SharedScreen looked = looked();
        try {
            looked.hideFile();
        } catch (IOException e) {
            throw QmpError.generic("The screen's file cannot be deleted: " + e.getMessage());
        }
        ready = true;
        later.execute(this::look);
        return done(JsonNodeFactory.instance.objectNode());
    }

    private CompletableFuture<JsonNode> close() throws QmpError {
        looked();
        hungUp();
        return done(JsonNodeFactory.instance.objectNode());
    }

    private SharedScreen looked() throws QmpError {
        if (shared == null) {
            throw QmpError.generic("This client does not look at the screen");
        }
        return shared;
    }

    private static CompletableFuture<JsonNode> done(JsonNode answer) {
        return CompletableFuture.completedFuture(answer);
    }

    private void look() {
        SharedScreen.Update update = ready && shared != null ? shared.next() : null;
        if (update == null) {
            return;
        }
        ready = false;
        ObjectNode event = QmpMessages.now(update.resized() ? "VIV_SCREEN_RESIZED" : "VIV_SCREEN_CHANGED");
        ObjectNode data = event.putObject("data");
        if (update.resized()) {
            data.put("width", update.size().width()).put("height", update.size().height());
        } else {
            ArrayNode parts = data.putArray("parts");
            for (Rect part : update.parts()) {
                parts.addObject().put("x", part.x()).put("y", part.y()).put("width", part.width()).put("height",
                        part.height());
            }
        }
        tell.accept(QmpSession.encode(event));
    }

    /** The client has gone: nobody looks any more. */
    void hungUp() {
        SharedScreen left = shared;
        shared = null;
        ready = false;
        try {
            if (left != null) {
                left.close();
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(ScreenSharing.class).debug("A screen's file was not deleted.", e);
        }
    }
}
