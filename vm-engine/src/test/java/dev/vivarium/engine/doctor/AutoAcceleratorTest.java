package dev.vivarium.engine.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.api.AcceleratorChoice;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.host.setup.KvmProbe;
import dev.vivarium.host.setup.KvmProbe.Outcome;

import org.junit.jupiter.api.Test;

import java.util.Set;

class AutoAcceleratorTest {
    private static final Set<Accelerator> ALL = Set.of(Accelerator.SOFT, Accelerator.KVM);

    private static AcceleratorChoice with(Outcome outcome, String sentence) {
        return AutoAccelerator.choose(ALL, () -> new KvmProbe.Result(outcome, sentence));
    }

    @Test
    void aKvmThatRunsGuestsIsTaken() {
        assertEquals(new AcceleratorChoice(Accelerator.KVM, "The machine runs on the host's processor, with KVM."),
                with(Outcome.USABLE, "KVM runs a guest."));
    }

    @Test
    void oneThatDoesNotIsPassedOverAndSaysWhy() {
        AcceleratorChoice expected = new AcceleratorChoice(Accelerator.SOFT,
                "The machine runs on the software processor: There is no device. 'viv doctor' says more.");
        assertEquals(expected, with(Outcome.REFUSED, "There is no device."));
        assertEquals(expected, with(Outcome.LIMITED, "There is no device."));
    }

    @Test
    void aReleaseWithoutKvmDoesNotTry() {
        KvmProbe never = () -> {
            throw new AssertionError("tried");
        };
        assertEquals(Accelerator.SOFT, AutoAccelerator.choose(Set.of(Accelerator.SOFT), never).accelerator());
    }
}
