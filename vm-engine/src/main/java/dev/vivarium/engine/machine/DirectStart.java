package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.Board;
import dev.vivarium.engine.board.BoardMap;
import dev.vivarium.engine.board.Firmware;
import dev.vivarium.engine.board.acpi.AcpiParameters;
import dev.vivarium.engine.board.acpi.AcpiTables;
import dev.vivarium.engine.device.vmgenid.VmGenId;
import dev.vivarium.engine.machine.boot.BootFile;
import dev.vivarium.engine.machine.boot.BootPlan;
import dev.vivarium.engine.machine.boot.BootRequest;
import dev.vivarium.engine.machine.boot.BootRequest.SystemTables;
import dev.vivarium.engine.machine.boot.KernelLoader;
import dev.vivarium.engine.machine.boot.MemoryMap;
import dev.vivarium.engine.machine.boot.Placement;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.CpuState;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** Starts a machine's kernel without firmware. */
final class DirectStart implements Start {
    private static final long TABLES_GPA = 0xE_0000;
    /** Behind the tables, which end far before. */
    private static final long GENERATION_GPA = 0xE_F000;

    private final BootPlan plan;

    private DirectStart(BootPlan plan) {
        this.plan = plan;
    }

    /** Checks the kernel and its initial RAM disk, which stay open in {@code opened}. */
    static DirectStart open(KernelBoot boot, BoardMap board, OpenedFiles opened) throws VmException {
        BootFile kernel = opened.add(BootFile.open("kernel", boot.kernel()));
        Path initrdPath = boot.initrd();
        @Nullable
        BootFile initrd = initrdPath == null ? null : opened.add(BootFile.open("initial RAM disk", initrdPath));
        AcpiParameters.Window ecam = board.ecam();
        MemoryMap map = MemoryMap.of(board.lowMemoryBytes(), board.highMemoryBytes(),
                List.of(new MemoryMap.Entry(ecam.base(), ecam.sizeBytes(), MemoryMap.Type.RESERVED)));
        return new DirectStart(KernelLoader.load(new BootRequest(kernel, initrd, boot.commandLine(), map,
                tables(board))));
    }

    /** In the memory that a BIOS would have reserved for itself. */
    private static SystemTables tables(BoardMap board) {
        AcpiTables.Linked acpi = AcpiTables.withGenerationId(board.acpi(), VmGenId.OFFSET).linkedAt(TABLES_GPA,
                GENERATION_GPA);
        return new SystemTables(List.of(new Placement.Bytes(TABLES_GPA, acpi.bytes())), acpi.rsdpGpa());
    }

    @Override
    public @Nullable Firmware firmware() {
        return null;
    }

    @Override
    public void prepare(GuestMemory memory, Board board) throws VmException {
        board.startWithoutFirmware(GENERATION_GPA);
        if (plan.afterBios()) {
            board.startAfterBios();
        }
        plan.load(memory);
    }

    @Override
    public CpuState firstProcessor(CpuState reset) {
        return plan.firstProcessor(reset);
    }

    @Override
    public CpuState otherProcessor(CpuState reset) {
        return plan.otherProcessor(reset);
    }
}
