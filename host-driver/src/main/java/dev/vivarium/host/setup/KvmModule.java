package dev.vivarium.host.setup;

import java.util.List;

/**
 * The kernel module that drives this processor's virtualisation.
 *
 * @param name {@code kvm_intel} or {@code kvm_amd}
 * @param why  more about the state: a file or a line of the kernel's; may be empty
 */
record KvmModule(String name, State state, String why) {
    /** What is the matter with it. */
    enum State {
        /** It is loaded, or part of the kernel. */
        PRESENT,
        /** It could be loaded. */
        UNLOADED,
        /** A file of modprobe's puts another command in its place. */
        REPLACED,
        /** The kernel refuses it: its signature, or no modules at all any more. */
        REFUSED,
        /** It is part of the kernel, and did not start. */
        FAILED,
        /** This kernel was built without it, or its package is not installed. */
        MISSING,
        /** The folder of the running kernel's modules is gone, as after an update without a restart. */
        FOLDER_GONE
    }

    static KvmModule of(Host host) {
        String name = CpuInfo.of(host).module();
        HostFiles files = host.files();
        if (files.exists("/sys/module/" + name) || isInProc(files, name)) {
            return new KvmModule(name, State.PRESENT, "");
        }
        String folder = folder(host);
        if (!files.exists(folder)) {
            return new KvmModule(name, State.FOLDER_GONE, folder);
        }
        if (lists(files, folder + "/modules.builtin", name)) {
            return new KvmModule(name, State.FAILED, folder + "/modules.builtin");
        }
        if (!lists(files, folder + "/modules.dep", name)) {
            return new KvmModule(name, State.MISSING, folder);
        }
        return loadable(host, name);
    }

    private static KvmModule loadable(Host host, String name) {
        if (host.files().line("/proc/sys/kernel/modules_disabled").equals("1")) {
            return new KvmModule(name, State.REFUSED, "kernel.modules_disabled is 1");
        }
        String refused = signatureRefused(host, name);
        if (!refused.isEmpty()) {
            return new KvmModule(name, State.REFUSED, refused);
        }
        ModprobeFiles modprobe = ModprobeFiles.of(host);
        String replaced = modprobe.replacing(name).isEmpty() ? modprobe.replacing("kvm") : modprobe.replacing(name);
        if (!replaced.isEmpty()) {
            return new KvmModule(name, State.REPLACED, replaced);
        }
        return new KvmModule(name, State.UNLOADED, modprobe.blacklisting(name));
    }

    private static String signatureRefused(Host host, String name) {
        String said = KernelLog.of(host).moduleRefused();
        if (!said.isEmpty()) {
            return said;
        }
        HostCommands.Outcome signer = host.commands().ask(List.of("modinfo", "-F", "signer", name));
        return Lockdown.of(host).wantsSignatures() && signer.isGood() && signer.output().isBlank()
                ? "'modinfo -F signer " + name + "' names none, and this kernel wants signed modules"
                : "";
    }

    /** Where the running kernel's modules are, or should be; NixOS has them elsewhere. */
    private static String folder(Host host) {
        String release = host.files().line("/proc/sys/kernel/osrelease");
        String nixos = "/run/booted-system/kernel-modules/lib/modules/" + release;
        return host.files().exists(nixos) ? nixos : "/lib/modules/" + release;
    }

    private static boolean isInProc(HostFiles files, String name) {
        return files.lines("/proc/modules").stream().anyMatch(line -> line.startsWith(name + " "));
    }

    /** In modules.dep and modules.builtin a module is a path, with '-' or '_' in its name and perhaps compressed. */
    private static boolean lists(HostFiles files, String index, String name) {
        List<String> lines = files.lines(index);
        return lines.stream().map(line -> line.replaceFirst(":.*", "").replace('-', '_'))
                .anyMatch(path -> path.contains("/" + name + ".ko"));
    }
}
