package dev.vivarium.engine.device.ata;

import dev.vivarium.engine.bus.HostWork;
import dev.vivarium.engine.bus.SpaceAlarm;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * What every drive is built with.
 *
 * @param name   its name on the board, and the serial number that the guest is told
 * @param serial whether its cable is Serial ATA
 */
public record DriveWiring(String name, boolean serial, HostWork host, SpaceAlarm alarm, MetricRegistry metrics) {
}
