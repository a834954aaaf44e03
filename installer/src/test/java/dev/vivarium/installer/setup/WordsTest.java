package dev.vivarium.installer.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.vivarium.engine.api.HostReport.Severity;
import dev.vivarium.installer.setup.SetupModel.Page;

import org.junit.jupiter.api.Test;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;

class WordsTest {
    private static Properties bundle(String name) throws Exception {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(WordsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndTheSamePlaces() throws Exception {
        Properties english = bundle("words.properties");
        Properties chinese = bundle("words_zh_CN.properties");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        for (String key : english.stringPropertyNames()) {
            for (String place : new String[]{"{0}", "{1}", "{2}"}) {
                assertEquals(english.getProperty(key).contains(place), chinese.getProperty(key).contains(place), key);
            }
        }
    }

    @Test
    void whatIsLookedUpByNameIsThere() {
        Words words = new Words(Locale.ENGLISH);
        for (Page page : Page.values()) {
            words.say("step." + page.name().toLowerCase(Locale.ROOT));
        }
        for (Severity severity : Severity.values()) {
            words.say("computer.severity." + severity.name().toLowerCase(Locale.ROOT));
        }
        for (FolderChoice.Trouble trouble : FolderChoice.Trouble.values()) {
            words.say("folder.trouble." + trouble.name().toLowerCase(Locale.ROOT));
        }
        for (DesktopIntegration.State state : DesktopIntegration.State.values()) {
            words.say("desktop.state." + state.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void theReadersLanguageIsTaken() {
        assertEquals("Welcome", new Words(Locale.GERMANY).say("step.welcome"));
        assertNotEquals("Welcome", new Words(Locale.of("zh", "CN")).say("step.welcome"));
        assertEquals("Machines live in /a's.", new Words(Locale.ENGLISH).say("done.text", "/a's"));
        assertEquals("otherwise", new Words(Locale.ENGLISH).sayOr("no.such.key", "otherwise"));
    }
}
