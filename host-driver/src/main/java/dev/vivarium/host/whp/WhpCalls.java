package dev.vivarium.host.whp;

/** All that is called in WinHvPlatform.dll; tests put others in its place. */
record WhpCalls(WhpPartitionCalls partition, WhpMemoryCalls memory, WhpProcessorCalls processor) {
}
