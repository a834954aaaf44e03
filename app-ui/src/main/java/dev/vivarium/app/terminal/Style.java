package dev.vivarium.app.terminal;

/**
 * How characters look. A colour is {@link #DEFAULT}, a number of the palette from 0 to 255, or {@link #RGB} with 24 bits.
 *
 * @param flags of the constants below
 */
record Style(int foreground, int background, int flags) {
    static final int DEFAULT = -1;
    static final int RGB = 1 << 24;
    static final int BOLD = 1;
    static final int FAINT = 2;
    static final int ITALIC = 4;
    static final int UNDERLINE = 8;
    static final int BLINK = 16;
    static final int INVERSE = 32;
    static final int HIDDEN = 64;
    static final int STRUCK = 128;
    static final Style PLAIN = new Style(DEFAULT, DEFAULT, 0);

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    Style with(int flag, boolean set) {
        return new Style(foreground, background, set ? flags | flag : flags & ~flag);
    }

    Style withForeground(int colour) {
        return new Style(colour, background, flags);
    }

    Style withBackground(int colour) {
        return new Style(foreground, colour, flags);
    }

    /** What erased cells look like: the background stays (xterm's "background colour erase"). */
    Style erased() {
        return background == DEFAULT ? PLAIN : new Style(DEFAULT, background, 0);
    }
}
