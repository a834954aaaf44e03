package dev.vivarium.engine.display.rfb;

import org.jspecify.annotations.Nullable;

/** The pseudo-encodings by which viewers say that they understand more than RFC 6143 asks for (rfbproto, "Pseudo-encodings"). */
enum Extension {
    DESKTOP_SIZE(-223), LAST_RECTANGLE(-224), CURSOR(-239), POINTER_MOTION(-257), KEY_PLACES(-258), LAMPS(-261), NAME(
            -307), EXTENDED_DESKTOP_SIZE(-308), FENCE(-312), CONTINUOUS_UPDATES(-313);

    private final int number;

    Extension(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static @Nullable Extension numbered(int number) {
        for (Extension extension : values()) {
            if (extension.number == number) {
                return extension;
            }
        }
        return null;
    }
}
