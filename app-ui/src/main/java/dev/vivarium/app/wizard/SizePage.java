package dev.vivarium.app.wizard;

import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.HostSize;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The second step: name, memory, processors and disk, each with what is wrong with it right below. */
final class SizePage {
    private static final double MIB = 1 << 20;
    private static final double MEMORY_STEPS = WizardModel.MEMORY_STEP / MIB;

    private final Texts texts = Texts.of(SizePage.class);
    private final WizardModel model;
    private final Label source = new Label();
    private final Label sourceProblem = problem("wizard-source-problem", true);
    private final TextField name = new TextField();
    private final Label nameProblem = problem("wizard-name-problem", true);
    private final Slider memory = new Slider();
    private final Label memoryValue = new Label();
    private final Hyperlink memoryUsual = new Hyperlink();
    private final Label memoryProblem = problem("wizard-memory-problem", true);
    private final Label memoryWarning = problem("wizard-memory-warning", false);
    private final Slider cpus = new Slider();
    private final Label cpusValue = new Label();
    private final Hyperlink cpusUsual = new Hyperlink();
    private final TextField disk = new TextField();
    private final Label diskWords = new Label();
    private final Label diskProblem = problem("wizard-disk-problem", true);
    private final Label diskWarning = problem("wizard-disk-warning", false);
    private final VBox diskBox;
    private final VBox box = new VBox(16);
    private final List<Runnable> listeners = new ArrayList<>();

    SizePage(WizardModel model) {
        this.model = model;
        source.getStyleClass().add("wizard-source");
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        name.setId("wizard-name");
        name.getStyleClass().add("wizard-first");
        name.textProperty().bindBidirectional(model.name());
        disk.setId("wizard-disk-size");
        disk.setPrefColumnCount(6);
        disk.setMaxWidth(Region.USE_PREF_SIZE);
        disk.textProperty().bindBidirectional(model.diskGib());
        diskWords.getStyleClass().add("caption");
        Label unit = new Label("GB");
        HBox diskLine = new HBox(8, disk, unit, diskWords);
        diskLine.setAlignment(Pos.CENTER_LEFT);
        diskBox = field("disk", disk, diskLine, diskProblem, diskWarning);
        slide();
        box.getChildren().addAll(new VBox(4, source, sourceProblem), field("name", name, name, nameProblem),
                field("memory", memory, line(memory, memoryValue, memoryUsual), memoryProblem, memoryWarning),
                field("cpus", cpus, line(cpus, cpusValue, cpusUsual)), diskBox);
        for (ObservableValue<?> each : List.of(model.source(), model.name(), model.memory(), model.cpus(),
                model.diskGib(), model.host())) {
            each.addListener((value, before, now) -> show());
        }
        show();
    }

    Node node() {
        return box;
    }

    /** Told when something here is another. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void slide() {
        memory.setId("wizard-memory");
        memory.setBlockIncrement(256);
        memory.setMin(MEMORY_STEPS);
        memory.valueProperty().addListener((value, before, now) -> model.memory()
                .set(Math.max(1, Math.round(now.doubleValue() / MEMORY_STEPS)) * WizardModel.MEMORY_STEP));
        cpus.setId("wizard-cpus");
        cpus.setMin(1);
        cpus.setBlockIncrement(1);
        cpus.setMajorTickUnit(1);
        cpus.setMinorTickCount(0);
        cpus.setSnapToTicks(true);
        cpus.valueProperty().addListener((value, before, now) -> model.cpus().set((int) Math.round(now.doubleValue())));
        memoryUsual.setId("wizard-memory-recommended");
        memoryUsual.setOnAction(pressed -> model.memory().set(model.recommendedMemory()));
        cpusUsual.setId("wizard-cpus-recommended");
        cpusUsual.setOnAction(pressed -> model.cpus().set(model.recommendedCpus()));
    }

    private static HBox line(Slider slider, Label value, Hyperlink usual) {
        HBox.setHgrow(slider, Priority.ALWAYS);
        value.setMinWidth(Region.USE_PREF_SIZE);
        usual.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(12, slider, value, usual);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private VBox field(String key, Node labelled, Node control, Label... below) {
        Label label = new Label(texts.get("size." + key));
        label.setLabelFor(labelled);
        labelled.setAccessibleText(label.getText());
        VBox field = new VBox(4, label, control);
        field.getChildren().addAll(below);
        return field;
    }

    private static Label problem(String id, boolean forbids) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(forbids ? "problem" : "warning-words");
        return label;
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private void show() {
        HostSize host = model.host().get();
        memory.setMax(Math.max(2 * MEMORY_STEPS, host.memoryBytes() / MIB));
        if (Math.abs(memory.getValue() - model.memory().get() / MIB) >= MEMORY_STEPS / 2) {
            memory.setValue(model.memory().get() / MIB);
        }
        cpus.setMax(Math.max(1, host.cpus()));
        cpus.setDisable(host.cpus() < 2);
        if (Math.round(cpus.getValue()) != model.cpus().get()) {
            cpus.setValue(model.cpus().get());
        }
        source.setText(model.sourceWords());
        say(sourceProblem, model.sourceProblem());
        say(nameProblem, model.nameProblem());
        memoryValue.setText(texts.get("size.of", Sizes.of(model.memory().get()),
                Sizes.of(host.memoryBytes())));
        memoryUsual.setText(texts.get("size.recommended", Sizes.of(model.recommendedMemory())));
        memoryUsual.setDisable(model.memory().get() == model.recommendedMemory());
        say(memoryProblem, model.memoryProblem());
        say(memoryWarning, model.memoryWarning());
        cpusValue.setText(texts.get("size.of", model.cpus().get(), host.cpus()));
        cpusUsual.setText(texts.get("size.recommended", model.recommendedCpus()));
        cpusUsual.setDisable(model.cpus().get() == model.recommendedCpus());
        diskBox.setVisible(model.makesDisk() || !model.diskProblem().isEmpty());
        diskBox.setManaged(diskBox.isVisible());
        diskWords.setText(model.diskWords());
        say(diskProblem, model.diskProblem());
        say(diskWarning, model.diskWarning());
        listeners.forEach(Runnable::run);
    }
}
