package dev.vivarium.app.common;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.disk.Progress;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Everything that takes longer than the window may wait. Each job has a thread of its own; what comes of it is told on the
 * window's. Belongs to the window's thread.
 */
public final class Tasks {
    private static final Duration LOOK = Duration.ofMillis(200);

    private final ObservableList<TaskItem> items = FXCollections.observableArrayList();
    private final ObservableList<TaskItem> seen = FXCollections.unmodifiableObservableList(items);
    private final Looks looks = new Looks(LOOK, () -> items.forEach(TaskItem::refresh));
    private final Consumer<String> failed;

    /** @param failed told in a sentence why a job was not done, where nobody else wants to know */
    public Tasks(Consumer<String> failed) {
        this.failed = failed;
    }

    /** What is under way and shown, the oldest first. */
    public ObservableList<TaskItem> items() {
        return seen;
    }

    /** Does something long, which the strip shows. */
    public <T> void start(String title, Job<T> job, Consumer<T> then) {
        start(title, job, then, failed);
    }

    /**
     * The same.
     *
     * @param orElse told why not, in a sentence; nobody is told of what was cancelled
     */
    public <T> void start(String title, Job<T> job, Consumer<T> then, Consumer<String> orElse) {
        start(title, job, then, orElse, () -> {
        });
    }

    /**
     * The same.
     *
     * @param over run before either is told, and also of what was cancelled
     */
    public <T> void start(String title, Job<T> job, Consumer<T> then, Consumer<String> orElse, Runnable over) {
        TaskItem item = new TaskItem(title);
        items.add(item);
        looks.play();
        run(job, item::at, then, orElse, () -> {
            items.remove(item);
            if (items.isEmpty()) {
                looks.stop();
            }
            over.run();
        });
    }

    /** Does something that is over in a moment, but not for certain: it is not shown. */
    public <T> void quick(Job<T> job, Consumer<T> then, Consumer<String> orElse) {
        run(job, Progress.NONE, then, orElse, () -> {
        });
    }

    /** The same; failures are told where those of the shown ones are. */
    public <T> void quick(Job<T> job, Consumer<T> then) {
        quick(job, then, failed);
    }

    private static <T> void run(Job<T> job, Progress progress, Consumer<T> then, Consumer<String> orElse,
            Runnable over) {
        Thread.ofVirtual().name("job").start(() -> {
            try {
                T result = job.run(progress);
                FxThread.later(() -> {
                    over.run();
                    then.accept(result);
                });
            } catch (CancellationException e) {
                FxThread.later(over);
            } catch (VmException e) {
                refuse(Refusals.words(e), orElse, over);
            } catch (SnapshotException e) {
                refuse(Refusals.words(e), orElse, over);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                FxThread.later(over);
            } catch (Throwable e) { // the root of a thread
                LoggerFactory.getLogger(Tasks.class).error("A job of the window failed.", e);
                refuse(Texts.of(Tasks.class).get("fault"), orElse, over);
            }
        });
    }

    private static void refuse(String sentence, Consumer<String> orElse, Runnable over) {
        FxThread.later(() -> {
            over.run();
            orElse.accept(sentence);
        });
    }
}
