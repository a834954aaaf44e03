package dev.vivarium.snapshot.exchange;

import dev.vivarium.snapshot.bundle.Bundle;

import java.util.UUID;

/**
 * What was imported.
 *
 * @param id          of the machine that is there now
 * @param storedBytes how much was written; its files are longer where they have holes
 */
public record ImportSummary(Bundle bundle, ExchangeInfo info, UUID id, long storedBytes) {
}
