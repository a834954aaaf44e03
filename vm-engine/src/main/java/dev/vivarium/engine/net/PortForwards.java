package dev.vivarium.engine.net;

import java.util.List;

/** The ports of the host that lead to the guest, changed while the machine runs. Any thread may ask; nobody waits long. */
public interface PortForwards {
    /** Listens from now on. */
    void add(Forward forward) throws ForwardRefused;

    /**
     * Listens no longer, once this has returned; connections that were made go on.
     *
     * @return false if there was no such forward
     */
    boolean remove(Forward forward);

    /** All that there are, in the order in which they were added. */
    List<Forward> list();
}
