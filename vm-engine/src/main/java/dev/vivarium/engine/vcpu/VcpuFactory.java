package dev.vivarium.engine.vcpu;

import dev.vivarium.engine.bus.Doorbells;
import dev.vivarium.engine.bus.HostChips;

import org.jspecify.annotations.Nullable;

/** Makes the processors of one machine, which one back end runs. */
@FunctionalInterface
public interface VcpuFactory extends AutoCloseable {
    /** A processor in its state after a hardware reset. */
    Vcpu create(VcpuWiring wiring);

    /** The chips that this back end has of its own, or null if the board is to have all of them. */
    default @Nullable HostChips chips() {
        return null;
    }

    /** What this back end has to take a guest's notifications without stopping its processor. */
    default Doorbells doorbells() {
        return Doorbells.none();
    }

    /**
     * What tells the processors from others, beyond the name of their model: a saved machine goes on with the same ones only.
     * Null if the model's name is all.
     */
    default @Nullable String identity() {
        return null;
    }

    /** Gives back what the host lent. No processor runs any more, nor ever will. */
    @Override
    default void close() {
        // A back end without anything of the host's.
    }
}
