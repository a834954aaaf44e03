package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Rect;

import java.util.List;

/**
 * What a viewer is sent next, in this order.
 *
 * @param messages  whole messages
 * @param notices   rectangles without pixels, in an update of their own
 * @param damage    rectangles whose pixels are sent, in one more update
 * @param format    how the pixels are to look
 * @param abilities which encodings may be used
 */
record Turn(List<byte[]> messages, List<byte[]> notices, List<Rect> damage, PixelFormat format,
        ViewerAbilities abilities) {
}
