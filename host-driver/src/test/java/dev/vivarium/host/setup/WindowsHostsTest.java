package dev.vivarium.host.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.setup.Finding.Severity;
import dev.vivarium.host.setup.Verdict.BackEnd;

import org.junit.jupiter.api.Test;

import java.util.List;

/** One Windows host after the other. What Windows answers here was made up from its documentation. */
class WindowsHostsTest {
    private static FakeHost saying(FakeHost host, String what, String instead) {
        String before = host.ask(WindowsFacts.QUERY).output();
        assertTrue(before.contains(what), what);
        return host.answer(WindowsFacts.QUERY, before.replace(what, instead));
    }

    private static void problem(FakeHost host, String id, String sentence) {
        Finding finding = host.finding(id);
        assertEquals(Severity.PROBLEM, finding.severity(), finding.toString());
        assertTrue(finding.sentence().contains(sentence), finding.toString());
        assertFalse(finding.remedy().advice().isEmpty(), finding.toString());
        assertEquals(BackEnd.SOFT, host.look().verdict().backEnd());
        assertTrue(host.look().verdict().sentence().endsWith(finding.sentence()), host.look().verdict().sentence());
    }

    @Test
    void theFeatureIsOff() {
        FakeHost host = Hosts.windows();
        problem(host, "whp", "is switched off");
        assertEquals(List.of(EnableWindowsFeature.ID), host.look().repairs());
        assertEquals(Severity.OK, host.finding("virtualisation").severity());
    }

    @Test
    void thePlatformIsReadyBesideHyperV() {
        FakeHost host = saying(Hosts.windowsReady(), "Hyper-V-Hypervisor=2", "Hyper-V-Hypervisor=1");
        saying(host, "VirtualMachinePlatform=2", "VirtualMachinePlatform=1");
        host.answer(WindowsNeighboursCheck.WSL_QUERY,
                "D\0e\0f\0a\0u\0l\0t\0 \0V\0e\0r\0s\0i\0o\0n\0:\0 \0002\0\r\0\n\0");
        assertEquals(BackEnd.WHP, host.look().verdict().backEnd());
        assertEquals("Hyper-V and WSL 2 can run beside us: they use the same hypervisor.",
                host.finding("hyper-v").sentence());
        assertEquals(List.of("system", "virtualisation", "whp", "hypervisor-launch", "hyper-v", "vbs", "code-memory",
                "memory", "machines-folder"), host.look().findings().stream().map(Finding::id).toList());
    }

    @Test
    void theFirmwareHasItOff() {
        problem(Hosts.windowsSays(Hosts.windows(), false, false, 2), "virtualisation",
                "switched off in the firmware");
    }

    @Test
    void theProcessorHasNone() {
        FakeHost host = Hosts.windowsSays(Hosts.windows(), false, false, 2);
        problem(saying(host, "monitor=True", "monitor=False"), "virtualisation", "neither VT-x nor AMD-V");
        problem(saying(Hosts.windows(), "paging=True", "paging=False"), "virtualisation", "no second-level paging");
    }

    @Test
    void theFeatureIsOnBeforeTheRestart() {
        FakeHost host = Hosts.windowsSays(Hosts.windows(), true, false, 1);
        problem(host, "whp", "its hypervisor does not run");
        assertEquals(List.of(), host.look().repairs());
    }

    @Test
    void theBootConfigurationKeepsTheHypervisorOff() {
        FakeHost host = Hosts.windowsSays(Hosts.windows(), true, false, 1).answer(HypervisorLaunchCheck.QUERY,
                "hypervisorlaunchtype    Off\r\n");
        Finding finding = host.finding("hypervisor-launch");
        assertEquals(Severity.PROBLEM, finding.severity());
        assertTrue(finding.remedy().advice().contains("bcdedit /set hypervisorlaunchtype auto"));
    }

    @Test
    void aWindowsWithoutTheFeature() {
        problem(saying(Hosts.windows(), "HypervisorPlatform=2", "HypervisorPlatform="), "whp",
                "This Windows has no Windows Hypervisor Platform");
    }

    @Test
    void virtualisationBasedSecurityIsOn() {
        FakeHost host = saying(saying(Hosts.windowsReady(), "vbs=0", "vbs=2"), "services=0", "services=1,2");
        Finding finding = host.finding("vbs");
        assertEquals(Severity.NOTE, finding.severity());
        assertEquals("Virtualisation-based security runs with core isolation's memory integrity.",
                finding.sentence());
        assertEquals(BackEnd.WHP, host.look().verdict().backEnd());
    }

    @Test
    void thisWindowsIsAVirtualMachine() {
        FakeHost host = saying(Hosts.windowsReady(), "Some Maker Laptop 14", "innotek GmbH VirtualBox");
        assertEquals(Severity.NOTE, host.finding("virtualisation").severity());
    }

    @Test
    void powerShellDoesNotAnswer() {
        problem(Hosts.windows().answer(WindowsFacts.QUERY, ""), "virtualisation", "does not tell");
    }
}
