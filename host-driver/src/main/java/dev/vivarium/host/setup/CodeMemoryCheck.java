package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;

/** Whether the software processor may translate: make machine code and run it. */
final class CodeMemoryCheck implements Check {
    static final String ID = "code-memory";

    @Override
    public Finding look(HostFacts host) {
        HostException obstacle = host.codeObstacle();
        return obstacle == null
                ? Finding.ok(ID, "Guest code can be translated to machine code.")
                : Finding.warn(ID, "Guest code is interpreted, not translated.", obstacle.getMessage());
    }
}
