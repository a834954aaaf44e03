package dev.vivarium.engine.net.hub;

import java.io.IOException;

/** What a machine is on an internal network at the moment. */
interface Role extends AutoCloseable {
    /**
     * Moves what can be moved.
     *
     * @return what {@link dev.vivarium.engine.net.NetThread.Work#turn} returns
     * @throws IOException if it is that no longer
     */
    long turn() throws IOException;

    @Override
    void close() throws IOException;
}
