package dev.vivarium.installer.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The licence's text: the file LICENSE of the sources. */
public final class Licence {
    private Licence() {
    }

    public static String text() {
        try (InputStream in = Licence.class.getResourceAsStream("LICENSE")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own licence.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own licence cannot be read.", e);
        }
    }
}
