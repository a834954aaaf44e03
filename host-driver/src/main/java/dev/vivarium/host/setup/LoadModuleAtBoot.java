package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Has KVM's module loaded at each start, by modules-load.d(5). */
final class LoadModuleAtBoot implements Repair {
    static final String ID = "load-module-at-boot";
    static final String FILE = "/etc/modules-load.d/vivarium.conf";
    private static final List<String> FOLDERS = List.of("/etc/modules-load.d", "/run/modules-load.d",
            "/usr/lib/modules-load.d");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Words words(Host host) {
        return new Words("Have " + CpuInfo.of(host).module() + " loaded whenever the computer starts.", "");
    }

    @Override
    public Actions actions(Host host) {
        return new Actions(List.of(Command.root("mkdir", "-p", "/etc/modules-load.d"),
                Command.write(CpuInfo.of(host).module(), FILE)), Map.of());
    }

    @Override
    public @Nullable String check(Host host) {
        String module = CpuInfo.of(host).module();
        return isListed(host, module) ? null : "No file in modules-load.d names " + module + ".";
    }

    @Override
    public List<Command> undo(Host host, Map<String, String> done) {
        return List.of(Command.root("rm", "-f", FILE));
    }

    /** Whether any file has it loaded; /etc/modules is Debian's older one. */
    static boolean isListed(Host host, String module) {
        HostFiles files = host.files();
        return names(files, "/etc/modules", module) || FOLDERS.stream().anyMatch(folder -> files.names(folder).stream()
                .filter(name -> name.endsWith(".conf")).anyMatch(name -> names(files, folder + "/" + name, module)));
    }

    private static boolean names(HostFiles files, String file, String module) {
        return files.lines(file).stream().map(line -> line.strip().replace('-', '_')).anyMatch(module::equals);
    }
}
