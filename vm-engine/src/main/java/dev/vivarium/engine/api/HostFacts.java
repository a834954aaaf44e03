package dev.vivarium.engine.api;

import java.util.List;

/** What this host has for running machines, in the order of a report. */
public record HostFacts(List<Fact> facts) {
    /**
     * One of them.
     *
     * @param key   for programs
     * @param title for people
     * @param value what it is
     * @param good  whether nothing needs to be done
     */
    public record Fact(String key, String title, String value, boolean good) {
    }

    public HostFacts {
        facts = List.copyOf(facts);
    }
}
