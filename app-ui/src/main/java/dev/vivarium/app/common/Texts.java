package dev.vivarium.app.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of one screen, in the person's language: the file {@code texts.properties} of its package, and {@code texts_zh_CN.properties}
 * with the same keys. Values are {@link MessageFormat}s, so an apostrophe is written twice.
 */
public final class Texts {
    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Those of the package that a type is in. */
    public static Texts of(Class<?> type) {
        Locale locale = Locale.getDefault();
        return new Texts(ResourceBundle.getBundle(type.getPackageName() + ".texts", locale, type.getModule()), locale);
    }

    /** The language that they are in; {@link Locale#ROOT} for English. */
    Locale language() {
        return bundle.getLocale();
    }

    /** @throws java.util.MissingResourceException if the key has no words: a fault of ours, which a test finds */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
