package dev.vivarium.app.common;

import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** Asks for a file. The system's own dialog does; a test says what it would have answered. */
public interface FileChoice {
    /**
     * What files are offered.
     *
     * @param name     what they are, in words
     * @param patterns such as {@code *.iso}; none for all files
     */
    record Kind(String name, List<String> patterns) {
        public Kind {
            patterns = List.copyOf(patterns);
        }
    }

    /** One that is there. @return null if the person wants none after all */
    @Nullable
    Path open(Node over, String title, Kind kind);

    /** One that is to be made. @param name what it may be called */
    @Nullable
    Path save(Node over, String title, String name, Kind kind);

    /** The system's. */
    static FileChoice ofSystem() {
        return new FileChoice() {
            @Override
            public @Nullable Path open(Node over, String title, Kind kind) {
                return path(chooser(title, kind).showOpenDialog(over.getScene().getWindow()));
            }

            @Override
            public @Nullable Path save(Node over, String title, String name, Kind kind) {
                FileChooser chooser = chooser(title, kind);
                chooser.setInitialFileName(name);
                return path(chooser.showSaveDialog(over.getScene().getWindow()));
            }

            private static FileChooser chooser(String title, Kind kind) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(title);
                if (!kind.patterns.isEmpty()) {
                    chooser.getExtensionFilters().add(new ExtensionFilter(kind.name, kind.patterns));
                }
                return chooser;
            }

            private static @Nullable Path path(@Nullable File file) {
                return file == null ? null : file.toPath();
            }
        };
    }
}
