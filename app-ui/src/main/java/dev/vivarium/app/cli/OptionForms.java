package dev.vivarium.app.cli;

import dev.vivarium.engine.api.AcceleratorChoice;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.DisplaySettings.Address;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.DriveBus;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;
import dev.vivarium.engine.api.VirtualMachines;
import dev.vivarium.snapshot.bundle.MachineSpec;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The options of {@code viv run} that have a form of their own. */
final class OptionForms {
    private OptionForms() {
    }

    /**
     * What {@code --accel} says.
     *
     * @param accelerator null for {@code auto}
     */
    record Accel(@Nullable Accelerator accelerator, String translate) {
        /** One that is not {@code auto}; what was chosen and why is told to {@code messages}. */
        Accelerator settle(Consumer<String> messages) {
            if (accelerator != null) {
                return accelerator;
            }
            AcceleratorChoice choice = VirtualMachines.find().chooseAccelerator();
            messages.accept(choice.sentence());
            return choice.accelerator();
        }

        /** As a machine that is kept says it. */
        MachineSpec.Accelerator kept() {
            return accelerator == null ? MachineSpec.Accelerator.AUTO
                    : MachineSpec.Accelerator.valueOf(accelerator.name());
        }

        /** picocli asks for it in every start, and what Java makes for records is not in its cache. */
        @Override
        public String toString() {
            return accelerator + ",translate=" + translate;
        }
    }

    /** {@code auto}, {@code kvm}, {@code whp}, {@code soft} or {@code soft,translate=on|off|mixed}. */
    static final class AccelForm implements ITypeConverter<Accel> {
        private static final Set<String> TIERS = Set.of("on", "off", "mixed");

        @Override
        public Accel convert(String text) {
            String[] words = text.split(",", -1);
            String translate = "on";
            for (int i = 1; i < words.length; i++) {
                String value = words[i].startsWith("translate=") ? words[i].substring("translate=".length()) : "";
                if (!words[0].equals("soft") || !TIERS.contains(value)) {
                    throw new TypeConversionException("'" + words[i] + "' does not go with '" + words[0]
                            + "'; there is soft,translate=on|off|mixed");
                }
                translate = value;
            }
            return switch (words[0]) {
                case "auto" -> new Accel(null, translate);
                case "soft" -> new Accel(Accelerator.SOFT, translate);
                case "kvm" -> new Accel(Accelerator.KVM, translate);
                case "whp" -> new Accel(Accelerator.WHP, translate);
                default -> throw new TypeConversionException("'" + words[0]
                        + "' is not one of auto, soft, kvm, whp");
            };
        }
    }

    /**
     * {@code FILE[,format=raw|qcow2][,readonly][,bus=virtio|ahci|ide][,backing=anywhere]}; the file's name may hold
     * commas.
     */
    static final class DiskForm implements ITypeConverter<DiskSettings> {
        private static final String READ_ONLY = ",readonly";
        private static final String FORMAT = ",format=";
        private static final String BUS = ",bus=";
        private static final String ANYWHERE = ",backing=anywhere";

        @Override
        public DiskSettings convert(String text) {
            String rest = text;
            boolean readOnly = false;
            boolean anywhere = false;
            DiskFormat format = null;
            DriveBus bus = DriveBus.VIRTIO;
            while (true) {
                int comma = rest.lastIndexOf(',');
                String last = comma < 0 ? "" : rest.substring(comma);
                if (last.equals(READ_ONLY)) {
                    readOnly = true;
                } else if (last.equals(ANYWHERE)) {
                    anywhere = true;
                } else if (last.startsWith(FORMAT)) {
                    format = format(last.substring(FORMAT.length()));
                } else if (last.startsWith(BUS)) {
                    bus = bus(last.substring(BUS.length()));
                } else {
                    break;
                }
                rest = rest.substring(0, comma);
            }
            return new DiskSettings(path(rest), format != null ? format : formatOf(rest), readOnly, bus, anywhere);
        }

        private static DiskFormat formatOf(String file) {
            String name = file.toLowerCase(Locale.ROOT);
            return name.endsWith(".qcow2") ? DiskFormat.QCOW2
                    : name.endsWith(".raw") ? DiskFormat.RAW : DiskFormat.RECOGNISED;
        }

