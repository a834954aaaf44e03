package dev.vivarium.engine.api;

/** The far end of a machine's serial line, given by whoever creates the machine. */
public interface Console {
    /** A console that shows nothing and says nothing. */
    Console NONE = new Console() {
        @Override
        public void connect(Keyboard keyboard) {
        }

        @Override
        public void show(byte[] bytes, int from, int length) {
        }
    };

    /** What a person types, on its way to the guest. */
    @FunctionalInterface
    interface Keyboard {
        /**
         * Waits while the guest is not taking anything; a machine that has ended takes everything and drops it. Not for
         * the machine's own threads.
         */
        void type(byte[] bytes, int from, int length) throws InterruptedException;
    }

    /** Called once, before the machine starts. */
    void connect(Keyboard keyboard);

    /** Shows what the guest sent. Called by one thread, which may be held up: the guest then waits to send more. */
    void show(byte[] bytes, int from, int length);
}
