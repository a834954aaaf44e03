package dev.vivarium.engine.display.rfb;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a viewer said in SetEncodings (RFC 6143, 7.5.2).
 *
 * @param encoding the first of those that we have, raw if there is none
 * @param copies   whether it can copy within its own picture
 * @param level    how hard to compress: 1, the fastest, to 9
 */
record ViewerAbilities(int encoding, boolean copies, int level, Set<Extension> extensions) {
    /** Of a viewer that has not said anything. */
    static final ViewerAbilities LEAST = new ViewerAbilities(RectangleEncoder.RAW, false, 1, Set.of());

    private static final int LEVEL_0 = -256;

    /** @param count as the viewer says; nothing is kept of what we do not know */
    static ViewerAbilities read(WireInput in, int count) throws IOException {
        int encoding = -1;
        boolean copies = false;
        int level = 1;
        Set<Extension> extensions = EnumSet.noneOf(Extension.class);
        for (int i = 0; i < count; i++) {
            int number = in.read32();
            switch (number) {
                case RectangleEncoder.RAW, RectangleEncoder.HEXTILE, RectangleEncoder.TIGHT, RectangleEncoder.ZRLE ->
                    encoding = encoding < 0 ? number : encoding;
                case RectangleEncoder.COPY_RECT -> copies = true;
                default -> {
                    Extension extension = Extension.numbered(number);
                    if (extension != null) {
                        extensions.add(extension);
                    } else if (number >= LEVEL_0 && number <= LEVEL_0 + 9) {
                        level = Math.max(1, number - LEVEL_0);
                    }
                }
            }
        }
        return new ViewerAbilities(Math.max(RectangleEncoder.RAW, encoding), copies, level, extensions);
    }

    boolean has(Extension extension) {
        return extensions.contains(extension);
    }
}
