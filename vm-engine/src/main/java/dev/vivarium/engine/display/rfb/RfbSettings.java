package dev.vivarium.engine.display.rfb;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * How viewers are served.
 *
 * @param name     what they call the screen
 * @param password what they have to know; null lets in everybody who can connect
 * @param patience how long a viewer may take for its part of the beginning, for the rest of a message, and for what it is sent
 */
public record RfbSettings(String name, @Nullable VncPassword password, Duration patience) {
    /** With the usual patience. */
    public RfbSettings(String name, @Nullable VncPassword password) {
        this(name, password, Duration.ofSeconds(15));
    }
}
