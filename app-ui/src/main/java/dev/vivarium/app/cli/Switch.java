package dev.vivarium.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code on} or {@code off}: picocli has rules of its own for options whose value is a truth value. */
enum Switch {
    ON, OFF;

    /** What an option says; null if it is not given. */
    static @Nullable Boolean of(OptionSpec option) {
        Switch given = option.getValue();
        return given == null ? null : given == ON;
    }

    /** The words. */
    static final class Form implements ITypeConverter<Switch> {
        @Override
        public Switch convert(String text) {
            return switch (text) {
                case "on" -> ON;
                case "off" -> OFF;
                default -> throw new TypeConversionException("'" + text + "' is not one of on, off");
            };
        }
    }
}
