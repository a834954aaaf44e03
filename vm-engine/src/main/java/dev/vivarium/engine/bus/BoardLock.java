package dev.vivarium.engine.bus;

import java.util.concurrent.locks.ReentrantLock;

/**
 * The one lock of a machine's board. A processor's thread takes it around each access to a device, the event thread
 * around each timer and each completion; so devices are single-threaded, and there is no order of locks to get wrong.
 */
public final class BoardLock extends ReentrantLock {
    private static final long serialVersionUID = 1L;
}
