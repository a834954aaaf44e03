package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.HostMemoryInfo;
import dev.vivarium.host.setup.HostFiles.Access;
import dev.vivarium.host.setup.HostFiles.Owner;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A host of a test's making. As it is made, nothing is on it; {@link Hosts} has some that are whole. */
final class FakeHost implements Host, HostFiles, HostCommands, HostHardware {
    /** What a command that changes something does to this host. */
    interface Effect {
        Outcome on(FakeHost host);
    }

    OperatingSystem system = new OperatingSystem("Linux", "6.1.0", "amd64");
    HostUser user = new HostUser("ann", false, Set.of("ann"), Set.of("ann"));
    FolderTraits folder = new FolderTraits("/home/ann/machines", "btrfs", 100L << 30, true, true, true, true);
    HostMemoryInfo memory = new HostMemoryInfo(16L << 30, 8L << 30);
    @Nullable
    HostException codeObstacle;
    KvmProbe.Result kvm = new KvmProbe.Result(KvmProbe.Outcome.USABLE, "KVM makes machines.");
    /** What was run to change something, as one would type it. */
    final List<String> changes = new ArrayList<>();

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, Access> devices = new HashMap<>();
    private final Map<String, Owner> owners = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private final Map<List<String>, Outcome> answers = new HashMap<>();
    private final Map<String, Effect> effects = new HashMap<>();
    private final Map<Integer, Cpuid> cpuid = new HashMap<>();
    private final Set<String> programs = new HashSet<>();

    FakeHost file(String path, String text) {
        files.put(path, text);
        return this;
    }

    FakeHost without(String path) {
        files.keySet().removeIf(file -> file.equals(path) || file.startsWith(path + "/"));
        return this;
    }

    /** Adds a line to the end of a file. */
    FakeHost line(String path, String line) {
        files.merge(path, line + "\n", String::concat);
        return this;
    }

    FakeHost device(Access access, String owner, String group, int mode) {
        devices.put(DeviceCheck.DEVICE, access);
        owners.put(DeviceCheck.DEVICE, new Owner(owner, group, mode));
        return this;
    }

    FakeHost noDevice() {
        devices.clear();
        owners.clear();
        return this;
    }

    FakeHost environment(String name, String value) {
        variables.put(name, value);
        return this;
    }

    FakeHost answer(List<String> words, String output) {
        answers.put(words, new Outcome(0, output));
        return this;
    }

    FakeHost program(String name) {
        programs.add(name);
        return this;
    }

    FakeHost withoutProgram(String name) {
        programs.remove(name);
        return this;
    }

    FakeHost cpuid(int leaf, Cpuid answer) {
        cpuid.put(leaf, answer);
        return this;
    }

    /** What happens when a command, as one would type it, is run. Others succeed and do nothing. */
    FakeHost when(String command, Effect effect) {
        effects.put(command, effect);
        return this;
    }

    FakeHost fails(String command, int status, String output) {
        return when(command, host -> new Outcome(status, output));
    }

    static Outcome good() {
        return new Outcome(0, "");
    }

    Diagnosis look() {
        return doctor(new MemoryLog()).look();
    }

    Doctor doctor(RepairLog log) {
        return new Doctor(new DoctorSettings(Path.of("unused"), true, true, () -> kvm), log,
                () -> this);
    }

    /** The finding of this id, which must be there. */
    Finding finding(String id) {
        return look().findings().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    boolean finds(String id) {
        return look().findings().stream().anyMatch(each -> each.id().equals(id));
    }

    @Override
    public OperatingSystem system() {
        return system;
    }

    @Override
    public @Nullable String variable(String name) {
        return variables.get(name);
    }

    @Override
    public HostFiles files() {
        return this;
    }

    @Override
    public HostCommands commands() {
        return this;
    }

    @Override
    public HostHardware hardware() {
        return this;
    }

    @Override
    public HostUser user() {
        return user;
    }

    @Override
    public FolderTraits machinesFolder() {
        return folder;
    }

    @Override
    public byte[] bytes(String path) {
        return files.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> names(String directory) {
        Set<String> names = new TreeSet<>();
        for (String path : files.keySet()) {
            if (path.startsWith(directory + "/")) {
                names.add(path.substring(directory.length() + 1).split("/")[0]);
            }
        }
        return List.copyOf(names);
    }

    @Override
    public boolean exists(String path) {
        return files.containsKey(path) || devices.containsKey(path) || !names(path).isEmpty();
    }

    @Override
    public Access open(String path) {
        return devices.getOrDefault(path, Access.MISSING);
    }

    @Override
    public @Nullable Owner owner(String path) {
        return owners.get(path);
    }

    @Override
    public boolean has(String program) {
        return programs.contains(program);
    }

    @Override
    public Outcome ask(List<String> words) {
        return answers.getOrDefault(words, new Outcome(NOT_RUN, ""));
    }

    @Override
    public Outcome change(List<String> words) {
        String text = new Command(false, words).text();
        changes.add(text);
        return effects.getOrDefault(text, host -> good()).on(this);
    }

    @Override
    public @Nullable Cpuid cpuid(int leaf) {
        return cpuid.get(leaf);
    }

    @Override
    public HostMemoryInfo memory() {
        return memory;
    }

    @Override
    public @Nullable HostException codeObstacle() {
        return codeObstacle;
    }

    @Override
    public KvmProbe.Result kvm() {
        return kvm;
    }
}
