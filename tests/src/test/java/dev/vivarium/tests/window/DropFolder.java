package dev.vivarium.tests.window;

import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDropEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small window that copies the files that are dropped on it into a folder, as a file manager does. Says where it is, and what it took.
 * It is Swing's, so that what is dragged here is understood by a toolkit that is not the dragging one's.
 */
public final class DropFolder {
    private final Path folder;

    private DropFolder(Path folder) {
        this.folder = folder;
    }

    /** @param arguments the folder */
    public static void main(String[] arguments) {
        SwingUtilities.invokeLater(() -> new DropFolder(Path.of(arguments[0])).show());
    }

    private void show() {
        JLabel label = new JLabel("Drop here", JLabel.CENTER);
        label.setPreferredSize(new Dimension(160, 120));
        DropTarget target = new DropTarget(label, DnDConstants.ACTION_COPY, new DropTargetAdapter() {
            @Override
            public void drop(DropTargetDropEvent event) {
                take(event);
            }
        });
        JFrame frame = new JFrame(folder.getFileName().toString());
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.add(label);
        frame.pack();
        frame.setLocation(20, 60);
        frame.setAlwaysOnTop(true);
        frame.setVisible(true);
        SwingUtilities.invokeLater(() -> {
            Point at = target.getComponent().getLocationOnScreen();
            say("ready " + (at.x + label.getWidth() / 2) + " " + (at.y + label.getHeight() / 2));
        });
    }

    private void take(DropTargetDropEvent event) {
        event.acceptDrop(DnDConstants.ACTION_COPY);
        try {
            List<?> files = (List<?>) event.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
            for (Object each : files) {
                Path file = ((File) each).toPath();
                Files.copy(file, folder.resolve(file.getFileName()));
                say("took " + file.getFileName());
            }
            event.dropComplete(true);
        } catch (UnsupportedFlavorException | IOException e) {
            say("refused " + e);
            event.dropComplete(false);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
