package dev.vivarium.engine.bus.pci;

/** For a device whose own registers lie in configuration space. */
@FunctionalInterface
public interface ConfigHook {
    /** The guest is about to read these bytes; what changes by itself is brought up to date now. */
    default void beforeRead(int offset, int width) {
    }

    /** The guest has written these bytes; the writable bits are changed. */
    void afterWrite(int offset, int width);
}
