package dev.vivarium.app.cli;

import dev.vivarium.app.folders.Lesson;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code viv rehearse}: not for people. Does what short commands do with a demo's machine, which runs, while Java records it: their
 * starts are prepared apart from machines', as they need a third of the classes. What they say is for nobody. docs/adr/0039
 */
final class RehearseCommand implements Callable<Integer> {
    private final PositionalParamSpec folder = PositionalParamSpec.builder().index("0").paramLabel("FOLDER")
            .type(String.class).description("The machine's folder.").build();

    private RehearseCommand() {
    }

    static CommandSpec describe() {
        RehearseCommand rehearse = new RehearseCommand();
        CommandSpec spec = Described.command(rehearse, "rehearse", "Does what short commands do.");
        spec.addPositional(rehearse.folder);
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        String machine = folder.getValue();
        List<List<String>> commands = List.of(List.of("list"), List.of("show", machine), List.of("start", machine),
                List.of("snapshot", "take", machine, "rehearsal"), List.of("snapshot", "list", machine),
                List.of("snapshot", "restore", machine, "rehearsal", "--start"), List.of("pause", machine),
                List.of("resume", machine), List.of("log", machine));
        for (List<String> command : commands) {
            CommandLineTool.execute(nobody, nobody, command.toArray(String[]::new));
        }
        Lesson.learned();
        return 0;
    }
}
