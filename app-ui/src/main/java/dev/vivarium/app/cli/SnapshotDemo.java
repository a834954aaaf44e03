package dev.vivarium.app.cli;

import dev.vivarium.app.cli.MachineRun.Outcome;
import dev.vivarium.app.cli.OptionForms.Accel;
import dev.vivarium.app.demo.DemoGuest;
import dev.vivarium.app.machines.BootWish;
import dev.vivarium.app.machines.MachineLauncher;
import dev.vivarium.app.machines.MachineMaker;
import dev.vivarium.app.machines.MachineWish;
import dev.vivarium.app.machines.NewDisk;
import dev.vivarium.app.machines.OwnCommand;
import dev.vivarium.app.machines.SnapshotWork.Taken;
import dev.vivarium.app.machines.SnapshotWork.Wanted;
import dev.vivarium.engine.api.MachineEnd;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.MachineSpec;
import dev.vivarium.snapshot.bundle.OpenBundle;
import dev.vivarium.snapshot.bundle.SnapshotRestore;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The second half of {@code viv demo}: a machine that is kept in a folder counts in a process of its own; a snapshot is taken of it
 * while it does; its process is killed; and here it goes on counting from where the snapshot was.
 */
final class SnapshotDemo {
    private static final long DISK = 1 << 20;
    private static final int SAVED_AT = 5;
    private static final int KILLED_AT = 12;
    private static final long COUNT_SECONDS = 120;
    private static final PrintWriter NOBODY = new PrintWriter(Writer.nullWriter());

    private final DemoGuest guest;
    private final String commandLine;
    private final Accel accel;
    private final long memory;

    SnapshotDemo(DemoGuest guest, String commandLine, Accel accel, long memory) {
        this.guest = guest;
        this.commandLine = commandLine;
        this.accel = accel;
        this.memory = memory;
    }

    /**
     * @param say       is told what happens
     * @param rehearses whether Java records this run: then it does all that a machine's process may be asked to
     */
    MachineEnd run(Consumer<String> say, boolean rehearses) throws VmException, SnapshotException {
        try (ScratchFolder scratch = new ScratchFolder("viv-demo")) {
            Bundle bundle = create(scratch.path().resolve("demo" + Bundle.SUFFIX));
            saveAndKill(bundle, say);
            return goOn(bundle, say, rehearses);
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "There is no place for the demo's machine: " + e.getMessage()
                    + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VmException(VmException.Kind.HOST, "The demo was interrupted.", e);
        }
    }

    private Bundle create(Path folder) throws VmException, SnapshotException {
        String words = commandLine + " " + DemoGuest.COUNTING;
        return new MachineMaker(Progress.NONE).make(folder, new MachineWish()
                .runWith(accel.kept(), MachineSpec.Translate.valueOf(accel.translate().toUpperCase(Locale.ROOT)))
                .memory(memory).boot(BootWish.ofKernel(guest.kernel(), guest.initrd(), words))
                .newDisk(new NewDisk(DISK, MachineSpec.Bus.VIRTIO)).stopOnReset(true));
    }

    private void saveAndKill(Bundle bundle, Consumer<String> say)
            throws VmException, SnapshotException, IOException, InterruptedException {
        say.accept("the same again, as a machine that is kept in a folder and has a process of its own ...");
        long process = new MachineLauncher(bundle, "demo").with("--accel", StartCommand.words(accel)).start();
        ProcessHandle handle = ProcessHandle.of(process).orElseThrow(SnapshotDemo::ended);
        try {
            awaitCount(bundle, SAVED_AT);
            Taken taken = SnapshotTaking.take(NOBODY, bundle, new Wanted("demo", "", false));
            say.accept(String.format("a snapshot at count %d, while it runs: it stood still for %.0f ms; saved to the"
                    + " medium after %.0f ms, %d MiB.", lastCount(bundle), taken.pauseMillis(), taken.totalMillis(),
                    taken.bytes() >> 20));
            awaitCount(bundle, KILLED_AT);
        } finally {
            handle.destroyForcibly();
        }
        handle.onExit().join();
        say.accept("its process was killed at count " + lastCount(bundle) + ".");
    }

    private MachineEnd goOn(Bundle bundle, Consumer<String> say, boolean rehearses)
            throws VmException, SnapshotException, InterruptedException {
        long begin = System.currentTimeMillis();
        try (OpenBundle open = OpenBundle.open(bundle.folder(), new DiskFiles())) {
            SnapshotRestore.run(open, open.snapshots().find("demo").id());
        }
        Thread rehearsal = Thread.ofPlatform().name("rehearsal").daemon().unstarted(() -> rehearse(bundle));
        Outcome outcome = new KeptStart(bundle, accel, null, false).run(true, true, () -> {
            say.accept("back at the snapshot, and running, after " + (System.currentTimeMillis() - begin) + " ms:");
            if (rehearses) {
                rehearsal.start();
            }
        });
        say.accept("the first count was there after " + (outcome.report().firstOutputMillis() - begin) + " ms.");
        rehearsal.join();
        return outcome.end();
    }

    /** What other commands do with such a machine, in a process of their own, which Java records, too. */
    private static void rehearse(Bundle bundle) {
        List<String> words = new ArrayList<>(OwnCommand.before("demo"));
        words.addAll(List.of("rehearse", bundle.folder().toString()));
        try {
            Process process = new ProcessBuilder(words).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException e) {
            return; // the demo is none the worse; what Java does not learn is slower at first
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitCount(Bundle bundle, int count)
            throws IOException, InterruptedException, SnapshotException, VmException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(COUNT_SECONDS);
        while (lastCount(bundle) < count) {
            if (System.nanoTime() - deadline > 0) {
                throw ended();
            }
            Thread.sleep(10);
        }
    }

    private static VmException ended() {
        return new VmException(VmException.Kind.GUEST, "The demo's second guest did not count; 'viv demo' can be tried"
                + " again.");
    }

    private static int lastCount(Bundle bundle) throws IOException, SnapshotException {
        Path log = bundle.log("serial.log");
        String said = Files.exists(log) ? Files.readString(log, StandardCharsets.ISO_8859_1) : "";
        int at = said.lastIndexOf("\ncount ");
        int end = at < 0 ? -1 : said.indexOf('\n', at + 1);
        if (at >= 0 && end < 0) {
            end = at;
            at = said.lastIndexOf("\ncount ", at - 1);
        }
        return at < 0 ? 0 : Integer.parseInt(said.substring(at + "\ncount ".length(), end).strip());
    }
}
