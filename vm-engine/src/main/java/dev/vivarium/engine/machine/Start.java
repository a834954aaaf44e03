package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.Boot;
import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.api.MachineSettings.KernelBoot;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.Board;
import dev.vivarium.engine.board.BoardMap;
import dev.vivarium.engine.board.Firmware;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.CpuState;

import org.jspecify.annotations.Nullable;

/** How a machine comes to its first instruction, at power-on and after each reset. */
sealed interface Start permits DirectStart, FirmwareStart {
    /** Checks the files, which stay open in {@code opened} if need be. */
    static Start open(Boot boot, BoardMap board, OpenedFiles opened) throws VmException {
        return boot instanceof KernelBoot kernel ? DirectStart.open(kernel, board, opened)
                : FirmwareStart.open((FirmwareBoot) boot, opened);
    }

    /** What is in the board's sockets for firmware, or null if there is none. */
    @Nullable
    Firmware firmware();

    /** Puts everything where the guest expects it; the board has just been reset. */
    void prepare(GuestMemory memory, Board board) throws VmException;

    /** @param reset the processor's state after a hardware reset */
    CpuState firstProcessor(CpuState reset);

    /** The same of those that wait for the first one. */
    CpuState otherProcessor(CpuState reset);
}
