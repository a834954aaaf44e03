package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.backend.soft.SoftBackEnd;
import dev.vivarium.engine.vcpu.VcpuFactory;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** The processor back ends that this release has. */
final class BackEnds {
    private final Map<Accelerator, Supplier<VcpuFactory>> factories = new EnumMap<>(Accelerator.class);

    BackEnds() {
        factories.put(Accelerator.SOFT, SoftBackEnd::new);
    }

    /** For tests: one back end under one name. */
    BackEnds(Accelerator accelerator, VcpuFactory factory) {
        factories.put(accelerator, () -> factory);
    }

    /** What makes the processors of one machine. */
    VcpuFactory factory(ProcessorSettings settings) throws VmException {
        @Nullable
        Supplier<VcpuFactory> factory = factories.get(settings.accelerator());
        if (factory == null) {
            throw new VmException(VmException.Kind.HOST, "This release cannot run machines with "
                    + settings.accelerator().label() + "; use --accel soft.");
        }
        return factory.get();
    }
}
