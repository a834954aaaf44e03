package dev.vivarium.host.setup;

/**
 * How a repair ended.
 *
 * @param id       the repair's
 * @param sentence what was reached, or what failed
 */
public record RepairOutcome(String id, boolean done, String sentence) {
}
