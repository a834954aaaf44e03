package dev.vivarium.snapshot.bundle;

import static dev.vivarium.snapshot.bundle.JsonFields.label;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;
import dev.vivarium.snapshot.bundle.MachineSpec.CdromSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.DiskSpec;
import dev.vivarium.snapshot.bundle.MachineSpec.Port;
import dev.vivarium.snapshot.bundle.MachineSpec.Translate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The part of both manifests that says what the machine is made of. */
final class SpecJson {
    private SpecJson() {
    }

    static ObjectNode write(MachineSpec spec) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("accelerator", label(spec.accelerator())).put("translate", label(spec.translate()));
        node.put("cpu", spec.cpu()).put("cpus", spec.cpus()).put("memoryBytes", spec.memoryBytes());
        node.set("boot", write(spec.boot()));
        node.putArray("disks").addAll(spec.disks().stream().map(SpecJson::write).toList());
        node.putArray("cdroms").addAll(spec.cdroms().stream().map(SpecJson::write).toList());
        node.put("serial", label(spec.serial())).put("console", label(spec.console()));
        node.put("stopOnReset", spec.stopOnReset()).put("testDevices", spec.testDevices());
        node.putArray("nets").addAll(spec.nets().stream().map(SpecJson::write).toList());
        return node.put("vsock", spec.vsock());
    }

    private static ObjectNode write(BootSpec boot) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (boot instanceof BootSpec.Kernel kernel) {
            return node.put("kind", "kernel").put("kernel", kernel.kernel().text())
                    .put("initrd", text(kernel.initrd())).put("append", kernel.append());
        }
        if (boot instanceof BootSpec.Bios bios) {
            return node.put("kind", "bios").put("image", text(bios.image())).put("video", text(bios.video()))
                    .put("order", bios.order()).put("menu", bios.menu());
        }
        BootSpec.Uefi uefi = (BootSpec.Uefi) boot;
        return node.put("kind", "uefi").put("image", text(uefi.image())).put("order", uefi.order())
                .put("menu", uefi.menu());
    }

    private static ObjectNode write(DiskSpec disk) {
        return JsonNodeFactory.instance.objectNode().put("name", disk.name()).put("bus", label(disk.bus()))
                .put("readOnly", disk.readOnly());
    }

    private static ObjectNode write(CdromSpec drive) {
        return JsonNodeFactory.instance.objectNode().put("name", drive.name()).put("bus", label(drive.bus()))
                .put("disc", text(drive.disc()));
    }

    private static ObjectNode write(NetSpec net) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("card", label(net.card())).put("mac", net.mac())
                .put("network", net.network());
        net.forwards().forEach(node.putArray("forwards")::add);
        return node.put("linkUp", net.linkUp()).put("delayMillis", net.delayMillis())
                .put("lossPerMillion", net.lossPerMillion()).put("bitsPerSecond", net.bitsPerSecond());
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static MachineSpec read(JsonFields fields) throws SnapshotException {
        return new MachineSpec(fields.choice("accelerator", Accelerator.class),
                fields.choice("translate", Translate.class), fields.text("cpu"), fields.integer("cpus"),
                fields.number("memoryBytes"), fields.object("boot", SpecJson::boot),
                fields.objects("disks", SpecJson::disk), fields.objects("cdroms", SpecJson::cdrom),
                fields.choice("serial", Port.class), fields.choice("console", Port.class), fields.flag("stopOnReset"),
                fields.flag("testDevices"), fields.has("nets") ? fields.objects("nets", SpecJson::net) : List.of(),
                fields.has("vsock") && fields.flag("vsock"));
    }

    private static NetSpec net(JsonFields fields) throws SnapshotException {
        return new NetSpec(fields.choice("card", NetSpec.Card.class), fields.text("mac"), fields.text("network"),
                fields.values("forwards", forward -> forward), fields.flag("linkUp"), fields.integer("delayMillis"),
                fields.integer("lossPerMillion"), fields.number("bitsPerSecond"));
    }

    private static BootSpec boot(JsonFields fields) throws SnapshotException {
        String kind = fields.text("kind");
        return switch (kind) {
            case "kernel" -> new BootSpec.Kernel(fields.value("kernel", RelativePath::new),
                    fields.valueOrNull("initrd", RelativePath::new), fields.text("append"));
            case "bios" -> new BootSpec.Bios(fields.valueOrNull("image", RelativePath::new),
                    fields.valueOrNull("video", RelativePath::new), fields.text("order"), fields.flag("menu"));
            case "uefi" -> new BootSpec.Uefi(fields.valueOrNull("image", RelativePath::new),
                    fields.text("order"), fields.flag("menu"));
            default -> throw fields.damagedField("kind", "is none of kernel, bios, uefi");
        };
    }

    private static DiskSpec disk(JsonFields fields) throws SnapshotException {
        return new DiskSpec(fields.text("name"), fields.choice("bus", Bus.class), fields.flag("readOnly"));
    }

    private static CdromSpec cdrom(JsonFields fields) throws SnapshotException {
        return new CdromSpec(fields.text("name"), fields.choice("bus", Bus.class),
                fields.valueOrNull("disc", RelativePath::new));
    }

    static ObjectNode write(Map<String, DiskLayer> layers) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        layers.forEach((name, layer) -> node.put(name, layer.path().text()));
        return node;
    }

    static DiskLayer layer(String text) {
        return DiskLayer.of(new RelativePath(text));
    }
}
