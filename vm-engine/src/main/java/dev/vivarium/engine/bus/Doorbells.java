package dev.vivarium.engine.bus;

/**
 * A way past the device's registers that a back end may have for writes which say nothing but "look": a virtio queue's
 * notification. The processor that makes one goes on at once, and the device learns of it on the event thread. Called with
 * the {@link BoardLock} held.
 */
public interface Doorbells {
    /** One address that the guest writes to. */
    interface Doorbell {
        /**
         * Has writes to this address ring from now on, those of any width that begin there. What rang before is answered. It
         * may be that nobody takes them: a write that does not ring reaches the device's registers as all others do.
         *
         * @param gpa the address, or {@link MovableRange#NOWHERE}
         */
        void moveTo(long gpa);
    }

    /** Those of a back end that has none. */
    static Doorbells none() {
        return new NoDoorbells();
    }

    /**
     * One that is nowhere yet.
     *
     * @param rung called on the event thread, once for several writes or for each
     */
    Doorbell add(Runnable rung);

    /** Answers all that has rung. Afterwards nothing is on its way, if no processor runs. */
    void settle();
}
