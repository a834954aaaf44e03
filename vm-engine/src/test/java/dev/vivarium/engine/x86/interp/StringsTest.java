package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/** REP MOVS and REP STOS do, page by page, what they do element by element: SDM Vol. 2, REP. */
class StringsTest extends InEveryTier {
    private static final int AREA = 0x10_0000;
    private static final int AREA_SIZE = 0x6000;
    private static final String[] MOVS = {"F3 A4", "F3 66 A5", "F3 A5", "F3 48 A5"};
    private static final String[] STOS = {"F3 AA", "F3 66 AB", "F3 AB", "F3 48 AB"};
    private static final long PATTERN = 0x8877_6655_4433_2211L;

    private final Random random = new Random(8);

    @Test
    void copiesUpAndDownWithAnyOverlapAsElementsWould() {
        for (int i = 0; i < 800; i++) {
            Rig rig = Rig.longMode();
            int width = random.nextInt(4);
            int size = 1 << width;
            boolean down = random.nextBoolean();
            int count = random.nextInt(0x2000 / size);
            int middle = AREA_SIZE / 2 & -size;
            int from = down ? middle + random.nextInt(0x1000) : random.nextInt(0x1000);
            int to = random.nextInt(4) == 0 ? from + random.nextInt(65) - 32 : from + random.nextInt(0x1800) - 0xC00;
            to = Math.clamp(to, down ? middle - 0x400 : 0, AREA_SIZE - 0x2000);
            byte[] expected = noise(rig);
            copy(expected, from, to, new Elements(size, count, down));
            start(rig, MOVS[width], from, to, count, down);
            assertArrayEquals(expected, area(rig), "from " + from + " to " + to + " count " + count + " size " + size);
            assertEnd(rig, Cpu.RSI, from, new Elements(size, count, down));
            assertEnd(rig, Cpu.RDI, to, new Elements(size, count, down));
        }
    }

    @Test
    void fillsUpAndDown() {
        for (int i = 0; i < 300; i++) {
            Rig rig = Rig.longMode();
            int width = random.nextInt(4);
            int size = 1 << width;
            boolean down = random.nextBoolean();
            int count = random.nextInt(0x2000 / size);
            int to = (down ? 0x2100 : 0) + random.nextInt(0x1000);
            byte[] expected = noise(rig);
            for (int e = 0; e < count; e++) {
                for (int b = 0; b < size; b++) {
                    expected[to + (down ? -e : e) * size + b] = (byte) (PATTERN >>> 8 * b);
                }
            }
            rig.cpu.r[Cpu.RAX] = PATTERN;
            start(rig, STOS[width], 0, to, count, down);
            assertArrayEquals(expected, area(rig), "to " + to + " count " + count + " size " + size + down);
            assertEnd(rig, Cpu.RDI, to, new Elements(size, count, down));
        }
    }

    @Test
    void stopsAtTheElementWhosePageIsMissing() {
        Rig rig = Rig.longMode();
        int end = 0x20_0000 - AREA;
        start(rig, MOVS[3], 0x100, end - 0x1018, 0x1000, false);
        assertEquals(Fault.PF, rig.vector());
        assertEquals(0x20_0000, rig.cpu.cr2);
        assertEquals(0x20_0000, rig.cpu.r[Cpu.RDI]);
        assertEquals(AREA + 0x100 + 0x1018, rig.cpu.r[Cpu.RSI]);
        assertEquals(0x1000 - 0x1018 / 8, rig.cpu.r[Cpu.RCX]);
    }

    @Test
    void goesDownToThePageThatIsMissing() {
        Rig rig = Rig.longMode();
        rig.memory.write(Rig.PAGE_TABLES + 0x3000 + 8 * (AREA >> 12), 8, 0);
        start(rig, MOVS[2], 0x1010, 0x3000, 0x100, true);
        assertEquals(Fault.PF, rig.vector());
        assertEquals(AREA + 0x0FFC, rig.cpu.cr2);
        assertEquals(AREA + 0x0FFC, rig.cpu.r[Cpu.RSI]);
        assertEquals(AREA + 0x2FEC, rig.cpu.r[Cpu.RDI]);
        assertEquals(0x100 - 5, rig.cpu.r[Cpu.RCX]);
    }

    /** What a repeated instruction works on. */
    private record Elements(int size, int count, boolean down) {
        int at(int index) {
            return (down ? -index : index) * size;
        }
    }

    private static void copy(byte[] bytes, int from, int to, Elements elements) {
        for (int e = 0; e < elements.count; e++) {
            byte[] element = new byte[elements.size];
            System.arraycopy(bytes, from + elements.at(e), element, 0, elements.size);
            System.arraycopy(element, 0, bytes, to + elements.at(e), elements.size);
        }
    }

    private byte[] noise(Rig rig) {
        byte[] bytes = new byte[AREA_SIZE];
        random.nextBytes(bytes);
        rig.memory.write(AREA, bytes, 0, bytes.length);
        return bytes;
    }

    private static byte[] area(Rig rig) {
        byte[] bytes = new byte[AREA_SIZE];
        rig.memory.read(AREA, bytes, 0, bytes.length);
        return bytes;
    }

    private static void start(Rig rig, String code, int from, int to, int count, boolean down) {
        rig.cpu.r[Cpu.RSI] = AREA + from;
        rig.cpu.r[Cpu.RDI] = AREA + to;
        rig.cpu.r[Cpu.RCX] = count;
        rig.code((down ? "FD " : "FC ") + code + " F4");
        rig.run();
    }

    private static void assertEnd(Rig rig, int register, int start, Elements elements) {
        assertEquals(AREA + start + elements.at(elements.count), rig.cpu.r[register]);
        assertEquals(0, rig.cpu.r[Cpu.RCX]);
    }

    @Test
    void whatIsRepeatedNoTimesTouchesNothing() {
        for (String store : List.of("F3 AA", "F3 48 AB", "F3 A4")) {
            Rig rig = Rig.longMode();
            rig.cpu.r[Cpu.RDI] = 0x10_0000;
            rig.cpu.r[Cpu.RSI] = 0x10_1000;
            rig.cpu.r[Cpu.RCX] = 0;
            rig.code(store + "F4");
            assertEquals(Exit.HALTED, rig.run());
            // Neither accessed nor dirty.
            assertEquals(0x10_0007, rig.memory.read(Rig.PAGE_TABLES + 0x3000 + 8 * 0x100, 8), store);
            assertEquals(0x10_1007, rig.memory.read(Rig.PAGE_TABLES + 0x3000 + 8 * 0x101, 8), store);
        }
    }
}
