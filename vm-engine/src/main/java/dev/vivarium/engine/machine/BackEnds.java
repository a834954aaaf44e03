package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.backend.kvm.KvmBackEnd;
import dev.vivarium.engine.backend.soft.PerfMap;
import dev.vivarium.engine.backend.soft.SoftBackEnd;
import dev.vivarium.engine.backend.soft.Translation;
import dev.vivarium.engine.backend.whp.WhpBackEnd;
import dev.vivarium.engine.vcpu.BackEnd;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.VcpuFactory;
import dev.vivarium.engine.x86.translate.Translator;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The processor back ends that this release has. */
final class BackEnds {
    /** Makes a back end as settings want it. */
    @FunctionalInterface
    private interface Maker {
        BackEnd make(ProcessorSettings settings) throws VmException;
    }

    private final Map<Accelerator, Maker> makers = new EnumMap<>(Accelerator.class);

    BackEnds() {
        makers.put(Accelerator.SOFT, BackEnds::soft);
        makers.put(Accelerator.KVM, settings -> new KvmBackEnd());
        makers.put(Accelerator.WHP, settings -> {
            requireNamedModel(settings, "The Windows Hypervisor Platform does not say what the host's processor has");
            return new WhpBackEnd();
        });
    }

    /** For tests: one back end under one name. */
    BackEnds(Accelerator accelerator, VcpuFactory factory) {
        makers.put(accelerator, settings -> machine -> factory);
    }

    private static void requireNamedModel(ProcessorSettings settings, String why) throws VmException {
        if (settings.model().equals(CpuModel.HOST.label())) {
            throw new VmException(VmException.Kind.USER, why
                    + ": the model host is there with KVM only. Others are " + CpuModel.X86_64_V3.label() + " and "
                    + CpuModel.X86_64_V2.label() + ".");
        }
    }

    private static BackEnd soft(ProcessorSettings settings) throws VmException {
        requireNamedModel(settings, "The software processor is not the host's");
        Translation translation = Translation.of(settings.translate());
        if (translation == null) {
            throw new VmException(VmException.Kind.USER, "The software processor can translate on, off or mixed, not '"
                    + settings.translate() + "'.");
        }
        if (translation != Translation.OFF) {
            Translator.prepare();
        }
        if (!settings.perfMap()) {
            return machine -> new SoftBackEnd(translation);
        }
        if (translation == Translation.OFF) {
            throw new VmException(VmException.Kind.USER,
                    "A map for perf names translated code, and with translate=off there is none.");
        }
        try {
            PerfMap map = PerfMap.ofThisProcess();
            return machine -> new SoftBackEnd(translation, map);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "The map for perf cannot be written: " + e.getMessage() + ".",
                    e);
        }
    }

    /** What {@link #choose} knows. */
    Set<Accelerator> accelerators() {
        return Set.copyOf(makers.keySet());
    }

    /** What is to run the processors of one machine. */
    BackEnd choose(ProcessorSettings settings) throws VmException {
        @Nullable
        Maker maker = makers.get(settings.accelerator());
        if (maker == null) {
            throw new VmException(VmException.Kind.HOST, "This release cannot run machines with "
                    + settings.accelerator().label() + ".", new Remedy(Remedy.Step.RUN_IN_SOFTWARE, ""));
        }
        return maker.make(settings);
    }
}
