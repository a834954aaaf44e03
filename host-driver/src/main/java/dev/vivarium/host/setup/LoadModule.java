package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Loads KVM's module for this processor, until the next start. */
final class LoadModule implements Repair {
    static final String ID = "load-module";
    private static final String MODULE = "module";
    private static final List<String> MODULES = List.of("kvm_intel", "kvm_amd");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Words words(Host host) {
        return new Words("Load the kernel's driver " + CpuInfo.of(host).module() + ", until the next start.", "");
    }

    @Override
    public Actions actions(Host host) {
        String module = CpuInfo.of(host).module();
        return new Actions(List.of(Command.root("modprobe", module)), Map.of(MODULE, module));
    }

    @Override
    public @Nullable String check(Host host) {
        KvmModule module = KvmModule.of(host);
        return module.state() == KvmModule.State.PRESENT ? null : module.name() + " is still not loaded.";
    }

    @Override
    public List<Command> undo(Host host, Map<String, String> done) throws HostException {
        return List.of(Command.root("modprobe", "-r", module(done)));
    }

    /** The module that the log names, which is one of two. */
    static String module(Map<String, String> done) throws HostException {
        String module = done.getOrDefault(MODULE, "");
        if (!MODULES.contains(module)) {
            throw new HostException(HostException.Kind.UNSUPPORTED,
                    "The log of repairs names no module that Vivarium loads: '" + module + "'.");
        }
        return module;
    }
}
