package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/**
 * Whether a module that is not loaded now will be after the next start. udev loads it by itself on most systems; where
 * it did not, only modules-load.d(5) makes it come back.
 */
final class ModuleAtBootCheck implements Check {
    static final String ID = "kvm-module-boot";

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isLinux() || Virtualisation.of(host) != Virtualisation.OFFERED
                || Surroundings.of(host).isContainer()) {
            return null;
        }
        KvmModule module = KvmModule.of(host);
        if (module.state() != KvmModule.State.UNLOADED) {
            return null;
        }
        return LoadModuleAtBoot.isListed(host, module.name())
                ? Finding.ok(ID, "The next start loads " + module.name() + ": it is in modules-load.d.")
                : Finding.note(ID, "Nothing loads " + module.name() + " when the computer starts.")
                        .because("It is not loaded now, and no file in modules-load.d names it.")
                        .advise("Write it to " + LoadModuleAtBoot.FILE + ".").repairedBy(LoadModuleAtBoot.ID);
    }
}
