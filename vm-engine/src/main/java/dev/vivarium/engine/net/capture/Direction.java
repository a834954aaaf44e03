package dev.vivarium.engine.net.capture;

/** Which way a frame goes. */
enum Direction {
    TO_GUEST, FROM_GUEST
}
