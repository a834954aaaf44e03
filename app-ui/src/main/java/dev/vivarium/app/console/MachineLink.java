package dev.vivarium.app.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.app.common.FxThread;
import dev.vivarium.app.common.Looks;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.machines.ControlPlace;
import dev.vivarium.app.machines.ControlSession;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.app.machines.ScreenFile;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.bundle.Bundle;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * What connects one window to its machine's process: finds it when it runs, hears its events, fetches its picture, and asks for its counters a
 * few times a second. Belongs to the window's thread; what waits does so elsewhere.
 */
final class MachineLink {
    private static final Duration LOOK = Duration.ofMillis(250);
    /** Of which each that many is for what changes seldom. */
    private static final int SELDOM = 8;

    private final Bundle bundle;
    private final ConsoleModel model;
    private final GuestPicture picture;
    private final Tasks tasks;
    private final Looks looks = new Looks(LOOK, this::look);
    private final GuestInput input = new GuestInput(this::sendInput);
    private volatile @Nullable Connection connection;
    private boolean looking;
    private boolean asking;
    private int turn;
    private boolean closed;

    /** What was opened for one life of the machine's process. */
    private record Opened(Presence presence, @Nullable ControlSession session, @Nullable ScreenFile screen) {
    }

    /** One life of the machine's process. */
    private final class Connection implements ControlSession.Listener {
        private volatile @Nullable ControlSession session;
        private @Nullable ScreenFile screen;

        @Override
        public void event(String name, JsonNode data) {
            FxThread.later(() -> {
                if (connection == this) {
                    happened(this, name, data);
                }
            });
        }

        @Override
        public void ended() {
            FxThread.later(() -> lost(this));
        }
    }

    MachineLink(Bundle bundle, ConsoleModel model, GuestPicture picture, Tasks tasks) {
        this.bundle = bundle;
        this.model = model;
        this.picture = picture;
        this.tasks = tasks;
    }

    GuestInput input() {
        return input;
    }

    void start() {
        looks.play();
        look();
    }

    void close() {
        closed = true;
        looks.stop();
        Connection now = connection;
        if (now != null) {
            hangUp(now);
        }
    }

    /** Asks the machine; fails if it is not there. */
    CompletableFuture<JsonNode> ask(String command, ObjectNode arguments) {
        Connection now = connection;
        ControlSession session = now == null ? null : now.session;
        return session == null
                ? CompletableFuture.failedFuture(new VmException(VmException.Kind.USER, "The machine does not run."))
                : session.ask(command, arguments);
    }

    /** Called from any thread: only the session it has at this moment counts. */
    private CompletableFuture<?> sendInput(ObjectNode arguments) {
        return ask("input-send-event", arguments);
    }

    private void look() {
        Connection now = connection;
        turn++;
        if (now == null) {
            if (turn % 2 == 1 && !looking) {
                looking = true;
                connect();
            }
        } else if (!asking && now.session != null) {
            asking = true;
            askOften(now.session);
            if (turn % SELDOM == 1) {
                askSeldom(now.session);
            }
        }
    }

    private void connect() {
        Connection fresh = new Connection();
        tasks.quick(progress -> open(fresh), opened -> {
            looking = false;
            fresh.session = opened.session;
            fresh.screen = opened.screen;
            if (closed) {
                hangUp(fresh);
            } else if (opened.session == null) {
                model.absent(opened.presence);
            } else {
                connection = fresh;
                turn = 0;
                model.connected(opened.presence.state());
                ready(fresh);
                look();
                if (opened.session.isOver()) {
                    lost(fresh);
                }
            }
        }, refusal -> {
            looking = false;
            model.say(refusal);
        });
    }

    private Opened open(Connection fresh) throws VmException, InterruptedException {
        Presence presence = Presence.of(bundle);
        if (!presence.state().isThere()) {
            return new Opened(presence, null, null);
        }
        ControlSession session;
        try {
            session = ControlSession.open(ControlPlace.of(bundle.folder()).control(), fresh);
        } catch (VmException e) {
            return new Opened(presence, null, null); // it ends just now; the next look says so
        }
        try {
            return new Opened(presence, session, screen(session));
        } catch (VmException e) {
            session.close();
            throw e;
        }
    }

    /** @return null if the machine has no screen */
    private static @Nullable ScreenFile screen(ControlSession session) throws VmException, InterruptedException {
        try {
            JsonNode answer = session.ask("x-viv-screen-open").get();
            return new ScreenFile(Path.of(answer.path("file").asText()), answer.path("size").asLong());
        } catch (ExecutionException e) {
            return null;
        }
    }

    private void ready(Connection now) {
        if (now.session != null && now.screen != null) {
            now.session.ask("x-viv-screen-ready");
        }
    }

    private void happened(Connection now, String name, JsonNode data) {
        ScreenFile screen = now.screen;
        if (name.startsWith("VIV_SCREEN_") && screen != null) {
            if (name.equals("VIV_SCREEN_RESIZED")) {
                picture.resize(screen);
            } else {
                picture.update(screen, data.path("parts"));
            }
            ready(now);
        } else if (model.event(name, data) && now.session != null) {
            askSeldom(now.session);
        }
    }

    private void askOften(ControlSession session) {
        session.ask("x-viv-query-statistics").whenComplete((answer, error) -> FxThread.later(() -> {
            asking = false;
            if (error == null && isCurrent(session)) {
                model.counted(answer);
            }
        }));
    }

    private void askSeldom(ControlSession session) {
        session.ask("query-block").thenAccept(answer -> FxThread.later(() -> {
            if (isCurrent(session)) {
                model.has(Drive.of(answer));
            }
        }));
        session.ask("x-viv-query-text").thenAccept(answer -> FxThread.later(() -> {
            if (isCurrent(session)) {
                model.reads(answer.path("lines"));
            }
        }));
        session.ask("query-mice").thenAccept(answer -> FxThread.later(() -> {
            if (isCurrent(session)) {
                model.points(answer.path(0).path("absolute").asBoolean());
            }
        }));
    }

    private boolean isCurrent(ControlSession session) {
        Connection now = connection;
        return now != null && now.session == session;
    }

    private void lost(Connection which) {
        if (connection == which) {
            hangUp(which);
            model.hungUp();
        }
    }

    private void hangUp(Connection which) {
        if (connection == which) {
            connection = null;
            asking = false;
        }
        if (which.session != null) {
            which.session.close();
        }
        if (which.screen != null) {
            which.screen.close();
        }
    }
}
