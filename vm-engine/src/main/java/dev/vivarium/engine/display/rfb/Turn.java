package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;

import java.util.List;

/**
 * What a viewer is sent next, in this order.
 *
 * @param messages  whole messages
 * @param notices   rectangles without pixels, in an update of their own
 * @param damage    rectangles whose pixels are sent, in one more update
 * @param size      that the viewer believes in
 * @param format    how the pixels are to look
 * @param abilities which encodings may be used
 */
record Turn(List<byte[]> messages, List<byte[]> notices, List<Rect> damage, Screen.Size size,
        PixelFormat format, ViewerAbilities abilities) {
}
