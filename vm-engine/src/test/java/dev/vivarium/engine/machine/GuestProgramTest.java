package dev.vivarium.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.Machine;
import dev.vivarium.engine.api.Machine.Request;
import dev.vivarium.engine.api.MachineReport;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.ProcessorSettings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.concurrent.TimeUnit;

/** With the software processor. */
@ParameterizedClass
@ValueSource(strings = {"on", "off", "mixed"})
final class GuestProgramTest extends GuestPrograms {
    @Parameter
    private String translate;

    @Override
    ProcessorSettings processor(int count) {
        return new ProcessorSettings(Accelerator.SOFT, translate, "x86-64-v2", count);
    }

    @Test
    void instructionsAreCounted() throws Exception {
        try (Machine machine = start(new TinyGuest().print("Hello, world.\n").powerOff())) {
            machine.ended().get(30, TimeUnit.SECONDS);
            MachineReport report = machine.report();
            assertTrue(report.instructions() >= 3 * 14, report.toString());
            assertEquals(translate.equals("off") ? 0 : 1, report.processors().get("translators"));
        }
    }

    @Test
    void aHaltedGuestStaysHaltedThroughAPause() throws Exception {
        try (Machine machine = start(new TinyGuest().bytes(0xFA, 0xF4).print("woken").halt())) {
            while (machine.report().processors().get("halts") == 0) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < 5; i++) {
                machine.request(Request.PAUSE).get(30, TimeUnit.SECONDS);
                machine.request(Request.RESUME).get(30, TimeUnit.SECONDS);
            }
            long instructions = machine.report().instructions();
            assertTrue(instructions < 10, instructions + " instructions");
        }
        assertEquals("", console.text());
    }
}
