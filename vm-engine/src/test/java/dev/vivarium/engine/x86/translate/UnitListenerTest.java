package dev.vivarium.engine.x86.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

@Tag("x86-64-host")
class UnitListenerTest {
    private record Made(long address, int sizeBytes, String name) {
    }

    private final List<Made> made = new ArrayList<>();

    @Test
    void unitsAreNamedByWhereTheGuestHasThem() {
        try (FpuRig rig = new FpuRig(true)) {
            rig.tell((address, sizeBytes, name) -> made.add(new Made(address, sizeBytes, name)));
            // MOV RCX, 1000; SUB RCX, 1; JNZ; HLT
            rig.bytes(FpuRig.CODE, "48c7c1e8030000" + "4883e901" + "75fa" + "f4");
            rig.run();
            assertEquals("vivarium:entry-and-exit", made.getFirst().name);
            Made loop = made.stream().filter(each -> each.name.equals("guest:0000000000010007")).findFirst()
                    .orElseThrow();
            Made common = made.getFirst();
            assertTrue(loop.address >= common.address + common.sizeBytes, made.toString());
            assertTrue(loop.sizeBytes > 0 && loop.sizeBytes < 1000, made.toString());
            assertEquals(made.size() - 1, rig.counter("translatedUnits"));
            assertTrue(rig.counter("exitsForLinks") > 0);
            assertEquals(0, rig.counter("exitsForLoads"));
        }
    }
}
