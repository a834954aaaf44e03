package dev.vivarium.app.common;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the engine, the files and the host say, in the person's language. They speak English, whoever asks: the command line, the logs
 * and other programs want it so. The window finds a sentence's translation by its own words, as gettext does, in
 * {@code sentences_zh_CN.txt}; one that is not there stays as it is. docs/adr/0042
 */
public final class Sentences {
    /** No sentence of ours is as long; a longer one is not looked at. */
    private static final int LONGEST = 4_000;
    /** Sentences within sentences: a cause's cause is the most that ours have. */
    private static final int DEEPEST = 4;
    private static final Map<Locale, Sentences> KNOWN = new ConcurrentHashMap<>();

    /** The most exact first. */
    private final List<Template> templates;

    /**
     * One sentence.
     *
     * @param pieces its English words, between what is filled in
     * @param words  the translation
     */
    private record Template(List<String> pieces, String words) {
        static Template of(String english, String words) {
            return new Template(List.of(english.split("\\{}", -1)), words);
        }

        /** The more of a sentence is its own, the surer it is meant. */
        int exactness() {
            return pieces.stream().mapToInt(String::length).sum();
        }

        /** What is filled in; null if that is another sentence. */
        @Nullable
        List<String> fills(String sentence) {
            String first = pieces.getFirst();
            String last = pieces.getLast();
            if (pieces.size() == 1) {
                return sentence.equals(first) ? List.of() : null;
            }
            int end = sentence.length() - last.length();
            if (end < first.length() || !sentence.startsWith(first) || !sentence.endsWith(last)) {
                return null;
            }
            List<String> fills = new ArrayList<>();
            int at = first.length();
            for (String piece : pieces.subList(1, pieces.size() - 1)) {
                int found = sentence.indexOf(piece, at);
                if (found < 0 || found + piece.length() > end) {
                    return null;
                }
                fills.add(sentence.substring(at, found));
                at = found + piece.length();
            }
            fills.add(sentence.substring(at, end));
            return fills;
        }
    }

    private Sentences(List<Template> templates) {
        this.templates = templates;
    }

    /** A sentence of the engine's in the language of the window. */
    public static String of(String sentence) {
        return in(Texts.of(Sentences.class).language(), sentence);
    }

    static String in(Locale language, String sentence) {
        return sentence.isEmpty() || sentence.length() > LONGEST ? sentence
                : KNOWN.computeIfAbsent(language, Sentences::read).said(sentence, 0);
    }

    private static Sentences read(Locale language) {
        try (InputStream in = Sentences.class.getResourceAsStream("sentences_" + language + ".txt")) {
            List<String> lines = in == null ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                            .filter(line -> !line.startsWith("#")).toList();
            List<Template> templates = new ArrayList<>();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                templates.add(Template.of(lines.get(i), lines.get(i + 1)));
            }
            templates.sort(Comparator.comparingInt(Template::exactness).reversed());
            return new Sentences(templates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said(String sentence, int depth) {
        String whole = translated(sentence, depth);
        if (whole != null) {
            return whole;
        }
        int end = sentence.indexOf(". ");
        String first = end < 0 ? null : translated(sentence.substring(0, end + 1), depth);
        return first == null || depth == DEEPEST ? sentence : first + said(sentence.substring(end + 2), depth + 1);
    }

    private @Nullable String translated(String sentence, int depth) {
        for (Template each : templates) {
            List<String> fills = each.fills(sentence);
            if (fills != null) {
                return filled(each.words, fills, depth);
            }
        }
        return null;
    }

    private String filled(String words, List<String> fills, int depth) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = words.indexOf('{'); at >= 0; at = words.indexOf('{', from)) {
            int end = words.indexOf('}', at);
            filled.append(words, from, at)
                    .append(fill(fills.get(Integer.parseInt(words.substring(at + 1, end))), depth));
            from = end + 1;
        }
        return filled.append(words, from, words.length()).toString();
    }

    /** A cause is a sentence itself, with or without its full stop. */
    private String fill(String fill, int depth) {
        if (depth == DEEPEST || fill.indexOf(' ') < 0) {
            return fill;
        }
        String whole = said(fill, depth + 1);
        String stopped = whole.equals(fill) ? translated(fill + ".", depth + 1) : null;
        return stopped == null ? whole
                : stopped.endsWith("。") ? stopped.substring(0, stopped.length() - 1) : stopped;
    }
}
