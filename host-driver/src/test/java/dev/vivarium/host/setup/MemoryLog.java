package dev.vivarium.host.setup;

import java.util.List;

/** A log that a test can look into. */
final class MemoryLog implements RepairLog {
    List<Entry> entries = List.of();

    @Override
    public List<Entry> read() {
        return entries;
    }

    @Override
    public void write(List<Entry> replaced) {
        entries = List.copyOf(replaced);
    }
}
