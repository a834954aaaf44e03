package dev.vivarium.host.setup;

import java.util.List;

/**
 * What a repair, or taking one back, will do.
 *
 * @param id         the repair's
 * @param purpose    what it does, as a sentence
 * @param commands   the commands that will be run, as one would type them
 * @param afterwards what the person has to do then; may be empty
 */
public record RepairPlan(String id, String purpose, List<String> commands, String afterwards) {
}
