package dev.vivarium.engine.machine;

import dev.vivarium.engine.api.MachineSettings;
import dev.vivarium.engine.api.MachineSettings.FirmwareBoot;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.board.BoardRecords;
import dev.vivarium.engine.board.DriveAttachment;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.codec.MachineState;
import dev.vivarium.snapshot.codec.MachineStateFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.util.TreeMap;

/** A {@link MachineImage} as a file, all but its RAM. */
final class MachineRecords {
    private MachineRecords() {
    }

    /** Writes all of the image but its RAM to {@code out}, which stays open. */
    static void write(MachineImage image, OutputStream out) throws IOException {
        MachineStateFile.write(new MachineState<>(image.model(), image.guestNanos(), new TreeMap<>(image.devices()),
                image.processors()), out);
    }

    /**
     * Reads what {@link #write} wrote from {@code in}, which stays open.
     *
     * @param settings of the machine that goes on from it
     * @param ram      the rest of the image
     * @throws SnapshotException if it cannot be read, is damaged or too new, or is not that of such a machine
     * @throws VmException       if there can be no machine with such settings
     */
    static MachineImage read(InputStream in, MachineSettings settings, MemorySegment ram)
            throws SnapshotException, VmException {
        MachineState<CpuState> state = MachineStateFile.read(in, parts(settings));
        return new MachineImage(state.model(), state.devices(), state.processors(), state.guestNanos(), ram);
    }

    /** What a machine with such settings consists of. */
    static MachineState.Parts<CpuState> parts(MachineSettings settings) throws VmException {
        int processors = settings.processor().count();
        BoardRecords board = new BoardRecords(processors);
        if (settings.boot() instanceof FirmwareBoot firmware) {
            board.withFirmware(firmware.variables() != null);
        }
        if (Screens.preferred(settings) != null) {
            board.withScreen();
        }
        if (!(settings.console() instanceof SerialSettings.None)) {
            board.withConsole();
        }
        if (settings.sockets() != null) {
            board.withSockets();
        }
        if (settings.testDevices()) {
            board.withTestDevices();
        }
        for (DrivePlan.Place drive : DrivePlan.of(settings)) {
            DriveAttachment.Bus bus = drive.bus();
            if (bus == null) {
                board.withVirtioDisk(drive.number());
            } else {
                board.withDrive(bus, drive.number(), drive.cd());
            }
        }
        for (int card = 0; card < settings.cards().size(); card++) {
            board.withCard(Networks.kind(settings.cards().get(card)), card);
        }
        return new MachineState.Parts<>(board.classes(), CpuState.class, processors);
    }
}
