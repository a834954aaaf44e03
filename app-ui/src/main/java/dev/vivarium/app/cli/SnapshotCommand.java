package dev.vivarium.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.LinkedHashMap;
import java.util.Map;

/** {@code viv snapshot}: a machine's past states. */
@Command(name = "snapshot", description = "Takes, shows, restores and deletes snapshots of a machine.",
        mixinStandardHelpOptions = true, versionProvider = VersionCommand.class, footerHeading = "%nExamples:%n",
        footer = {
                "  viv snapshot take debian installed --note 'before the upgrade'",
                "  viv snapshot tree debian",
                "  viv snapshot restore debian installed --start",
                "  viv snapshot delete debian installed",
                "",
                "A snapshot is named by its name, or where two have the same by its id."})
final class SnapshotCommand implements Runnable {
    private static final Map<String, Class<?>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("take", SnapshotTakeCommand.class);
        ALL.put("list", SnapshotViews.ListAll.class);
        ALL.put("tree", SnapshotViews.Tree.class);
        ALL.put("show", SnapshotViews.Show.class);
        ALL.put("restore", SnapshotRestoreCommand.class);
        ALL.put("delete", SnapshotChanges.Delete.class);
        ALL.put("rename", SnapshotChanges.Rename.class);
        ALL.put("diff", SnapshotDiffCommand.class);
        ALL.put("verify", SnapshotVerifyCommand.class);
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** @param word the one after {@code snapshot}: only what it names is described, if it names something */
    static CommandLine line(@Nullable String word) {
        CommandLine line = new CommandLine(SnapshotCommand.class);
        Class<?> named = word == null ? null : ALL.get(word);
        if (named != null) {
            line.addSubcommand(named);
        } else {
            ALL.values().forEach(line::addSubcommand);
        }
        return line;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
