package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.Board;
import dev.vivarium.engine.board.Firmware;
import dev.vivarium.engine.machine.boot.BootFile;
import dev.vivarium.engine.machine.boot.VariablesFile;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.CpuState;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;

/** Starts in firmware: the processors begin at its last sixteen bytes, as after every hardware reset. */
final class FirmwareStart implements Start {
    private static final int MOST_VIDEO_BIOS = 128 << 10;

    private final Firmware firmware;

    private FirmwareStart(Firmware firmware) {
        this.firmware = firmware;
    }

    static FirmwareStart open(FirmwareBoot boot, OpenedFiles opened) throws VmException {
        byte[] image = read("firmware", boot.image(), Firmware.MOST_BYTES);
        if (image.length < Firmware.LEAST_BYTES || image.length % Firmware.PIECE != 0) {
            throw new VmException(VmException.Kind.USER, "The firmware '" + boot.image() + "' has " + image.length
                    + " bytes; firmware images are a whole number of 16 KiB, from 128 KiB.");
        }
        Path variables = boot.variables();
        Firmware.@Nullable Variables store = null;
        if (variables != null) {
            VariablesFile file = opened.add(VariablesFile.open(variables, Firmware.MOST_BYTES - image.length));
            store = new Firmware.Variables(file.bytes(), file);
        }
        Path video = boot.videoBios();
        byte @Nullable [] videoBios = video == null ? null : read("video BIOS", video, MOST_VIDEO_BIOS);
        return new FirmwareStart(new Firmware(image, store, videoBios, boot.identity(),
                new Firmware.BootChoice(boot.order(), boot.menu())));
    }

    private static byte[] read(String what, Path path, int most) throws VmException {
        try (BootFile file = BootFile.open(what, path)) {
            if (file.sizeBytes() > most) {
                throw new VmException(VmException.Kind.USER, "The " + what + " '" + path + "' has " + file.sizeBytes()
                        + " bytes; it can have at most " + most + ".");
            }
            return file.all();
        } catch (IOException e) {
            throw new VmException(VmException.Kind.USER, "The " + what + " '" + path + "' cannot be closed.", e);
        }
    }

    @Override
    public Firmware firmware() {
        return firmware;
    }

    @Override
    public void prepare(GuestMemory memory, Board board) {
        // The board's reset has mapped the firmware, and everything else is the firmware's business.
    }

    @Override
    public CpuState firstProcessor(CpuState reset) {
        return reset;
    }

    @Override
    public CpuState otherProcessor(CpuState reset) {
        return reset;
    }
}
