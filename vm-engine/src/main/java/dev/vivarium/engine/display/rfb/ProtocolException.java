package dev.vivarium.engine.display.rfb;

import java.io.IOException;

/** A viewer does not keep to the protocol: it is hung up on. */
final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1L;

    ProtocolException(String what) {
        super(what);
    }
}
