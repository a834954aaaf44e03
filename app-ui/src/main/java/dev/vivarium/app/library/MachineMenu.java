package dev.vivarium.app.library;

import dev.vivarium.app.common.Icons;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.ShelfMachine;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/** Everything that can be done with a machine as it is now. What cannot be is not in it. */
public final class MachineMenu {
    private final Texts texts = Texts.of(MachineMenu.class);
    private final Operations operations;
    private final MachineItem item;
    private final ContextMenu menu = new ContextMenu();

    /** @param rename begins to change the name where it stands; null where that is not possible */
    public MachineMenu(Operations operations, MachineItem item, Node over, @Nullable Runnable rename) {
        this.operations = operations;
        this.item = item;
        menu.setId("machine-menu");
        if (item.state() == Presence.State.BROKEN) {
            add("repair", Feather.TOOL, "", () -> operations.repair(item));
        } else {
            power();
            snapshots();
            doors();
            keep(over, rename);
        }
        separate();
        long process = item.machine().get().process();
        if (item.state() == Presence.State.BUSY) {
            if (process != 0 && process != ProcessHandle.current().pid()) {
                add("end", Feather.ZAP_OFF, "", () -> operations.endProcess(item));
            }
        } else if (!item.state().isThere()) {
            add("trash", Feather.TRASH_2, "Delete", () -> operations.trash(item));
        } else {
            add("kill", Feather.ZAP_OFF, "", () -> operations.kill(item));
        }
    }

    public ContextMenu menu() {
        return menu;
    }

    private void power() {
        Presence.State state = item.state();
        if (operations.doors().console() != null) {
            add("open", Feather.MONITOR, "Enter", () -> operations.open(item));
        }
        switch (state) {
            case STOPPED, SAVED -> add("start", Feather.PLAY, "Space", () -> operations.toggle(item));
            case RUNNING -> add("pause", Feather.PAUSE, "Space", () -> operations.pause(item));
            case PAUSED, HELD -> add("resume", Feather.PLAY, "Space", () -> operations.resume(item));
            case BUSY, BROKEN -> {
                return;
            }
        }
        if (state == Presence.State.SAVED) {
            add("anew", Feather.ROTATE_CW, "", () -> operations.startAnew(item));
        }
        if (state.isThere()) {
            add("save", Feather.MOON, "", () -> operations.save(item));
            add("stop", Feather.POWER, "", () -> operations.stop(item));
        }
        separate();
    }

    private void snapshots() {
        if (item.state() != Presence.State.SAVED && item.state() != Presence.State.BUSY) {
            add("snapshot", Feather.CAMERA, "Ctrl+S", () -> operations.snapshot(item));
        }
        if (!item.machine().get().snapshots().isEmpty()) {
            add("back", Feather.ROTATE_CCW, "Ctrl+Z", () -> operations.goBack(item));
        }
    }

    private void doors() {
        door("snapshots", Feather.GIT_BRANCH, "", operations.doors().snapshots());
        door("settings", Feather.SLIDERS, "Ctrl+Comma", operations.doors().settings());
        separate();
    }

    private void door(String key, Feather icon, String keys, @Nullable Consumer<ShelfMachine> door) {
        if (door != null) {
            add(key, icon, keys, () -> door.accept(item.machine().get()));
        }
    }

    private void keep(Node over, @Nullable Runnable rename) {
        boolean off = item.state() == Presence.State.STOPPED || item.state() == Presence.State.SAVED;
        if (off && rename != null) {
            add("rename", Feather.EDIT_2, "F2", rename);
        }
        add("group", Feather.FOLDER, "", () -> operations.group(item));
        if (off) {
            add("clone", Feather.COPY, "", () -> operations.duplicate(item, false));
        }
        if (item.state() != Presence.State.BUSY) {
            add("link", Feather.LINK, "", () -> operations.duplicate(item, true));
        }
        if (off) {
            add("export", Feather.SHARE, "", () -> operations.export(item, over));
        }
    }

    private void add(String key, Feather icon, String keys, Runnable action) {
        MenuItem entry = new MenuItem(texts.get("menu." + key), Icons.of(icon));
        entry.setId("menu-" + key);
        entry.setMnemonicParsing(false);
        if (!keys.isEmpty()) {
            entry.setAccelerator(KeyCombination.valueOf(keys)); // shown here; the library listens to it
        }
        entry.setOnAction(chosen -> action.run());
        menu.getItems().add(entry);
    }

    private void separate() {
        if (!menu.getItems().isEmpty() && !(menu.getItems().getLast() instanceof SeparatorMenuItem)) {
            menu.getItems().add(new SeparatorMenuItem());
        }
    }
}
