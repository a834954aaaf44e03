/** The exchange form of a machine: one file, a tar of an OCI image layout. It is described in docs/exchange.md. */
@org.jspecify.annotations.NullMarked
package dev.vivarium.snapshot.exchange;
