package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.KvmTrial;

import java.nio.file.Files;
import java.nio.file.Path;

/** The probe of {@link KvmProbe#trial()}. Where there is nothing to try, it is quick to say so: every start may ask. */
final class TrialKvmProbe implements KvmProbe {
    private static final Path DEVICE = Path.of("/dev/kvm");

    @Override
    public Result probe() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return new Result(Outcome.REFUSED, "KVM is there on Linux only.");
        }
        if (!Files.exists(DEVICE)) {
            return new Result(Outcome.REFUSED, "There is no " + DEVICE + ".");
        }
        if (!Files.isReadable(DEVICE) || !Files.isWritable(DEVICE)) {
            return new Result(Outcome.REFUSED, "This user may not open " + DEVICE + ".");
        }
        try {
            return switch (KvmTrial.run()) {
                case RUNS -> new Result(Outcome.USABLE, "KVM runs a guest.");
                case EMULATES ->
                    new Result(Outcome.LIMITED, "This host's KVM emulates every instruction in the kernel, as it"
                            + " does without VT-x and AMD-V, and no operating system runs on that.");
                case FAILS ->
                    new Result(Outcome.LIMITED, "This host's KVM does not run a guest of three instructions.");
            };
        } catch (HostException e) {
            return new Result(Outcome.REFUSED, e.getMessage());
        }
    }
}
