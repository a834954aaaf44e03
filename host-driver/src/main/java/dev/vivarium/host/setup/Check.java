package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** One question about the host. It looks at the host only, never at what another check found. */
@FunctionalInterface
interface Check {
    /** @return null if the question makes no sense on this host, or another one's answer already says it */
    @Nullable
    Finding look(Host host);
}
