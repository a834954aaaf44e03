package dev.vivarium.app.cli.bench;

/**
 * One workload in one column.
 *
 * @param guestMips millions of guest instructions in a second of the guest's time, or NaN
 * @param value     what the workload computed
 */
public record Measure(String name, double processorSeconds, double wallSeconds, double guestMips, String value) {
}
