package dev.vivarium.app.wizard;

import dev.vivarium.app.common.FileChoice;
import dev.vivarium.app.common.Preferences;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.demo.DemoGuest;
import dev.vivarium.app.folders.HostFolders;
import dev.vivarium.app.machines.BootWish;
import dev.vivarium.app.machines.HostSize;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.MachineMaker;
import dev.vivarium.app.machines.MachineWish;
import dev.vivarium.app.systems.Systems;
import dev.vivarium.app.wizard.WizardModel.Step;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.Machines;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** The screen for a new machine, in three steps: what, how big, ready. It is left as soon as the machine is being made. */
public final class WizardController implements Screen {
    private final Texts texts = Texts.of(WizardController.class);
    private final MachineActions machines = new MachineActions();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Database database = new Database();
    private final Tasks tasks;
    private final FileChoice files;
    private final Around around;
    private final WizardModel model;
    private final WizardView view;

    /** Where the screen is: what shows it. */
    public interface Around {
        /** The person is done here, or wants no machine after all. */
        void close();

        /** A machine was made. @param runs whether it has been started, too */
        void made(Bundle machine, boolean runs);

        /** The person wants to change it before its first start. */
        void settings(Bundle machine);

        /** The person has chosen a machine, or a file with one. */
        void take(Path machine);
    }

    /** The systems that are known, read when they are needed first. */
    private static final class Database {
        private @Nullable Systems systems;

        synchronized Systems get() {
            Systems known = systems;
            if (known == null) {
                known = Systems.ofHost();
                systems = known;
            }
            return known;
        }
    }

    public WizardController(Tasks tasks, Preferences preferences, FileChoice files, Around around) {
        this.tasks = tasks;
        this.files = files;
        this.around = around;
        model = new WizardModel(preferences, Machines.ofUser().home());
        view = new WizardView(model, this);
    }

    /** Begins. */
    public void open() {
        problem.set("");
        model.reset();
        measure();
    }

    /** Begins with a file that was dropped or chosen elsewhere. */
    public void open(Path file) {
        open();
        choose(file);
    }

    /** Begins with the small Linux, for which there is nothing to choose. */
    public void openSmallLinux() {
        open();
        trySmall();
    }

    @Override
    public Node view() {
        return view.node();
    }

    @Override
    public void shown() {
        measure();
        view.focus();
    }

    @Override
    public void hidden() {
        problem.set("");
    }

    private void measure() {
        tasks.quick(progress -> HostSize.of(model.home()), size -> model.host().set(size));
    }

    /** Why the file that was chosen cannot be used; empty if it can. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void choose(Path file) {
        problem.set("");
        tasks.quick(progress -> Chosen.of(file, database.get()), chosen -> {
            switch (chosen) {
                case Chosen.Machine machine -> {
                    around.close();
                    around.take(machine.file());
                }
                case Chosen.Material material -> model.choose(material.source());
            }
        }, problem::set);
    }

    void askFile() {
        ask("choose.title", new FileChoice.Kind(texts.get("choose.kind"), List.of()));
    }

    void askDisk() {
        ask("choose.disk", new FileChoice.Kind(texts.get("choose.diskKind"),
                List.of("*.qcow2", "*.raw", "*.img", "*.bin", "*.dd", "*.hdd")));
    }

    void askMachine() {
        ask("choose.machine", new FileChoice.Kind(texts.get("choose.machineKind"), List.of("*.vivz")));
    }

    private void ask(String title, FileChoice.Kind kind) {
        Path file = files.open(view.node(), texts.get(title), kind);
        if (file != null) {
            choose(file);
        }
    }

    void trySmall() {
        if (model.cannotTrySmall().isEmpty()) {
            model.choose(new Source.SmallLinux());
            model.step().set(Step.READY);
        } else {
            problem.set(model.cannotTrySmall());
        }
    }

    void chooseEmpty() {
        model.choose(new Source.Empty());
    }

    void back() {
        model.step().set(model.step().get() == Step.READY ? Step.SIZE : Step.WHAT);
        view.focus();
    }

    void next() {
        if (model.mayGoOn()) {
            if (model.step().get() == Step.READY) {
                make(true);
            } else {
                model.step().set(model.step().get() == Step.WHAT ? Step.SIZE : Step.READY);
                view.focus();
            }
        }
    }

    void cancel() {
        around.close();
    }

    /** Makes it. @param starts whether it begins to run at once; otherwise its settings are shown */
    void make(boolean starts) {
        if (!model.mayGoOn()) {
            return;
        }
        String name = model.name().get();
        boolean small = model.source().get() instanceof Source.SmallLinux;
        MachineWish wish = model.wish();
        around.close();
        tasks.start(texts.get("task.make", name), progress -> {
            if (small) {
                DemoGuest guest = DemoGuest.prepare(null, null, HostFolders.cache(), sentence -> {
                });
                wish.boot(BootWish.ofKernel(guest.kernel(), guest.initrd(),
                        WizardModel.kernelOptions(DemoGuest.SHELL)));
            }
            Bundle made = new MachineMaker(progress).make(Machines.ofUser().folderFor(name), wish);
            if (starts) {
                machines.start(made);
            }
            return made;
        }, made -> {
            around.made(made, starts);
            if (!starts) {
                around.settings(made);
            }
        });
    }
}
