package dev.vivarium.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Commands that are described to picocli in code. What {@code viv run} needs is: annotations, and the fields that they are
 * on, are read by reflection, which costs a start more than all else that it does before the guest's first instruction.
 */
final class Described {
    private Described() {
    }

    /** A command with these options and those for help and version, as {@code mixinStandardHelpOptions} makes them. */
    static CommandSpec command(Object user, String name, String description, OptionSpec... options) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(user).name(name).versionProvider(new VersionCommand());
        for (OptionSpec option : options) {
            spec.addOption(option);
        }
        spec.addOption(OptionSpec.builder("-h", "--help").type(boolean.class).usageHelp(true)
                .description("Show this help message and exit.").build());
        spec.addOption(OptionSpec.builder("-V", "--version").type(boolean.class).versionHelp(true)
                .description("Print version information and exit.").build());
        spec.usageMessage().description(description);
        return spec;
    }

    /** An option that is there or not. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).initialValue(false).description(description).build();
    }

    /** An option with a value. */
    static OptionSpec.Builder option(String name, String label, Class<?> type) {
        return OptionSpec.builder(name).paramLabel(label).type(type);
    }

    /** An option with a value in a form of its own. */
    static <T> OptionSpec.Builder option(String name, String label, Class<T> type, ITypeConverter<T> form) {
        return option(name, label, type).converters(form);
    }
}