        private static DriveBus bus(String name) {
            return switch (name) {
                case "virtio" -> DriveBus.VIRTIO;
                case "ahci" -> DriveBus.AHCI;
                case "ide" -> DriveBus.IDE;
                default -> throw new TypeConversionException("'" + name + "' is not one of virtio, ahci, ide");
            };
        }

        private static DiskFormat format(String name) {
            return switch (name) {
                case "raw" -> DiskFormat.RAW;
                case "qcow2" -> DiskFormat.QCOW2;
                default -> throw new TypeConversionException("'" + name + "' is not one of raw, qcow2");
            };
        }
    }

    /** {@code FILE[,bus=ahci|ide]}, or {@code none} for a drive without a disc; the file's name may hold commas. */
    static final class CdromForm implements ITypeConverter<CdromSettings> {
        @Override
        public CdromSettings convert(String text) {
            String rest = text;
            DriveBus bus = DriveBus.AHCI;
            if (text.endsWith(",bus=ide") || text.endsWith(",bus=ahci")) {
                int comma = text.lastIndexOf(',');
                bus = text.endsWith("ide") ? DriveBus.IDE : DriveBus.AHCI;
                rest = text.substring(0, comma);
            } else if (text.contains(",bus=")) {
                throw new TypeConversionException("a CD drive is on one of ahci, ide");
            }
            return new CdromSettings(rest.equals("none") ? null : path(rest), bus);
        }
    }

    /** {@code stdio}, {@code none}, {@code file:FILE} or {@code socket:FILE}. */
    static final class SerialForm implements ITypeConverter<SerialSettings> {
        @Override
        public SerialSettings convert(String text) {
            if (text.equals("stdio")) {
                return new SerialSettings.Console();
            }
            if (text.equals("none")) {
                return new SerialSettings.None();
            }
            if (text.startsWith("file:")) {
                return new SerialSettings.ToFile(path(text.substring("file:".length())));
            }
            if (text.startsWith("socket:")) {
                return new SerialSettings.ToSocket(path(text.substring("socket:".length())));
            }
            throw new TypeConversionException("'" + text + "' is not one of stdio, none, file:FILE, socket:FILE");
        }
    }

    /** {@code none}, or {@code rfb=WHERE[,password-file=FILE][,open]}, WHERE being {@code ADDR:PORT} or {@code unix:FILE}. */
    static final class DisplayForm implements ITypeConverter<DisplaySettings> {
        private static final String RFB = "rfb=";
        private static final String UNIX = "unix:";
        private static final String OPEN = ",open";
        private static final String PASSWORD_FILE = ",password-file=";

        @Override
        public DisplaySettings convert(String text) {
            if (text.equals("none")) {
                return new DisplaySettings.None();
            }
            if (!text.startsWith(RFB)) {
                throw new TypeConversionException("'" + text
                        + "' is not one of none, rfb=ADDR:PORT, rfb=unix:FILE, the last two with"
                        + " ,password-file=FILE if wanted");
            }
            String rest = text.substring(RFB.length());
            boolean open = rest.endsWith(OPEN);
            if (open) {
                rest = rest.substring(0, rest.length() - OPEN.length());
            }
            int password = rest.indexOf(PASSWORD_FILE);
            Path passwordFile = password < 0 ? null : path(rest.substring(password + PASSWORD_FILE.length()));
            String where = password < 0 ? rest : rest.substring(0, password);
            return new DisplaySettings.Rfb(where.startsWith(UNIX)
                    ? new Address.UnixSocket(path(where.substring(UNIX.length())))
                    : network(where), passwordFile, open);
        }

        private static Address network(String where) {
            int colon = where.lastIndexOf(':');
            String host = colon < 0 ? "" : where.substring(0, colon);
            if (host.startsWith("[") && host.endsWith("]")) {
                host = host.substring(1, host.length() - 1);
            }
            int port = port(where.substring(colon + 1));
            if (host.isEmpty() || port < 0) {
                throw new TypeConversionException("'" + where
                        + "' is not an address and a port, such as 127.0.0.1:5901 or [::1]:5901");
            }
            return new Address.Network(host, port);
        }

        private static int port(String text) {
            try {
                int port = Integer.parseInt(text);
                return port <= 0xFFFF ? port : -1;
            } catch (NumberFormatException e) {
                return -1;
            }
        }
    }

    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("the file's name is missing");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' cannot be a file's name");
        }
    }
}
