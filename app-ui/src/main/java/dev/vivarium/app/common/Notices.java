package dev.vivarium.app.common;

/** Where sentences are said that ask for no answer. */
public interface Notices {
    void say(String sentence);

    /** The same, and offers what can be done about it. @param verb what the button says */
    void say(String sentence, String verb, Runnable action);
}
