package dev.vivarium.engine.api;

import dev.vivarium.engine.api.MachineSettings.Accelerator;

/**
 * The back end that suits this host best.
 *
 * @param sentence which, and why
 */
public record AcceleratorChoice(Accelerator accelerator, String sentence) {
}
