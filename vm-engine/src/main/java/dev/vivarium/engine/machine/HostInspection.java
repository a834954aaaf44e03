package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.HostFacts;
import dev.vivarium.engine.api.HostFacts.Fact;
import dev.vivarium.engine.memory.HostRam;
import dev.vivarium.host.HostException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What this host has for running machines. */
final class HostInspection {
    private static final Path KVM = Path.of("/dev/kvm");

    private HostInspection() {
    }

    static HostFacts facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("system", "Operating system", System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " on " + System.getProperty("os.arch"), true));
        facts.add(new Fact("java", "Java", Runtime.version() + " in " + System.getProperty("java.home"), true));
        int processors = Runtime.getRuntime().availableProcessors();
        facts.add(new Fact("processors", "Processors", Integer.toString(processors), true));
        facts.add(memory());
        facts.add(new Fact("soft", "Software processor", "ready; needs no privilege and no driver", true));
        facts.add(kvm());
        return new HostFacts(facts);
    }

    private static Fact memory() {
        try {
            HostRam.HostAmount amount = HostRam.HostAmount.current();
            return new Fact("memory", "Memory", (amount.totalBytes() >> 20) + " MiB, of which "
                    + (amount.availableBytes() >> 20) + " MiB are free", true);
        } catch (HostException e) {
            return new Fact("memory", "Memory", String.valueOf(e.getMessage()), false);
        }
    }

    private static Fact kvm() {
        String title = "KVM";
        if (!Files.exists(KVM)) {
            return new Fact("kvm", title, "not there: this system has no /dev/kvm", false);
        }
        boolean usable = Files.isReadable(KVM) && Files.isWritable(KVM);
        return new Fact("kvm", title, usable
                ? "/dev/kvm is there; this release does not use it yet"
                : "/dev/kvm is there, but this user may not use it", false);
    }
}
