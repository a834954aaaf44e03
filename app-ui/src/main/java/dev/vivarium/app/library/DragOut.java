package dev.vivarium.app.library;

import dev.vivarium.app.common.Notices;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.DragFiles;
import dev.vivarium.app.machines.ShelfMachine;

import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A machine that is dragged out of the window is its exported file. Whoever takes it wants a file that is there, and JavaFX hands over
 * no promises; so the drag itself begins when the file is ready. Until then the strip shows how far it is, and the button may be
 * held or the card dragged again. A file counts for as long as the machine does not change. Only machines that are off can be.
 */
final class DragOut {
    private static final double FAR = 6;

    private record Ready(ShelfMachine machine, Path file) {
        /** Whether it is the file of what the machine is now. */
        boolean isOf(ShelfMachine now) {
            return isOff(now) && Objects.equals(now.manifest(), machine.manifest())
                    && now.snapshots().equals(machine.snapshots()) && now.notes().equals(machine.notes());
        }
    }

    private final Texts texts = Texts.of(DragOut.class);
    private final Tasks tasks;
    private final Notices notices;
    private final DragFiles files;
    private final Map<Path, Ready> ready = new HashMap<>();
    private final Set<Path> underWay = new HashSet<>();
    private double pressedX;
    private double pressedY;

    DragOut(Tasks tasks, Notices notices, DragFiles files) {
        this.tasks = tasks;
        this.notices = notices;
        this.files = files;
    }

    /** Makes a node one that its machine can be dragged by. */
    void install(Node node, Supplier<@Nullable MachineItem> whose) {
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            pressedX = event.getScreenX();
            pressedY = event.getScreenY();
        });
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            MachineItem item = whose.get();
            boolean far = Math.hypot(event.getScreenX() - pressedX, event.getScreenY() - pressedY) > FAR;
            boolean wanted = far && item != null && event.getButton() == MouseButton.PRIMARY;
            event.setDragDetect(wanted && isReady(item));
        });
        node.setOnDragDetected(event -> {
            MachineItem item = whose.get();
            Ready its = item == null ? null : ready.get(item.folder());
            if (its != null) {
                Dragboard board = node.startDragAndDrop(TransferMode.COPY);
                ClipboardContent content = new ClipboardContent();
                content.putFiles(List.of(its.file.toFile()));
                board.setContent(content);
                board.setDragView(node.snapshot(null, null));
                event.consume();
            }
        });
        node.setOnDragDone(event -> {
            MachineItem item = whose.get();
            if (item != null && event.getTransferMode() != null) {
                notices.say(texts.get("drag.done", item.name()));
            }
        });
    }

    /** Or this window has it, as while it makes the file. */
    private static boolean isOff(ShelfMachine machine) {
        return switch (machine.state()) {
            case STOPPED, SAVED -> true;
            case BUSY -> machine.process() == ProcessHandle.current().pid();
            default -> false;
        };
    }

    /** Begins to make the file if there is none. */
    private boolean isReady(@Nullable MachineItem item) {
        if (item == null) {
            return false;
        }
        ShelfMachine machine = item.machine().get();
        Ready its = ready.get(item.folder());
        if (its != null && its.isOf(machine)) {
            return true;
        }
        ready.remove(item.folder());
        if (!isOff(machine)) {
            notices.say(texts.get("export.running", item.name()));
        } else if (underWay.add(item.folder())) {
            notices.say(texts.get("drag.wait", item.name()));
            tasks.start(texts.get("task.export", item.name()), progress -> files.make(machine.bundle(), progress),
                    file -> {
                        ready.put(item.folder(), new Ready(machine, file));
                        notices.say(texts.get("drag.ready", item.name()));
                    }, notices::say, () -> {
                        underWay.remove(item.folder());
                        notices.say(texts.get("drag.cancelled", item.name())); // unless what is said next takes its place
                    });
        }
        return false;
    }

    /** A machine that changes has another file from then on. */
    void changed(MachineItem item) {
        Ready its = ready.get(item.folder());
        if (its != null && !its.isOf(item.machine().get())) {
            ready.remove(item.folder());
        }
    }
}
