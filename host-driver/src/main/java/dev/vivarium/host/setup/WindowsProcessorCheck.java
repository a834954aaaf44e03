package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** On Windows: whether VT-x or AMD-V is there and switched on in the firmware, and whether there is EPT or NPT. */
final class WindowsProcessorCheck implements Check {
    static final String ID = VirtualisationCheck.ID;

    @Override
    public @Nullable Finding look(Host host) {
        if (!host.system().isWindows()) {
            return null;
        }
        WindowsFacts facts = WindowsFacts.of(host);
        if (!facts.areKnown()) {
            return Finding.problem(ID, "Windows does not tell what its processor can do.")
                    .because("PowerShell did not answer a question about Win32_Processor.")
                    .advise("Look at 'Virtualization' in the Task Manager, tab Performance, CPU.");
        }
        if (facts.hypervisorRuns()) {
            return facts.isVirtualMachine()
                    ? Finding.note(ID, "This Windows is itself a virtual machine (" + facts.model() + ").")
                            .because("Its hypervisor has to nest for the Windows Hypervisor Platform to work.")
                    : Finding.ok(ID, "Virtualisation is on: a hypervisor runs on " + facts.processor() + ".");
        }
        return withoutHypervisor(facts);
    }

    private static Finding withoutHypervisor(WindowsFacts facts) {
        if (!facts.processorHasIt()) {
            return Finding.problem(ID, "The processor has neither VT-x nor AMD-V.")
                    .because("Windows says so of " + facts.processor() + ".")
                    .advise("Nothing can switch it on; machines run on the software processor.");
        }
        if (!facts.firmwareAllows()) {
            return Finding.problem(ID, "Virtualisation is switched off in the firmware (BIOS).")
                    .because("Win32_Processor.VirtualizationFirmwareEnabled is False.")
                    .advise("Restart, open the firmware set-up (often F2, F10 or Del), switch on 'Intel Virtualization"
                            + " Technology' or 'SVM Mode', and save.");
        }
        return facts.hasPaging()
                ? Finding.ok(ID, "The processor offers virtualisation with second-level paging.")
                : Finding.problem(ID, "The processor has no second-level paging (EPT, NPT).")
                        .because("The Windows hypervisor needs it.")
                        .advise("Nothing can switch it on; machines run on the software processor.");
    }
}
