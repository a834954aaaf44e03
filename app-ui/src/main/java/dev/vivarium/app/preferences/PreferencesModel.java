package dev.vivarium.app.preferences;

import dev.vivarium.app.common.Language;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Theme;
import dev.vivarium.app.life.Closing;
import dev.vivarium.app.life.ShutdownSave;

import java.util.List;

/** What the app remembers of the person's choices, each with what counts if nothing was chosen. */
public final class PreferencesModel {
    /** How large text may be. */
    static final List<Double> SCALES = List.of(1.0, 1.15, 1.3, 1.5, 1.75, 2.0);

    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final String SCALE = "text-scale";

    private final Preferences preferences;

    public PreferencesModel(Preferences preferences) {
        this.preferences = preferences;
    }

    public Theme.Choice theme() {
        return preferences.choice(THEME, Theme.Choice.SYSTEM);
    }

    void setTheme(Theme.Choice choice) {
        preferences.put(THEME, choice);
    }

    public Language.Choice language() {
        return preferences.choice(LANGUAGE, Language.Choice.SYSTEM);
    }

    void setLanguage(Language.Choice choice) {
        preferences.put(LANGUAGE, choice);
    }

    /** How many times as large as usual text is. */
    public double scale() {
        double asked = preferences.number(SCALE, 1);
        return asked >= 1 && asked <= Theme.SCALE_MOST ? asked : 1;
    }

    void setScale(double scale) {
        preferences.put(SCALE, scale);
    }

    Closing closing() {
        return preferences.choice(Closing.KEY, Closing.ASK);
    }

    void setClosing(Closing choice) {
        preferences.put(Closing.KEY, choice);
    }

    boolean savesAtShutdown() {
        return preferences.flag(ShutdownSave.KEY, true);
    }

    void setSavesAtShutdown(boolean wanted) {
        preferences.put(ShutdownSave.KEY, wanted);
    }
}
