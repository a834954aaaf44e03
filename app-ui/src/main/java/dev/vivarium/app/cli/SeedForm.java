package dev.vivarium.app.cli;

import dev.vivarium.app.seed.CloudSeed;
import dev.vivarium.app.seed.SeedRequest;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.DriveBus;
import dev.vivarium.engine.api.VmException;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** {@code --cloud-init}, as it is given, and as a drive. */
final class SeedForm implements ITypeConverter<SeedRequest> {
    @Override
    public SeedRequest convert(String text) {
        try {
            return SeedRequest.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(Objects.requireNonNullElse(e.getMessage(), text));
        }
    }

    /** Writes the disc into a folder. */
    static Path write(SeedRequest request, String machine, Path folder) throws VmException {
        byte[] image = CloudSeed.image(request, machine);
        try {
            return Files.write(folder.resolve("cidata.iso"), image);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no place for what cloud-init is told: "
                    + e.getMessage() + ".", e);
        }
    }

    static boolean isDisk(SeedRequest request) {
        return request.place() == SeedRequest.Place.VIRTIO;
    }

    static DiskSettings disk(Path disc) {
        return new DiskSettings(disc, DiskFormat.RAW, true, DriveBus.VIRTIO, false);
    }

    static CdromSettings cdrom(SeedRequest request, Path disc) {
        return new CdromSettings(disc, DriveBus.valueOf(request.place().name()));
    }
}
