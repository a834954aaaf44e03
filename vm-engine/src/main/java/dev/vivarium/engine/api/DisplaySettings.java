package dev.vivarium.engine.api;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Where a machine's screen is shown. Each says itself as the command line does: it is asked to in every start, and what Java
 * makes for records is not in its cache.
 */
public sealed interface DisplaySettings {
    /** Nowhere; only firmware has a display adapter then. */
    record None() implements DisplaySettings {
        @Override
        public String toString() {
            return "none";
        }
    }

    /** Nowhere as yet: there is a display adapter, at which somebody may look later. */
    record Unseen() implements DisplaySettings {
        @Override
        public String toString() {
            return "unseen";
        }
    }

    /**
     * To VNC viewers, by the RFB protocol.
     *
     * @param where        where they connect
     * @param passwordFile a file whose first line they have to know; null if there is no password
     * @param open         whether viewers from other hosts may come without a password
     */
    record Rfb(Address where, @Nullable Path passwordFile, boolean open) implements DisplaySettings {
        @Override
        public String toString() {
            return "rfb=" + where + (passwordFile == null ? "" : ",password-file=" + passwordFile)
                    + (open ? ",open" : "");
        }
    }

    /** Where somebody may connect. */
    sealed interface Address {
        /** A port of this host; 0 for one that is free. */
        record Network(String host, int port) implements Address {
            @Override
            public String toString() {
                return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
            }
        }

        /** A Unix-domain socket, for this host's user alone. */
        record UnixSocket(Path file) implements Address {
            @Override
            public String toString() {
                return "unix:" + file;
            }
        }
    }
}
