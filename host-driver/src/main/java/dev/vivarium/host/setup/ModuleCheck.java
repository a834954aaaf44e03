package dev.vivarium.host.setup;

import dev.vivarium.host.setup.KvmModule.State;

import org.jspecify.annotations.Nullable;

/** Whether KVM's module for this processor is loaded, and why not. */
final class ModuleCheck implements Check {
    static final String ID = "kvm-module";

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isLinux() || Virtualisation.of(host) != Virtualisation.OFFERED) {
            return null;
        }
        KvmModule module = KvmModule.of(host);
        if (module.state() == State.PRESENT) {
            return Finding.ok(ID, "The kernel's driver " + module.name() + " is loaded.");
        }
        if (Surroundings.of(host).isContainer()) {
            return Finding.problem(ID, "The kernel's driver " + module.name() + " is not loaded.")
                    .because("A container has the kernel of the host around it.")
                    .advise("On that host, run: sudo modprobe " + module.name());
        }
        return absent(module);
    }

    private static Finding absent(KvmModule module) {
        String name = module.name();
        return switch (module.state()) {
            case UNLOADED, PRESENT -> Finding.problem(ID, "The kernel's driver " + name + " is not loaded.")
                    .because(module.why().isEmpty() ? "" : "It is on the blacklist in " + module.why() + ".")
                    .advise("Load it: sudo modprobe " + name).repairedBy(LoadModule.ID);
            case REPLACED -> Finding.problem(ID, "The kernel's driver " + name + " is kept from being loaded.")
                    .because("An 'install' line in " + module.why() + " puts another command in its place.")
                    .advise("Remove that line, then: sudo modprobe " + name);
            case REFUSED -> Finding.problem(ID, "The kernel refuses its driver " + name + ".")
                    .because("What says so: " + module.why() + ".")
                    .advise("Use your distribution's own kernel, whose modules are signed, or sign the module and"
                            + " enrol the key with mokutil; where modules are disabled, restart.");
            case FAILED -> Finding.problem(ID, "The driver " + name + " is part of the kernel but did not start.")
                    .because("It is listed in " + module.why() + ", and /sys/module has none.")
                    .advise("Look for lines with 'kvm' in the kernel's log: sudo dmesg");
            case MISSING -> Finding.problem(ID, "This kernel has no driver " + name + ".")
                    .because("There is none in " + module.why() + ".")
                    .advise("Install your distribution's full kernel (a cloud or minimal kernel may lack it), for"
                            + " example linux-image-amd64 on Debian, linux-modules-extra on Ubuntu.");
            case FOLDER_GONE -> Finding.problem(ID, "The modules of the running kernel are gone, " + name + " too.")
                    .because("There is no " + module.why() + ": the kernel was probably updated since the start.")
                    .advise("Restart the computer.");
        };
    }
}
