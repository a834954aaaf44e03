package dev.vivarium.engine.doctor;

import dev.vivarium.engine.api.HostFacts;
import dev.vivarium.engine.api.HostFacts.Fact;
import dev.vivarium.engine.api.HostFacts.Level;
import dev.vivarium.host.setup.Finding;
import dev.vivarium.host.setup.HostChecks;

import java.util.ArrayList;
import java.util.List;

/** What the host's checks find, in the app's words. */
public final class HostInspection {
    private HostInspection() {
    }

    /** Looks now. Changes nothing. */
    public static HostFacts facts() {
        List<Fact> facts = new ArrayList<>();
        for (Finding finding : HostChecks.run()) {
            facts.add(new Fact(finding.id(), level(finding.status()), finding.sentence(), finding.advice()));
        }
        facts.add(new Fact("java", Level.OK, "Java " + Runtime.version() + " is in " + System.getProperty("java.home")
                + ".", ""));
        return new HostFacts(facts);
    }

    private static Level level(Finding.Status status) {
        return switch (status) {
            case OK -> Level.OK;
            case WARN -> Level.WARN;
            case FAIL -> Level.FAIL;
        };
    }
}
