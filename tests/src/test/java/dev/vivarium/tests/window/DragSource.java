package dev.vivarium.tests.window;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;

import java.io.File;
import java.util.List;

/** A small window that offers a file to whoever drags it out. Says where it is. */
public final class DragSource {
    private DragSource() {
    }

    /** @param arguments the file */
    public static void main(String[] arguments) {
        Platform.startup(() -> show(new File(arguments[0])));
    }

    private static void show(File file) {
        Label label = new Label(file.getName());
        label.setMinSize(120, 80);
        label.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file));
            label.startDragAndDrop(TransferMode.COPY, TransferMode.MOVE).setContent(content);
            event.consume();
        });
        Stage stage = new Stage();
        stage.setScene(new Scene(label));
        stage.setX(20);
        stage.setY(60);
        stage.setAlwaysOnTop(true);
        stage.show();
        Platform.runLater(() -> {
            double x = stage.getX() + stage.getScene().getX() + 60;
            double y = stage.getY() + stage.getScene().getY() + 40;
            System.out.println("ready " + (int) x + " " + (int) y);
            System.out.flush();
        });
    }
}
