package dev.vivarium.engine.machine.boot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.machine.boot.BootRequest.SystemTables;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.CpuStates;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class KernelLoaderTest {
    private static final long RAM = 64 << 20;
    private static final int INFO = 0x6000;

    @TempDir
    private Path folder;
    private final Arena arena = Arena.ofConfined();
    private final GuestMemory memory = new GuestMemory(arena.allocate(RAM, 4096));
    private final List<BootFile> opened = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (BootFile file : opened) {
            file.close();
        }
        arena.close();
    }

    @Test
    void aLinuxKernelIsEnteredInLongModeWithItsParametersInRsi() throws Exception {
        byte[] disk = new byte[5000];
        new Random(1).nextBytes(disk);
        CpuState cpu = boot(KernelImages.linux(true), disk, "console=ttyS0 quiet");
        assertEquals(0x100_0200, cpu.rip());
        assertEquals(INFO, cpu.gpr()[6]);
        assertEquals(0x500L, cpu.msrs().get(0xC000_0080));
        assertEquals(0x8000_0011L, cpu.control()[0]);
        assertEquals(0x20, cpu.control()[3]);
        assertEquals(new CpuState.Segment(0x10, 0, -1, 0xA09B), cpu.segments().get(CpuState.CS));
        assertEquals(new CpuState.Segment(0x18, 0, -1, 0xC093), cpu.segments().get(CpuState.DS));
        assertEquals(0x00AF_9B00_0000_FFFFL, memory.read(cpu.tables().get(0).base() + 0x10, 8));

        assertEquals(0xAAAA_AAAA_AAAA_AAAAL, memory.read(0x100_0200, 8));
        assertEquals(0xFF, memory.read(INFO + 0x210, 1), "type of loader");
        assertEquals(0x5372_6448, memory.read(INFO + 0x202, 4), "the kernel's own header");
        assertEquals("console=ttyS0 quiet", string(memory.read(INFO + 0x228, 4)));
        assertEquals(0xE_1230, memory.read(INFO + 0x70, 8), "RSDP");
        long initrd = memory.read(INFO + 0x218, 4);
        assertEquals(disk.length, memory.read(INFO + 0x21C, 4));
        assertEquals(RAM - 8192, initrd);
        byte[] loaded = new byte[disk.length];
        assertTrue(memory.read(initrd, loaded, 0, loaded.length));
        assertArrayEquals(disk, loaded);
    }

    @Test
    void memoryTypesAreOnAsFirmwareLeavesThem() throws Exception {
        for (ByteBuffer image : List.of(KernelImages.linux(true), KernelImages.pvh(), KernelImages.multibootElf())) {
            BootPlan plan = plan(image, null, "");
            assertEquals(0xC06L, plan.firstProcessor(CpuStates.reset()).msrs().get(0x2FF));
            CpuState other = plan.otherProcessor(CpuStates.reset());
            assertEquals(0xC06L, other.msrs().get(0x2FF));
            assertEquals(CpuStates.reset().rip(), other.rip());
        }
    }

    @Test
    void onlyMultibootKernelsFindABiosBehindThem() throws Exception {
        assertFalse(plan(KernelImages.linux(true), null, "").afterBios());
        BootPlan plan = plan(KernelImages.multibootElf(), null, "");
        assertTrue(plan.afterBios());
        plan.load(memory);
        for (int vector = 0; vector < 256; vector++) {
            long handler = memory.read(4L * vector + 2, 2) * 16 + memory.read(4L * vector, 2);
            boolean hardware = (vector & ~7) == 0x08 || (vector & ~7) == 0x70;
            assertEquals(hardware ? 0x50 : 0xCF, memory.read(handler, 1), "vector " + vector); // push ax or iret
        }
        assertEquals(639, memory.read(0x413, 2));
        assertEquals(0x3F8, memory.read(0x400, 2));
    }

    @Test
    void theLinuxMemoryMapCoversRamAndReservesWhatIsNot() throws Exception {
        boot(KernelImages.linux(true), null, "");
        assertEquals(5, memory.read(INFO + 0x1E8, 1));
        assertEquals(0, memory.read(INFO + 0x2D0, 8));
        assertEquals(0x9_FC00, memory.read(INFO + 0x2D8, 8));
        assertEquals(1, memory.read(INFO + 0x2E0, 4));
        assertEquals(2, memory.read(INFO + 0x2D0 + 36, 4));
        assertEquals(0x10_0000, memory.read(INFO + 0x2D0 + 60, 8));
        assertEquals(RAM - 0x10_0000, memory.read(INFO + 0x2D0 + 68, 8));
        assertEquals(0xB000_0000L, memory.read(INFO + 0x2D0 + 80, 8));
        assertEquals(2, memory.read(INFO + 0x2D0 + 96, 4));
    }

    @Test
    void theIdentityMappingCoversFourGibibytes() throws Exception {
        CpuState cpu = boot(KernelImages.linux(true), null, "");
        for (long gva : new long[]{0, INFO, 0x100_0200, 0x7FFF_FFFFL, 0xFFFF_FFFFL}) {
            long level4 = memory.read(cpu.control()[2] + 8 * (gva >> 39), 8);
            long level3 = memory.read((level4 & -4096) + 8 * (gva >> 30 & 511), 8);
            long level2 = memory.read((level3 & -4096) + 8 * (gva >> 21 & 511), 8);
            assertEquals(gva >> 21 << 21 | 0x83, level2);
        }
    }

    @Test
    void aLinuxKernelWithoutA64BitEntryIsEnteredInProtectedMode() throws Exception {
        CpuState cpu = boot(KernelImages.linux(false), null, "");
        assertEquals(0x100_0000, cpu.rip());
        assertEquals(INFO, cpu.gpr()[6]);
        assertEquals(0x11, cpu.control()[0]);
        assertEquals(new CpuState.Segment(0x10, 0, -1, 0xC09B), cpu.segments().get(CpuState.CS));
    }

    @Test
    void thePvhEntryGetsItsStartInformationInEbx() throws Exception {
        byte[] disk = {1, 2, 3};
        CpuState cpu = boot(KernelImages.pvh(), disk, "root=/dev/vda");
        assertEquals(0x100_1234, cpu.rip());
        assertEquals(INFO, cpu.gpr()[3]);
        assertEquals(0x11, cpu.control()[0]);
        assertEquals(0x336E_C578, memory.read(INFO, 4));
        assertEquals(1, memory.read(INFO + 4, 4));
        assertEquals(1, memory.read(INFO + 12, 4));
        long module = memory.read(INFO + 16, 8);
        assertEquals(3, memory.read(module + 8, 8));
        assertEquals(0x030201, memory.read(memory.read(module, 8), 4));
        assertEquals("root=/dev/vda", string(memory.read(INFO + 24, 8)));
        assertEquals(0xE_1230, memory.read(INFO + 32, 8));
        assertEquals(5, memory.read(INFO + 48, 4));
        assertEquals(0x9_FC00, memory.read(memory.read(INFO + 40, 8) + 8, 8));
        assertEquals(0xBBBB, memory.read(0x100_1FFE, 2));
        assertEquals(0, memory.read(0x100_2000, 8));
    }

    @Test
    void aMultibootElfGetsItsInformationInEbx() throws Exception {
        CpuState cpu = boot(KernelImages.multibootElf(), new byte[]{9, 8}, "one two");
        assertEquals(0x40_0020, cpu.rip());
        assertEquals(0x2BAD_B002L, cpu.gpr()[0]);
        long info = cpu.gpr()[3];
        long flags = memory.read(info, 4);
        assertEquals(0x24D, flags);
        assertEquals(639, memory.read(info + 4, 4));
        assertEquals((RAM - 0x10_0000) / 1024, memory.read(info + 8, 4));
        assertEquals("kernel one two", string(memory.read(info + 16, 4)));
        assertEquals(1, memory.read(info + 20, 4));
        long module = memory.read(info + 24, 4);
        assertEquals(2, memory.read(module + 4, 4) - memory.read(module, 4));
        assertEquals(0x0809, memory.read(memory.read(module, 4), 2));
        assertEquals("", string(memory.read(module + 8, 4)));
        assertEquals(5 * 24, memory.read(info + 44, 4));
        assertEquals(20, memory.read(memory.read(info + 48, 4), 4));
        assertEquals("Vivarium", string(memory.read(info + 64, 4)));
        assertEquals(0x1BAD_B002L, memory.read(0x40_0000, 4));
        assertEquals(0, memory.read(0x40_1000, 4));
    }

    @Test
    void aMultibootHeaderMayGiveTheAddresses() throws Exception {
        CpuState cpu = boot(KernelImages.multibootFlat(), null, "");
        assertEquals(0x20_0300, cpu.rip());
        assertEquals(0x1BAD_B002L, memory.read(0x20_0200, 4));
        assertEquals(0, memory.read(0x20_1000, 8));
        assertEquals(0, memory.read(cpu.gpr()[3] + 20, 4), "no modules");
    }

    @Test
    void multibootInformationMakesWayForAKernelInLowMemory() throws Exception {
        ByteBuffer image = KernelImages.multibootElf();
        KernelImages.programHeader(image, 0, 1, 0x1000, 0x4000, 0x1000, 0x5000);
        CpuState cpu = boot(image, null, "");
        assertEquals(0x9000, cpu.gpr()[3]);
    }

    @Test
    void aSecondLoadRestoresWhatTheGuestOverwrote() throws Exception {
        BootPlan plan = plan(KernelImages.linux(true), null, "");
        plan.load(memory);
        memory.write(0x100_0200, 8, 0);
        plan.load(memory);
        assertEquals(0xAAAA_AAAA_AAAA_AAAAL, memory.read(0x100_0200, 8));
    }

    @Test
    void whatCannotBeBootedIsRefusedInASentence() throws Exception {
        refused("does not exist", () -> BootFile.open("kernel", folder.resolve("none")));
        refused("is not a regular file", () -> BootFile.open("kernel", folder));
        refused("is empty", () -> plan(ByteBuffer.allocate(0), null, ""));
        refused("is not a kernel", () -> plan(ByteBuffer.allocate(100_000), null, ""));
        refused("is not a kernel", () -> plan(ByteBuffer.allocate(1), null, ""));
        refused("compressed with gzip", () -> plan(ByteBuffer.wrap(new byte[]{0x1F, (byte) 0x8B, 8}), null, ""));
        refused("truncated", () -> plan(cut(KernelImages.linux(true), 0x210), null, ""));
        refused("truncated", () -> plan(cut(KernelImages.linux(true), 4000), null, ""));
        refused("truncated", () -> plan(cut(KernelImages.pvh(), 0x1800), null, ""));
        refused("older than", () -> plan(KernelImages.linux(true).putShort(0x206, (short) 0x202), null, ""));
        refused("PVH entry", () -> plan(KernelImages.pvh().putInt(0x41C, 19), null, ""));
        refused("has no memory for it", () -> plan(pvhAt(RAM - 4096), null, ""));
        refused("has no memory for it", () -> plan(pvhAt(0xA_0000), null, ""));
        refused("overlap", () -> plan(pvhAt(0x6000), null, ""));
        refused("sizes make no sense", () -> plan(pvhAt(Long.MAX_VALUE - 4096), null, ""));
        refused("features that do not exist",
                () -> plan(KernelImages.multibootHeader(KernelImages.multibootElf(), 0x1000, 8), null, ""));
    }

    @Test
    void whatDoesNotFitIsRefusedInASentence() throws Exception {
        refused("needs at least 80 MiB", () -> plan(KernelImages.linux(true).putInt(0x260, 64 << 20), null, ""));
        refused("The initial RAM disk", () -> plan(KernelImages.linux(true), new byte[48 << 20], ""));
        refused("at most 2047", () -> plan(KernelImages.linux(true), null, "x".repeat(2048)));
        refused("at most 65535", () -> plan(KernelImages.pvh(), null, "x".repeat(70_000)));
        refused("zero byte", () -> plan(KernelImages.pvh(), null, "a\0b"));
    }

    @Test
    void anyDamageIsEitherRefusedOrLoadedInsideMemory() throws Exception {
        List<ByteBuffer> images = List.of(KernelImages.linux(true), KernelImages.pvh(), KernelImages.multibootElf(),
                KernelImages.multibootFlat());
        Random random = new Random(20);
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] image = images.get(round % images.size()).array().clone();
            spoil(image, random);
            int length = random.nextInt(8) == 0 ? random.nextInt(image.length) : image.length;
            try {
                plan(ByteBuffer.wrap(image, 0, length).slice(), null, "x").load(memory);
            } catch (VmException e) {
                refused++;
                assertEquals(VmException.Kind.USER, e.kind());
                assertTrue(e.sentence().endsWith(".") && !e.sentence().contains("\n"), e.sentence());
            }
            closeOpened();
        }
        assertTrue(refused > 200, refused + " refused");
        assertFalse(refused > 1_900, refused + " refused");
    }

    private static void spoil(byte[] image, Random random) {
        int[] headers = {0, 0x1F0, 0x400, 0x1000};
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = headers[random.nextInt(headers.length)] + random.nextInt(0x80);
            switch (random.nextInt(3)) {
                case 0 -> image[at] = (byte) random.nextInt();
                case 1 -> Arrays.fill(image, at, at + 4, (byte) 0xFF);
                default -> Arrays.fill(image, at, at + 8, (byte) 0);
            }
        }
    }

    private static ByteBuffer pvhAt(long address) {
        ByteBuffer image = KernelImages.pvh();
        KernelImages.programHeader(image, 0, 1, 0x1000, address, 0x2000, 0x3000);
        return image;
    }

    private static ByteBuffer cut(ByteBuffer image, int length) {
        return image.slice(0, length);
    }

    private interface Attempt {
        Object run() throws Exception;
    }

    private static void refused(String part, Attempt attempt) {
        VmException refusal = assertThrows(VmException.class, attempt::run);
        assertTrue(refusal.sentence().contains(part), refusal.sentence());
        assertEquals(2, refusal.kind().exitStatus());
    }

    private CpuState boot(ByteBuffer kernel, byte @Nullable [] initrd, String commandLine) throws Exception {
        BootPlan plan = plan(kernel, initrd, commandLine);
        plan.load(memory);
        return plan.firstProcessor(CpuStates.reset());
    }

    private BootPlan plan(ByteBuffer kernel, byte @Nullable [] initrd, String commandLine) throws Exception {
        byte[] bytes = new byte[kernel.limit()];
        kernel.get(0, bytes);
        BootFile kernelFile = file("kernel", "kernel", bytes);
        BootFile initrdFile = initrd == null ? null : file("initial RAM disk", "initrd", initrd);
        MemoryMap map = MemoryMap.of(RAM, 0,
                List.of(new MemoryMap.Entry(0xB000_0000L, 0x1000_0000, MemoryMap.Type.RESERVED)));
        SystemTables tables = new SystemTables(List.of(new Placement.Bytes(0xE_1000, new byte[4096])), 0xE_1230);
        return KernelLoader.load(new BootRequest(kernelFile, initrdFile, commandLine, map, tables));
    }

    private BootFile file(String what, String name, byte[] bytes) throws Exception {
        BootFile file = BootFile.open(what, Files.write(folder.resolve(name), bytes));
        opened.add(file);
        return file;
    }

    private void closeOpened() throws IOException {
        for (BootFile file : opened) {
            file.close();
        }
        opened.clear();
    }

    private String string(long gpa) {
        MemorySegment text = memory.slice(gpa, 4096, false);
        return text == null ? "not in memory" : text.getString(0);
    }
}
