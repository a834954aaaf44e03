package dev.vivarium.engine.input;

/**
 * One movement of one key.
 *
 * @param waitMillis guest time before it, at the least
 */
public record KeyStroke(Key key, boolean pressed, int waitMillis) {
}
