package dev.vivarium.engine.bus.pci;

import dev.vivarium.engine.bus.MovableRange;

/** For a device that maps memory of its own where the guest puts a base address register: a frame buffer. */
@FunctionalInterface
public interface BarListener {
    /** @param base where the register answers from now on, or {@link MovableRange#NOWHERE} */
    void moved(long base);
}
