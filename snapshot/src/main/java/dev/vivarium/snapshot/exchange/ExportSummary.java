package dev.vivarium.snapshot.exchange;

/**
 * What was exported.
 *
 * @param archiveBytes how long the archive is
 * @param chunks       how many there are, each once
 * @param repeated     how many more places chunks are at
 */
public record ExportSummary(ExchangeInfo info, long archiveBytes, int chunks, int repeated) {
}
