package dev.vivarium.app.cli;

import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.cli.OptionForms.AccelForm;
import dev.vivarium.app.cli.OptionForms.DisplayForm;
import dev.vivarium.app.machines.JsonObject;
import dev.vivarium.engine.api.DisplaySettings;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/**
 * {@code viv machine}: what {@code viv start} starts, and not for people. Its process is the machine. It says one line of JSON on
 * standard output, when the guest runs or why it does not, and closes that; what comes after is for the machine's log. If nobody is
 * left to read it, the machine ends: who started it was ended meanwhile.
 */
final class MachineCommand implements Callable<Integer> {
    private final PositionalParamSpec folder = PositionalParamSpec.builder().index("0").paramLabel("FOLDER")
            .type(Path.class).description("The machine's folder.").build();
    private final OptionSpec accel = Described.option("--accel", "HOW", Accel.class, new AccelForm()).build();
    private final OptionSpec display = Described.option("--display", "WHERE", DisplaySettings.class, new DisplayForm())
            .build();
    private final OptionSpec paused = Described.flag("--paused", "Do not start the guest.");
    private final OptionSpec anew = Described.flag("--anew", "Start from the disks.");
    private final PrintStream answer = System.out;
    private final PrintStream log = System.err;

    private MachineCommand() {
    }

    static CommandSpec describe() {
        MachineCommand machine = new MachineCommand();
        CommandSpec spec = Described.command(machine, "machine", "Is a machine's process.", machine.accel,
                machine.display, machine.paused, machine.anew);
        spec.addPositional(machine.folder);
        return spec;
    }

    @Override
    public Integer call() {
        long begin = System.nanoTime();
        try {
            Bundle bundle = Bundle.at(folder.<Path>getValue());
            KeptStart start = new KeptStart(bundle, accel.getValue(), display.getValue(), anew.<Boolean>getValue());
            int status = start.run(!paused.<Boolean>getValue(), false, () -> {
                note("started, process " + ProcessHandle.current().pid());
                if (!say(new JsonObject().put("process", ProcessHandle.current().pid()).put("millis",
                        (System.nanoTime() - begin) / 1_000_000))) {
                    note("ends: who started it has gone");
                    end();
                }
            }).end().exitStatus();
            note("ended with status " + status);
            return status;
        } catch (VmException e) {
            return refuse(e);
        } catch (SnapshotException e) {
            return refuse(CommandLineTool.userError(e));
        }
    }

    private int refuse(VmException refusal) {
        note(refusal.sentence());
        say(new JsonObject().put("error", refusal.sentence()).put("remedy", refusal.remedy().step().name())
                .put("status", refusal.kind().exitStatus()));
        return refusal.kind().exitStatus();
    }

    private void note(String text) {
        log.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + text);
    }

    /** @return whether anybody reads that */
    private boolean say(JsonObject line) {
        answer.println(line);
        answer.close();
        return !answer.checkError();
    }

    /** As a signal would: the machine's own thread waits for its end. */
    private static void end() {
        Thread.ofPlatform().name("end").start(() -> System.exit(0));
    }
}
