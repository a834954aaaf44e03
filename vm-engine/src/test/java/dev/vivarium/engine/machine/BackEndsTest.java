package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;
import dev.vivarium.engine.api.VmException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class BackEndsTest {
    private final BackEnds backEnds = new BackEnds();

    private static ProcessorSettings soft(String translate) {
        return new ProcessorSettings(Accelerator.SOFT, translate, "x86-64-v2", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "off", "mixed"})
    void theSoftwareProcessorIsThereInEveryMode(String translate) throws VmException {
        assertNotNull(backEnds.choose(soft(translate)));
    }

    @Test
    void onlyKvmHasTheHostsProcessor() {
        for (Accelerator accelerator : List.of(Accelerator.SOFT, Accelerator.WHP)) {
            VmException refusal = assertThrows(VmException.class,
                    () -> backEnds.choose(new ProcessorSettings(accelerator, "on", "host", 1)));
            assertEquals(VmException.Kind.USER, refusal.kind());
            assertTrue(refusal.sentence().endsWith(
                    ": the model host is there with KVM only. Others are x86-64-v3 and x86-64-v2."),
                    refusal.sentence());
        }
    }

    @Test
    void anotherModeIsTheUsersMistake() {
        VmException refusal = assertThrows(VmException.class, () -> backEnds.choose(soft("perhaps")));
        assertEquals(VmException.Kind.USER, refusal.kind());
        assertEquals("The software processor can translate on, off or mixed, not 'perhaps'.", refusal.sentence());
    }
}
