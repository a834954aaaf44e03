package dev.vivarium.host.setup;

import java.util.Set;

/**
 * Who runs this program.
 *
 * @param name          the account; below sudo or pkexec that of the person behind it
 * @param isRoot        whether the process itself has all rights (on Windows never known: false)
 * @param sessionGroups groups that the process has
 * @param accountGroups groups that the account has: a new one comes with the next login
 */
record HostUser(String name, boolean isRoot, Set<String> sessionGroups, Set<String> accountGroups) {
    HostUser {
        sessionGroups = Set.copyOf(sessionGroups);
        accountGroups = Set.copyOf(accountGroups);
    }

    /** Whether this process has more rights than the person has without sudo. */
    boolean isRootForAnother() {
        return isRoot && !name.equals("root");
    }
}
