package dev.vivarium.engine.control;

/**
 * What the control socket says of its machine that never changes.
 *
 * @param name       the machine's
 * @param processors how many
 * @param accelerator who runs them
 * @param release    of this program
 */
public record MachineIdentity(String name, int processors, String accelerator, String release) {
}
