package dev.vivarium.engine.bus;

/** A device whose requests are kept while the host has no room for them ({@link SpaceAlarm}). */
public interface KeepsRequests {
    /** The machine goes on: what was kept is tried again. Board lock held. */
    void retryKept();
}
