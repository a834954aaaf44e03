package dev.vivarium.installer.setup;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the set-up says, in English or in Simplified Chinese. */
public final class Words {
    private final ResourceBundle bundle;

    /** @param locale a Chinese one, or any other for English */
    public Words(Locale locale) {
        bundle = ResourceBundle.getBundle("dev.vivarium.installer.setup.words",
                locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT);
    }

    /** @param values for {0}, {1} … */
    public String say(String key, Object... values) {
        return values.length == 0 ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }

    /** The words of a key that there may be none of. */
    public String sayOr(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
