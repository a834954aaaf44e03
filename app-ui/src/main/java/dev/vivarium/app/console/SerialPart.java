package dev.vivarium.app.console;

import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.machines.SerialConnection;
import dev.vivarium.app.terminal.Terminal;
import dev.vivarium.app.terminal.TerminalView;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import javafx.scene.Node;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The guest's first serial port in a terminal. It is connected while it is seen, as only one terminal at a time can have it; what the port said
 * before is read from its log. Belongs to the window's thread.
 */
final class SerialPart {
    private static final int ROWS = 25;
    private static final int COLUMNS = 80;
    private static final int LOG_BYTES = 256 << 10;
    private static final byte[] RESET = "\u001bc\u001b[3J".getBytes(StandardCharsets.US_ASCII);

    private final Bundle bundle;
    private final ConsoleModel model;
    private final Tasks tasks;
    private final Terminal terminal = new Terminal(ROWS, COLUMNS, this::type);
    private final TerminalView view = new TerminalView(terminal, this::type);
    private volatile @Nullable SerialConnection connection;
    private Subscription textSize = Subscription.EMPTY;
    private boolean seen;
    private boolean connecting;

    SerialPart(Bundle bundle, ConsoleModel model, Tasks tasks) {
        this.bundle = bundle;
        this.model = model;
        this.tasks = tasks;
        view.setId("console-terminal");
        view.setAccessibleText(Texts.of(SerialPart.class).get("serial"));
        model.connectedProperty().addListener((property, before, now) -> connect());
    }

    Node view() {
        return view;
    }

    void shown() {
        seen = true;
        textSize.unsubscribe();
        textSize = Theme.scale().subscribe(scale -> view.setFontSize(Theme.TEXT * scale.doubleValue()));
        view.shown();
        connect();
    }

    void hidden() {
        seen = false;
        textSize.unsubscribe();
        view.hidden();
        hangUp();
    }

    void copy() {
        view.copy();
    }

    void paste() {
        view.paste();
    }

    /** Tells a shell in the guest how large this terminal is: a serial port has no other way to. */
    void tellSize() {
        type("stty rows " + terminal.rows() + " cols " + terminal.columns() + "\r");
    }

    /** Not while what was said before is read again: its questions have been answered. */
    private void type(String text) {
        SerialConnection now = connection;
        if (now != null) {
            now.type(text);
        }
    }

    private void connect() {
        if (!seen || connecting || connection != null || !model.connectedProperty().get()) {
            return;
        }
        connecting = true;
        tasks.quick(progress -> open(), opened -> {
            connecting = false;
            connection = opened;
            if (!seen) {
                hangUp();
            }
        }, refusal -> {
            connecting = false;
            byte[] words = ("\r\n" + refusal + "\r\n").getBytes(StandardCharsets.UTF_8);
            terminal.feed(words, words.length);
        });
    }

    private SerialConnection open() throws VmException, SnapshotException {
        byte[] before = log();
        terminal.feed(RESET, RESET.length);
        terminal.feed(before, before.length);
        return SerialConnection.open(bundle, new SerialConnection.Listener() {
            @Override
            public void said(byte[] bytes, int length) {
                terminal.feed(bytes, length);
            }

            @Override
            public void ended() {
                FxThread.later(SerialPart.this::ended);
            }
        });
    }

    /** The end of what was said so far, from a line's beginning on. */
    private byte[] log() throws SnapshotException {
        Path log = bundle.log("serial.log");
        if (!Files.isRegularFile(log)) {
            return new byte[0];
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - LOG_BYTES);
            file.seek(from);
            if (from > 0) {
                file.readLine();
            }
            byte[] bytes = new byte[(int) Math.min(LOG_BYTES, file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return bytes;
        } catch (IOException e) {
            return new byte[0]; // then it begins with what comes
        }
    }

    private void ended() {
        connection = null;
    }

    private void hangUp() {
        SerialConnection now = connection;
        connection = null;
        if (now != null) {
            now.close();
        }
    }
}
