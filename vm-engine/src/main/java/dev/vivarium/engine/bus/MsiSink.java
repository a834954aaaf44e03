package dev.vivarium.engine.bus;

/** Where message-signalled interrupts go: memory writes to FEE0_0000h–FEEF_FFFFh (SDM Vol. 3A, 11.11). */
@FunctionalInterface
public interface MsiSink {
    void deliver(long address, int data);
}
