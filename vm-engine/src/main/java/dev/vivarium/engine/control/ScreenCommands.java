package dev.vivarium.engine.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.engine.display.PictureFile;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.display.TextScreen;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The commands of who looks at a machine: QEMU's {@code screendump}, and how large the screen is, whether it has changed, and what it says. */
final class ScreenCommands {
    private static final String SCREENDUMP = "screendump";
    private static final String SIZE = "x-viv-query-screen";
    private static final String TEXT = "x-viv-query-text";

    private final Screen screen;

    private ScreenCommands(Screen screen) {
        this.screen = screen;
    }

    static void addTo(Map<String, QmpCommand> commands, Screen screen) {
        commands.put(SCREENDUMP, new QmpCommand(SCREENDUMP, Set.of("filename", "format"), Set.of("filename"),
                new ScreenCommands(screen)::dump));
        commands.put(SIZE, QmpCommand.plain(SIZE, arguments -> CompletableFuture.completedFuture(size(screen))));
        commands.put(TEXT, QmpCommand.plain(TEXT, arguments -> CompletableFuture.completedFuture(text(screen))));
    }

    private static JsonNode size(Screen screen) {
        Screen.Size size = screen.size();
        return JsonNodeFactory.instance.objectNode().put("width", size.width()).put("height", size.height())
                .put("edition", screen.edition());
    }

    private static JsonNode text(Screen screen) throws QmpError {
        TextScreen text = screen.text();
        if (text == null) {
            throw QmpError.generic("The guest shows pixels, not characters");
        }
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("columns", text.columns());
        ArrayNode lines = answer.putArray("lines");
        text.lines().forEach(line -> lines.add(line.stripTrailing()));
        if (text.cursor() >= 0 && text.columns() > 0) {
            answer.putObject("cursor").put("column", text.cursor() % text.columns())
                    .put("line", text.cursor() / text.columns());
        }
        return answer;
    }

    /** On a thread of its own, which may wait for the disk. */
    private CompletableFuture<JsonNode> dump(JsonNode arguments) throws QmpError {
        Path file = file(arguments.get("filename"));
        PictureFile.Format format = format(arguments.get("format"));
        return CompletableFuture.supplyAsync(() -> {
            try {
                PictureFile.write(screen, file, format);
                return JsonNodeFactory.instance.objectNode();
            } catch (IOException e) {
                throw new CompletionException(
                        QmpError.generic("The file '" + file + "' cannot be written: " + e.getMessage()));
            }
        }, Thread.ofVirtual()::start);
    }

    private static Path file(JsonNode name) throws QmpError {
        try {
            if (name.isTextual() && !name.textValue().isEmpty()) {
                return Path.of(name.textValue());
            }
        } catch (InvalidPathException e) {
            // No file's name either.
        }
        throw QmpError.generic("Parameter 'filename' expects a file's name");
    }

    private static PictureFile.Format format(@Nullable JsonNode name) throws QmpError {
        String text = name == null ? "ppm" : name.asText();
        return switch (text) {
            case "ppm" -> PictureFile.Format.PPM;
            case "png" -> PictureFile.Format.PNG;
            default -> throw QmpError.generic("Parameter 'format' does not accept value '" + text + "'");
        };
    }
}
