package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;

/** Whether the software processor may translate: make machine code and run it. */
final class CodeMemoryCheck implements Check {
    static final String ID = "code-memory";

    @Override
    public Finding look(Host host) {
        HostException obstacle = host.hardware().codeObstacle();
        return obstacle == null
                ? Finding.ok(ID, "The software processor can translate guest code to machine code.")
                : Finding.note(ID, "The software processor only interprets guest code.")
                        .because("It may not make machine code: the guest runs at a tenth of the speed.")
                        .advise(obstacle.getMessage());
    }
}
