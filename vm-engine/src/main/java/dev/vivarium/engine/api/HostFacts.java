package dev.vivarium.engine.api;

import java.util.List;

/** What this host has for running machines, in an order to read it in. */
public record HostFacts(List<Fact> facts) {
    /** How good something is. */
    public enum Level {
        /** As it should be. */
        OK,
        /** Machines run, but slower or fewer than they could. */
        WARN,
        /** Machines do not run. */
        FAIL
    }

    /**
     * One of them.
     *
     * @param id       for programs
     * @param sentence what is so
     * @param advice   what to do about it; empty if nothing needs doing
     */
    public record Fact(String id, Level level, String sentence, String advice) {
    }

    public HostFacts {
        facts = List.copyOf(facts);
    }

    /** Whether machines run here. */
    public boolean machinesRun() {
        return facts.stream().noneMatch(fact -> fact.level == Level.FAIL);
    }
}
