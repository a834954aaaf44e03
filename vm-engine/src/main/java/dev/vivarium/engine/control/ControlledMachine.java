package dev.vivarium.engine.control;

import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.input.InputPort;

import org.jspecify.annotations.Nullable;

/**
 * What a control socket reaches.
 *
 * @param input    its keyboard and pointer
 * @param networks its network cards
 * @param screen   what its display adapter shows, or null if it has none
 */
public record ControlledMachine(Machine machine, InputPort input, NetworkControl networks, @Nullable Screen screen) {
}
