package dev.vivarium.app.cli;

import dev.vivarium.app.machines.NewDisk;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;

/** {@code SIZE[,bus=virtio|ahci|ide]}: an empty disk that is to be made. */
final class NewDiskForm implements ITypeConverter<NewDisk> {
    private static final String BUS = ",bus=";

    @Override
    public NewDisk convert(String text) {
        int comma = text.indexOf(',');
        Bus bus = Bus.VIRTIO;
        if (comma >= 0) {
            String rest = text.substring(comma);
            bus = switch (rest.startsWith(BUS) ? rest.substring(BUS.length()).toLowerCase(Locale.ROOT) : "") {
                case "virtio" -> Bus.VIRTIO;
                case "ahci" -> Bus.AHCI;
                case "ide" -> Bus.IDE;
                default -> throw new TypeConversionException("'" + rest + "' is not one of ,bus=virtio|ahci|ide");
            };
        }
        DiskOptions.Size size = new DiskOptions.Size.Form().convert(comma < 0 ? text : text.substring(0, comma));
        if (size.more() || size.bytes() == 0) {
            throw new TypeConversionException("'" + text + "' is not a disk's size, such as 20G");
        }
        return new NewDisk(size.bytes(), bus);
    }
}
