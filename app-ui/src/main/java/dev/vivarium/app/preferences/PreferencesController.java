package dev.vivarium.app.preferences;

import dev.vivarium.app.common.Language;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.life.Closing;
import dev.vivarium.snapshot.bundle.HomeChoice;
import dev.vivarium.snapshot.bundle.Machines;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The app's preferences. What is chosen counts at once, in all windows. */
public final class PreferencesController implements Screen {
    private final Texts texts = Texts.of(PreferencesController.class);
    private final Tasks tasks;
    private final Effects effects;
    private final PreferencesView view = new PreferencesView();
    private final Label home = new Label();

    /**
     * What a choice does at once.
     *
     * @param look     the theme or the size of text is another one
     * @param language all words are to be said anew
     * @param home     machines are kept elsewhere
     */
    public record Effects(Runnable look, Runnable language, Runnable home) {
    }

    public PreferencesController(PreferencesModel model, Tasks tasks, Effects effects) {
        this.tasks = tasks;
        this.effects = effects;
        view.addChoice("theme", List.of(Theme.Choice.values()), model.theme(), words("theme"), choice -> {
            model.setTheme(choice);
            effects.look().run();
        });
        view.addChoice("language", List.of(Language.Choice.values()), model.language(), words("language"), choice -> {
            model.setLanguage(choice);
            effects.language().run();
        });
        view.addChoice("scale", PreferencesModel.SCALES, model.scale(), NumberFormat.getPercentInstance()::format,
                scale -> {
                    model.setScale(scale);
                    effects.look().run();
                });
        view.addChoice("closing", List.of(Closing.values()), model.closing(), words("closing"), model::setClosing);
        view.addFlag("shutdown", model.savesAtShutdown(), model::setSavesAtShutdown);
        addHome();
    }

    private <E extends Enum<E>> Function<E, String> words(String key) {
        return value -> texts.get(key + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private void addHome() {
        Button choose = new Button(texts.get("home.choose"));
        choose.setId("preferences-home-choose");
        Button usual = new Button(texts.get("home.usual"));
        usual.setId("preferences-home-usual");
        boolean fixed = System.getenv(Machines.HOME_VARIABLE) != null;
        choose.setDisable(fixed);
        usual.setDisable(fixed);
        choose.setOnAction(pressed -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(texts.get("home"));
            Path now = Machines.ofUser().home();
            if (Files.isDirectory(now)) {
                chooser.setInitialDirectory(now.toFile());
            }
            File folder = chooser.showDialog(choose.getScene().getWindow());
            if (folder != null) {
                moveHome(folder.toPath());
            }
        });
        usual.setOnAction(pressed -> moveHome(null));
        view.addLine("home", home, choose, usual);
        showHome();
    }

    /** Machines that are in the old folder stay there. */
    private void moveHome(@Nullable Path folder) {
        tasks.quick(progress -> {
            HomeChoice.choose(folder);
            return "";
        }, done -> {
            showHome();
            effects.home().run();
        });
    }

    private void showHome() {
        home.setText(Machines.ofUser().home().toString());
    }

    @Override
    public Node view() {
        return view.view();
    }

    @Override
    public void shown() {
        showHome();
    }

    @Override
    public void hidden() {
        // Nothing was begun that goes on.
    }
}
