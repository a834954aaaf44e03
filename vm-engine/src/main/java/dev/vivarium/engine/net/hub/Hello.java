package dev.vivarium.engine.net.hub;

import dev.vivarium.engine.net.Frame;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * What a member of an internal network says first: shorter than any frame, and so none.
 *
 * @param dhcp whether it wants the network to give addresses
 */
record Hello(boolean dhcp) {
    private static final byte VERSION = 1;

    Frame frame() {
        return new Frame(new byte[]{'V', 'N', VERSION, (byte) (dhcp ? 1 : 0)});
    }

    /** @return null if it is none, or one of another version */
    static @Nullable Hello of(Frame frame) {
        for (boolean dhcp : new boolean[]{false, true}) {
            Hello hello = new Hello(dhcp);
            if (Arrays.equals(hello.frame().bytes(), frame.bytes())) {
                return hello;
            }
        }
        return null;
    }
}
