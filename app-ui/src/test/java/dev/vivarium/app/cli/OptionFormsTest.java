package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.DisplaySettings.Address;
import dev.vivarium.engine.api.DisplaySettings.Rfb;
import dev.vivarium.engine.api.MachineSettings.Accelerator;
import dev.vivarium.engine.api.MachineSettings.CdromSettings;
import dev.vivarium.engine.api.MachineSettings.DiskFormat;
import dev.vivarium.engine.api.MachineSettings.DiskSettings;
import dev.vivarium.engine.api.MachineSettings.DriveBus;
import dev.vivarium.engine.api.MachineSettings.SerialSettings;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;

final class OptionFormsTest {
    private static final long MIB = 1L << 20;

    @Test
    void memoryHasUnits() {
        assertEquals(512 * MIB, memory("512M"));
        assertEquals(512 * MIB, memory("512"));
        assertEquals(2048 * MIB, memory("2g"));
        assertEquals(MIB, memory("1024KiB"));
        assertEquals(MIB << 20, memory("1TB"));
        refused(new MemorySize(), "", "M", "-1M", "1.5G", "5x", "99999999999999999999G", "999999999999T");
    }

    @Test
    void acceleratorsHaveTiers() throws Exception {
        OptionForms.AccelForm form = new OptionForms.AccelForm();
        assertEquals(new OptionForms.Accel(null, "on"), form.convert("auto"));
        assertEquals(new OptionForms.Accel(Accelerator.SOFT, "mixed"), form.convert("soft,translate=mixed"));
        assertEquals(new OptionForms.Accel(Accelerator.KVM, "on"), form.convert("kvm"));
        assertEquals(new OptionForms.Accel(Accelerator.WHP, "on"), form.convert("whp"));
        refused(form, "", "hvf", "soft,", "soft,translate=maybe", "kvm,translate=on", "soft,x=y");
    }

    @Test
    void disksHaveAFormatAndMayBeReadOnly() throws Exception {
        OptionForms.DiskForm form = new OptionForms.DiskForm();
        assertEquals(new DiskSettings(Path.of("a.img"), DiskFormat.RECOGNISED, false), form.convert("a.img"));
        assertEquals(new DiskSettings(Path.of("a.raw"), DiskFormat.RAW, false), form.convert("a.raw"));
        assertEquals(new DiskSettings(Path.of("a,b.img"), DiskFormat.RECOGNISED, true),
                form.convert("a,b.img,readonly"));
        assertEquals(new DiskSettings(Path.of("a"), DiskFormat.RAW, true, DriveBus.VIRTIO, true),
                form.convert("a,backing=anywhere,format=raw,readonly"));
        assertEquals(new DiskSettings(Path.of("a"), DiskFormat.QCOW2, true), form.convert("a,readonly,format=qcow2"));
        assertEquals(new DiskSettings(Path.of("a.QCOW2"), DiskFormat.QCOW2, false), form.convert("a.QCOW2"));
        assertEquals(new DiskSettings(Path.of("a.qcow2"), DiskFormat.RAW, false), form.convert("a.qcow2,format=raw"));
        assertEquals(new DiskSettings(Path.of("a"), DiskFormat.RECOGNISED, true, DriveBus.AHCI, false),
                form.convert("a,bus=ahci,readonly"));
        assertEquals(new DiskSettings(Path.of("a"), DiskFormat.RECOGNISED, false, DriveBus.IDE, false),
                form.convert("a,bus=ide"));
        refused(form, "", ",readonly", "a,format=vmdk", "a\0b", "a,bus=scsi");
    }

    @Test
    void discsAreOnABusAndADriveMayBeEmpty() throws Exception {
        OptionForms.CdromForm form = new OptionForms.CdromForm();
        assertEquals(new CdromSettings(Path.of("a,b.iso"), DriveBus.AHCI), form.convert("a,b.iso"));
        assertEquals(new CdromSettings(Path.of("a.iso"), DriveBus.IDE), form.convert("a.iso,bus=ide"));
        assertEquals(new CdromSettings(null, DriveBus.AHCI), form.convert("none"));
        assertEquals(new CdromSettings(null, DriveBus.IDE), form.convert("none,bus=ide"));
        refused(form, "", ",bus=ide", "a.iso,bus=virtio");
    }

    @Test
    void firmwareIsABiosOrUefiWithFilesOfItsOwn() throws Exception {
        FirmwareOption.Form form = new FirmwareOption.Form();
        assertEquals(new FirmwareOption(FirmwareOption.Kind.NONE, null, null, null), form.convert("none"));
        assertEquals(new FirmwareOption(FirmwareOption.Kind.BIOS, Path.of("a=b"), Path.of("v"), null),
                form.convert("bios,video=v,image=a=b"));
        assertEquals(new FirmwareOption(FirmwareOption.Kind.UEFI, null, null, Path.of("n")),
                form.convert("uefi,vars=n"));
        refused(form, "", "efi", "bios,vars=n", "uefi,video=v", "uefi,image=", "none,image=a", "bios,image");
    }

    @Test
    void serialPortsLeadSomewhere() throws Exception {
        OptionForms.SerialForm form = new OptionForms.SerialForm();
        assertEquals(new SerialSettings.Console(), form.convert("stdio"));
        assertEquals(new SerialSettings.None(), form.convert("none"));
        assertEquals(new SerialSettings.ToFile(Path.of("a:b")), form.convert("file:a:b"));
        assertEquals(new SerialSettings.ToSocket(Path.of("s")), form.convert("socket:s"));
        refused(form, "", "file:", "socket:", "pty", "stdio:x");
    }

    @Test
    void displaysAreShownSomewhere() throws Exception {
        OptionForms.DisplayForm form = new OptionForms.DisplayForm();
        assertEquals(new DisplaySettings.None(), form.convert("none"));
        assertEquals(new Rfb(new Address.Network("127.0.0.1", 5901), null, false), form.convert("rfb=127.0.0.1:5901"));
        assertEquals(new Rfb(new Address.Network("::1", 0), null, true), form.convert("rfb=[::1]:0,open"));
        assertEquals(new Rfb(new Address.Network("0.0.0.0", 65535), Path.of("p,w"), false),
                form.convert("rfb=0.0.0.0:65535,password-file=p,w"));
        assertEquals(new Rfb(new Address.UnixSocket(Path.of("a,b")), Path.of("pw"), true),
                form.convert("rfb=unix:a,b,password-file=pw,open"));
        for (String text : new String[]{"none", "rfb=[::1]:5901,open", "rfb=unix:s,password-file=p"}) {
            assertEquals(text, form.convert(text).toString());
        }
        refused(form, "", "window", "rfb", "rfb=", "rfb=5901", "rfb=:5901", "rfb=h:65536", "rfb=h:-1", "rfb=h:x",
                "rfb=unix:", "rfb=h:1,password-file=", "rfb=h:1,closed");
    }

    private static long memory(String text) {
        return new MemorySize().convert(text);
    }

    private static void refused(ITypeConverter<?> form, String... texts) {
        for (String text : texts) {
            assertThrows(TypeConversionException.class, () -> form.convert(text), text);
        }
    }
}
