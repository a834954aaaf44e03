package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.backend.soft.PerfMap;
import dev.vivarium.engine.backend.soft.SoftBackEnd;
import dev.vivarium.engine.backend.soft.Translation;
import dev.vivarium.engine.vcpu.VcpuFactory;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The processor back ends that this release has. */
final class BackEnds {
    /** Makes what makes the processors of one machine. */
    @FunctionalInterface
    private interface Maker {
        VcpuFactory make(ProcessorSettings settings) throws VmException;
    }

    private final Map<Accelerator, Maker> makers = new EnumMap<>(Accelerator.class);

    BackEnds() {
        makers.put(Accelerator.SOFT, BackEnds::soft);
    }

    /** For tests: one back end under one name. */
    BackEnds(Accelerator accelerator, VcpuFactory factory) {
        makers.put(accelerator, settings -> factory);
    }

    private static VcpuFactory soft(ProcessorSettings settings) throws VmException {
        Translation translation = Translation.of(settings.translate());
        if (translation == null) {
            throw new VmException(VmException.Kind.USER, "The software processor can translate on, off or mixed, not '"
                    + settings.translate() + "'.");
        }
        if (!settings.perfMap()) {
            return new SoftBackEnd(translation);
        }
        if (translation == Translation.OFF) {
            throw new VmException(VmException.Kind.USER,
                    "A map for perf names translated code, and with translate=off there is none.");
        }
        try {
            return new SoftBackEnd(translation, PerfMap.ofThisProcess());
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "The map for perf cannot be written: " + e.getMessage() + ".",
                    e);
        }
    }

    /** What {@link #factory} knows. */
    Set<Accelerator> accelerators() {
        return Set.copyOf(makers.keySet());
    }

    /** What makes the processors of one machine. */
    VcpuFactory factory(ProcessorSettings settings) throws VmException {
        @Nullable
        Maker maker = makers.get(settings.accelerator());
        if (maker == null) {
            throw new VmException(VmException.Kind.HOST, "This release cannot run machines with "
                    + settings.accelerator().label() + "; use --accel soft.");
        }
        return maker.make(settings);
    }
}
