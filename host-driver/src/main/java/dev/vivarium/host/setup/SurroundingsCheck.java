package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** Whether this host is itself a virtual machine or a container: others then decide what it has. */
final class SurroundingsCheck implements Check {
    static final String ID = "surroundings";

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isLinux()) {
            return null;
        }
        Surroundings around = Surroundings.of(host);
        if (around.isContainer()) {
            String where = around.isVirtualMachine() ? ", in a virtual machine of " + around.hypervisor() : "";
            return Finding.note(ID, "This is a container (" + around.container() + ")" + where + ".")
                    .because("Modules and permissions are changed on the host around it.");
        }
        if (around.isVirtualMachine()) {
            return Finding.note(ID, "This is itself a virtual machine of " + around.hypervisor() + ".")
                    .because("The processor has the hypervisor flag.");
        }
        return Finding.ok(ID, "This is a computer of its own: no virtual machine, no container.");
    }
}
