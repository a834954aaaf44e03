package dev.vivarium.app.settings;

import dev.vivarium.app.common.Texts;
import dev.vivarium.app.settings.SettingsModel.Start;
import dev.vivarium.app.settings.SettingsView.Category;
import dev.vivarium.snapshot.bundle.MachineSpec.Accelerator;
import dev.vivarium.snapshot.bundle.SnapshotManifest;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** The forms of the categories that are fields and nothing else. They are made anew whenever they are shown. */
final class Pages {
    private final Texts texts = Texts.of(Pages.class);
    private final SettingsModel model;
    private final Runnable changed;
    private final DrivesPage drives;
    private final NetworkPage network;
    private final List<Form> forms = new ArrayList<>();

    /**
     * For one screen.
     *
     * @param changed told whenever something was set
     * @param shown   has the page shown anew
     */
    Pages(SettingsModel model, SettingsController controller, Runnable changed, Runnable shown) {
        this.model = model;
        this.changed = changed;
        drives = new DrivesPage(model, controller, shown);
        network = new NetworkPage(model, controller, this::form, shown);
    }

    /** The page; the one before is shown no more. */
    Node of(Category category) {
        forms.forEach(Form::release);
        forms.clear();
        return switch (category) {
            case GENERAL -> general();
            case PROCESSOR -> processor();
            case DRIVES -> drives.node();
            case SCREEN -> screen();
            case NETWORK -> network.node();
            case SNAPSHOTS -> snapshots();
            case START -> start();
        };
    }

    private Form form() {
        Form form = new Form(texts, changed);
        forms.add(form);
        return form;
    }

    private Node general() {
        Form form = form();
        form.text("name", model.name);
        Loaded read = model.loaded().get();
        if (read != null) {
            Label where = new Label(texts.get("where", read.bundle().folder()));
            where.getStyleClass().add("caption");
            where.setWrapText(true);
            where.setMinHeight(Region.USE_PREF_SIZE);
            form.add(where);
        }
        return form.node();
    }

    private Node processor() {
        Form form = form();
        form.text("memory", model.memory);
        form.text("cpus", model.cpus);
        form.choice("cpu", model.cpu, List.of("x86-64-v2", "x86-64-v3", "host"), this::cpuWords);
        form.choice("accelerator", model.accelerator, List.of(Accelerator.values()),
                each -> texts.get("accelerator." + each.name()));
        return form.node();
    }

    private String cpuWords(String processor) {
        return switch (processor) {
            case "x86-64-v2" -> texts.get("cpu.v2");
            case "x86-64-v3" -> texts.get("cpu.v3");
            case "host" -> texts.get("cpu.host");
            default -> processor;
        };
    }

    private Node screen() {
        Form form = form();
        form.flag("shared", model.shared);
        TextField display = form.text("display", model.display);
        display.disableProperty().bind(model.shared.value().map(shared -> !shared));
        return form.node();
    }

    private Node snapshots() {
        Form form = form();
        form.flag("scheduled", model.scheduled);
        TextField minutes = form.text("minutes", model.minutes);
        TextField keep = form.text("keep", model.keep);
        minutes.disableProperty().bind(model.scheduled.value().map(scheduled -> !scheduled));
        keep.disableProperty().bind(model.scheduled.value().map(scheduled -> !scheduled));
        Loaded read = model.loaded().get();
        List<SnapshotManifest> all = read == null ? List.of() : read.snapshots();
        List<String> ids = new ArrayList<>(List.of(""));
        all.forEach(each -> ids.add(each.id().text()));
        form.choice("revert", model.revertTo, ids, id -> id.isEmpty() ? texts.get("revert.keep")
                : texts.get("revert.to", all.stream().filter(each -> each.id().text().equals(id))
                        .map(SnapshotManifest::name).findFirst().orElse(id)));
        return form.node();
    }

    private Node start() {
        Form form = form();
        boolean kernel = model.start.get() == Start.KERNEL;
        form.choice("start", model.start, kernel ? List.of(Start.values()) : List.of(Start.BIOS, Start.UEFI),
                each -> texts.get("start." + each.name()));
        if (kernel) {
            form.area("append", model.append);
        } else {
            form.choice("order", model.order, List.of("cd", "dc", "c", "d", "cdn", "ncd"), this::orderWords);
            form.flag("menu", model.menu);
        }
        form.flag("stopOnReset", model.stopOnReset);
        return form.node();
    }

    private String orderWords(String order) {
        List<String> words = new ArrayList<>();
        for (char each : order.toCharArray()) {
            words.add(texts.get("order." + each));
        }
        return String.join(" › ", words);
    }
}
