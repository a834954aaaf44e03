package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** One question about the host. */
@FunctionalInterface
interface Check {
    /** @return null if the question makes no sense on this operating system */
    @Nullable
    Finding look(HostFacts host);
}
