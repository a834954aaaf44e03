package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** The host that this process runs on. Remembers what programs and the folder told, until something is changed. */
final class ThisHost implements Host {
    private final DoctorSettings settings;
    private final OperatingSystem system = new OperatingSystem(System.getProperty("os.name"),
            System.getProperty("os.version"), System.getProperty("os.arch"));
    private final HostFiles files = new ThisHostFiles(system.isLinux());
    private final ThisHostCommands commands = new ThisHostCommands();
    private final HostHardware hardware;
    private @Nullable FolderTraits folder;

    ThisHost(DoctorSettings settings) {
        this.settings = settings;
        hardware = new ThisHostHardware(settings.kvm());
    }

    @Override
    public OperatingSystem system() {
        return system;
    }

    @Override
    public @Nullable String variable(String name) {
        return System.getenv(name);
    }

    @Override
    public HostFiles files() {
        return files;
    }

    @Override
    public HostCommands commands() {
        return commands;
    }

    @Override
    public HostHardware hardware() {
        return hardware;
    }

    /** Asked anew after a change: {@link ThisHostCommands} then has forgotten what id(1) said. */
    @Override
    public HostUser user() {
        return system.isLinux() ? LinuxUser.of(this) : LinuxUser.unknown();
    }

    @Override
    public FolderTraits machinesFolder() {
        if (folder == null) {
            folder = new FolderTrial(settings.machinesFolder(), system.isLinux()).traits();
        }
        return folder;
    }
}
