package dev.vivarium.app.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of memory as people write it: {@code 512M}, {@code 2G}; without a letter it is MiB. */
final class MemorySize implements ITypeConverter<Long> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})([kmgt]?)(i?b)?");
    private static final String LETTERS = "kmgt";

    @Override
    public Long convert(String text) {
        Matcher matcher = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new TypeConversionException("'" + text + "' is not an amount of memory such as 512M or 2G");
        }
        String letter = matcher.group(2);
        int power = letter.isEmpty() ? 2 : 1 + LETTERS.indexOf(letter);
        long number = Long.parseLong(matcher.group(1));
        long unit = 1L << 10 * power;
        if (number > Long.MAX_VALUE / unit) {
            throw new TypeConversionException("'" + text + "' is more memory than there is anywhere");
        }
        return number * unit;
    }
}
