package dev.vivarium.app.settings;

import dev.vivarium.app.common.FileChoice;
import dev.vivarium.app.common.Looks;
import dev.vivarium.app.common.Screen;
import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Tasks;
import dev.vivarium.app.common.Texts;
import dev.vivarium.app.machines.DriveActions;
import dev.vivarium.app.machines.ForwardActions;
import dev.vivarium.app.machines.KeptMachines;
import dev.vivarium.app.machines.MachineActions;
import dev.vivarium.app.machines.MachineMaker;
import dev.vivarium.app.machines.MachineWish;
import dev.vivarium.app.machines.Presence;
import dev.vivarium.engine.api.ForwardSettings;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineSpec.Bus;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The screen with what a machine is made of. It is opened for one machine after another. What is changed counts when it is
 * applied, all at once; discs in a machine that runs are changed at once.
 */
public final class SettingsController implements Screen {
    private static final Duration LOOK = Duration.ofMillis(1500);

    private final Texts texts = Texts.of(SettingsController.class);
    private final MachineActions machines = new MachineActions();
    private final DriveActions drives = new DriveActions();
    private final Tasks tasks;
    private final FileChoice files;
    private final Around around;
    private final SettingsModel model = new SettingsModel();
    private final SettingsView view;
    private final Looks looks = new Looks(LOOK, this::look);
    private @Nullable Bundle bundle;
    private boolean applying;

    /** Where the screen is: what shows it. */
    public interface Around {
        /** Says a sentence that asks for no answer. */
        void say(String sentence);

        /** The person wants to go back to where the screen was opened. */
        void back();

        /** The machine is another now, and perhaps called something else. */
        void changed(Bundle machine);
    }

    public SettingsController(Tasks tasks, FileChoice files, Around around) {
        this.tasks = tasks;
        this.files = files;
        this.around = around;
        view = new SettingsView(model, this);
    }

    /** Shows the settings of a machine. */
    public void open(Bundle machine) {
        bundle = machine;
        view.begin();
        read();
    }

    @Override
    public Node view() {
        return view.node();
    }

    @Override
    public void shown() {
        looks.play();
    }

    @Override
    public void hidden() {
        looks.stop();
    }

    private void read() {
        Bundle machine = bundle;
        if (machine != null) {
            tasks.quick(progress -> Loaded.read(machine), found -> {
                if (machine.equals(bundle)) {
                    model.show(found);
                    view.refresh();
                }
            }, around::say);
        }
    }

    /**
     * Whether it has begun to run, or has stopped: then what may be changed is other things. Its disks are not looked at: that locks
     * them for a moment, in which the machine could not start.
     */
    private void look() {
        Bundle machine = bundle;
        Loaded known = model.loaded().get();
        if (machine == null || known == null || applying) {
            return;
        }
        tasks.quick(progress -> Presence.of(machine), now -> {
            boolean other = known.isInUse() != (now.owner() != null) || known.presence().state() != now.state();
            if (other && machine.equals(bundle) && known == model.loaded().get()) {
                read();
            }
        });
    }

    void back() {
        around.back();
    }

    void undo() {
        model.undo();
        view.refresh();
    }

    void apply() {
        Bundle machine = bundle;
        if (machine == null || !model.mayApply()) {
            return;
        }
        MachineWish wish = model.wish();
        String name = model.newName();
        applying = true;
        tasks.start(texts.get("task.apply", KeptMachines.nameOf(machine.folder())), progress -> {
            new MachineMaker(progress).change(machine, wish);
            return name == null ? machine : machines.rename(machine, name);
        }, changed -> {
            applying = false;
            bundle = changed;
            around.changed(changed);
            around.say(texts.get("applied", KeptMachines.nameOf(changed.folder())));
            read();
        }, sentence -> {
            applying = false;
            around.say(sentence);
        });
    }

    /** Of a machine that runs: these lead to the card from now on. */
    void forward(String card, List<ForwardSettings> ports) {
        Bundle machine = bundle;
        if (machine != null) {
            tasks.quick(progress -> {
                new ForwardActions(machine).replace(card, ports);
                return machine;
            }, done -> {
                around.say(texts.get("forwarded"));
                read();
            }, sentence -> {
                around.say(sentence);
                read();
            });
        }
    }

    void addExistingDisk(Bus bus) {
        Path file = files.open(view.node(), texts.get("disk.choose"), new FileChoice.Kind(texts.get("disk.kind"),
                List.of("*.qcow2", "*.raw", "*.img", "*.bin", "*.dd", "*.hdd")));
        if (file != null) {
            model.addDisk(file, bus);
            view.refresh();
        }
    }

    /** At once while the machine runs; otherwise when the changes are applied. */
    void insert(Drive.Cdrom drive) {
        Path file = files.open(view.node(), texts.get("disc.choose"),
                new FileChoice.Kind(texts.get("disc.kind"), List.of("*.iso")));
        if (file != null) {
            put(drive, file);
        }
    }

    void eject(Drive.Cdrom drive) {
        put(drive, null);
    }

    private void put(Drive.Cdrom drive, @Nullable Path disc) {
        Bundle machine = bundle;
        Loaded known = model.loaded().get();
        String its = drive.name();
        boolean atOnce = known != null && known.presence().state().isThere();
        if (!atOnce || machine == null || its == null) {
            model.insert(drive, disc);
            view.refresh();
            return;
        }
        tasks.quick(progress -> {
            drives.insert(machine, its, disc);
            return machine;
        }, done -> around.say(disc == null ? texts.get("disc.out") : texts.get("disc.in", disc.getFileName())),
                around::say);
    }

    void resize(Drive.Disk disk, String gib) {
        Bundle machine = bundle;
        if (machine != null && model.resizeProblem(disk, gib).isEmpty()) {
            long bytes = Long.parseLong(gib.strip()) * SettingsModel.GIB;
            String its = Objects.requireNonNull(disk.name());
            tasks.quick(progress -> {
                drives.resize(machine, its, bytes);
                return machine;
            }, done -> {
                around.say(texts.get("resized", its, Sizes.of(bytes)));
                read();
            }, around::say);
        }
    }

    void compact(Drive.Disk disk) {
        Bundle machine = bundle;
        if (machine != null) {
            String its = Objects.requireNonNull(disk.name());
            tasks.start(texts.get("task.compact", its), progress -> drives.compact(machine, its, progress), freed -> {
                around.say(texts.get("compacted", its, Sizes.of(freed)));
                read();
            });
        }
    }
}
