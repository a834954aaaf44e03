package dev.vivarium.host.whp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;
import dev.vivarium.host.HostException.Kind;
import dev.vivarium.host.abi.WhpCapability;
import dev.vivarium.host.abi.WhpProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

class WhpPlatformTest {
    private static final WhpSettings ONE = WhpSettings.ofOneProcessor();

    private final FakeWhp windows = new FakeWhp();

    @BeforeEach
    void theHypervisorRuns() {
        windows.capabilities.put(WhpCapability.HYPERVISOR_PRESENT, 1L);
        windows.capabilities.put(WhpCapability.FEATURES, (long) WhpCapability.FEATURE_DIRTY_PAGE_TRACKING);
        windows.capabilities.put(WhpCapability.EXTENDED_VM_EXITS, 7L);
    }

    private WhpPlatform platform() throws HostException {
        return WhpPlatform.open(windows.calls());
    }

    private HostException refusal() {
        HostException refused = assertThrows(HostException.class, () -> platform().createPartition(ONE));
        assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
        return refused;
    }

    @Test
    void aMissingLibraryIsAFeatureThatIsNotInstalled() {
        HostException refused = assertThrows(HostException.class, () -> WhpPlatform.open("no-such-hypervisor"));
        assertEquals(Kind.UNSUPPORTED, refused.kind());
        assertTrue(refused.getMessage().contains("no-such-hypervisor cannot be loaded"), refused.getMessage());
        assertTrue(refused.getMessage().contains("'Turn Windows features on or off'"), refused.getMessage());
    }

    @Test
    void aHypervisorThatDoesNotRunIsTheFirmwaresOrTheBootsMatter() {
        windows.capabilities.put(WhpCapability.HYPERVISOR_PRESENT, 0L);
        assertEquals(Kind.UNSUPPORTED, refusal().kind());
        assertTrue(refusal().getMessage().contains("firmware"));
        assertTrue(refusal().getMessage().contains("hypervisorlaunchtype"));
    }

    @Test
    void capabilitiesThatThisWindowsDoesNotKnowAreNotThere() throws HostException {
        WhpCapabilities capabilities = platform().capabilities();
        assertTrue(capabilities.dirtyPages());
        assertFalse(capabilities.xsave());
        assertFalse(capabilities.partialUnmap());
        assertTrue(capabilities.canExit(WhpCapability.EXIT_CPUID | WhpCapability.EXIT_MSR));
        assertEquals(0, capabilities.clockHertz());
    }

    @Test
    void exitsThatThisWindowsLacksAreRefusedBeforeAnythingIsMade() {
        windows.capabilities.put(WhpCapability.EXTENDED_VM_EXITS, 2L);
        WhpSettings settings = new WhpSettings(1, WhpCapability.EXIT_CPUID, 0, List.of(1), List.of());
        assertThrows(HostException.class, () -> platform().createPartition(settings));
        assertEquals(List.of(), windows.called);
    }

    @Test
    void propertiesAreSetBeforeThePartitionIs() throws HostException {
        int exits = WhpCapability.EXIT_CPUID | WhpCapability.EXIT_MSR | WhpCapability.EXIT_EXCEPTION;
        platform().createPartition(new WhpSettings(2, exits, 0x40, List.of(1, 7), List.of(new WhpCpuid(9, 0, 0, 0, 0))))
                .close();
        assertEquals(List.of("createPartition", property(WhpProperty.PROCESSOR_COUNT, "2 4"),
                property(WhpProperty.LOCAL_APIC_EMULATION_MODE, "0 4"), property(WhpProperty.EXTENDED_VM_EXITS, "7 8"),
                property(WhpProperty.EXCEPTION_EXIT_BITMAP, "40 8"), property(WhpProperty.CPUID_EXIT_LIST, "1 8"),
                property(WhpProperty.CPUID_RESULT_LIST, "9 20"), "setUpPartition 77", "deletePartition 77"),
                windows.called);
    }

    private static String property(int code, String value) {
        return "setProperty 77 " + Integer.toHexString(code) + " " + value;
    }

    @Test
    void aPartitionThatIsRefusedLeavesNothingBehind() {
        windows.results.put("setUpPartition", 0x80370304);
        assertEquals("The Windows Hypervisor Platform did not set up the machine (WHvSetupPartition: 0x80370304, "
                + "WHV_E_INVALID_PARTITION_CONFIG).", refusal().getMessage());
        assertEquals("deletePartition 77", windows.called.getLast());
    }

    @Test
    void wantOfMemoryAndOfPermissionAreToldApart() {
        windows.results.put("createPartition", WhpResult.ACCESS_DENIED);
        assertEquals(Kind.DENIED, refusal().kind());
        windows.results.put("createPartition", WhpResult.HYPERVISOR_MEMORY);
        assertEquals(Kind.EXHAUSTED, refusal().kind());
        assertTrue(refusal().getMessage().contains("less memory"));
        windows.results.put("createPartition", 0x80004005);
        assertEquals(Kind.UNSUPPORTED, refusal().kind());
        assertTrue(refusal().getMessage().contains("0x80004005"));
    }

    @Test
    void memoryIsMappedInWholePages() throws HostException {
        try (WhpPartition partition = platform().createPartition(ONE); Arena arena = Arena.ofConfined()) {
            partition.map(0x10000, arena.allocate(8192, 4096), WhpProperty.MAP_READ | WhpProperty.MAP_WRITE);
            assertEquals("map 10000 2000 3", windows.called.getLast());
            assertThrows(IllegalArgumentException.class, () -> partition.map(0, arena.allocate(100, 4096), 1));
            assertThrows(IllegalArgumentException.class,
                    () -> partition.map(0, MemorySegment.ofArray(new long[512]), WhpProperty.MAP_READ));
            partition.unmap(0x10000, 8192);
            assertThrows(IllegalArgumentException.class,
                    () -> partition.takeDirtyPages(0, 65 * 4096, arena.allocate(8)));
            windows.results.put("queryDirty", WhpResult.NOT_IMPLEMENTED);
            HostException refused = assertThrows(HostException.class,
                    () -> partition.takeDirtyPages(0, 4096, arena.allocate(8)));
            assertTrue(refused.getMessage().contains("E_NOTIMPL"), refused.getMessage());
            windows.results.put("unmap", 0x80370305);
            assertThrows(IllegalStateException.class, () -> partition.unmap(0, 4096));
        }
    }
}
