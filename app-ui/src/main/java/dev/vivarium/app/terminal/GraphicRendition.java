package dev.vivarium.app.terminal;

import java.util.List;

/** Select Graphic Rendition (ECMA-48, 8.3.117), with xterm's colours: 16 by number, 256 by 5, and 24 bits by 2, with semicolons or colons. */
final class GraphicRendition {
    private GraphicRendition() {
    }

    static Style apply(Style before, List<int[]> parameters) {
        Style style = before;
        for (int i = 0; i < parameters.size(); i++) {
            int[] parts = parameters.get(i);
            int code = Math.max(parts[0], 0);
            if (code == 38 || code == 48) {
                int[] colour = parts.length > 1 ? parts : gathered(parameters, i);
                i += parts.length > 1 ? 0 : colour.length - 1;
                int value = colour(colour);
                style = value < 0 ? style
                        : code == 38 ? style.withForeground(value) : style.withBackground(value);
            } else {
                style = plain(style, code, parts);
            }
        }
        return style;
    }

    private static Style plain(Style style, int code, int[] parts) {
        if (code >= 30 && code <= 37) {
            return style.withForeground(code - 30);
        }
        if (code >= 40 && code <= 47) {
            return style.withBackground(code - 40);
        }
        if (code >= 90 && code <= 97) {
            return style.withForeground(code - 90 + 8);
        }
        if (code >= 100 && code <= 107) {
            return style.withBackground(code - 100 + 8);
        }
        return switch (code) {
            case 0 -> Style.PLAIN;
            case 1 -> style.with(Style.BOLD, true);
            case 2 -> style.with(Style.FAINT, true);
            case 3 -> style.with(Style.ITALIC, true);
            case 4 -> style.with(Style.UNDERLINE, parts.length < 2 || parts[1] != 0);
            case 5, 6 -> style.with(Style.BLINK, true);
            case 7 -> style.with(Style.INVERSE, true);
            case 8 -> style.with(Style.HIDDEN, true);
            case 9 -> style.with(Style.STRUCK, true);
            case 21 -> style.with(Style.UNDERLINE, true);
            case 22 -> style.with(Style.BOLD | Style.FAINT, false);
            case 23 -> style.with(Style.ITALIC, false);
            case 24 -> style.with(Style.UNDERLINE, false);
            case 25 -> style.with(Style.BLINK, false);
            case 27 -> style.with(Style.INVERSE, false);
            case 28 -> style.with(Style.HIDDEN, false);
            case 29 -> style.with(Style.STRUCK, false);
            case 39 -> style.withForeground(Style.DEFAULT);
            case 49 -> style.withBackground(Style.DEFAULT);
            default -> style;
        };
    }

    /** The parameters of a colour that is written with semicolons, as its parts. */
    private static int[] gathered(List<int[]> parameters, int from) {
        int kind = from + 1 < parameters.size() ? parameters.get(from + 1)[0] : -1;
        int length = Math.min(kind == 5 ? 3 : kind == 2 ? 5 : 2, parameters.size() - from);
        int[] parts = new int[length];
        for (int i = 0; i < length; i++) {
            parts[i] = parameters.get(from + i)[0];
        }
        return parts;
    }

    /** @return -1 if it is none */
    private static int colour(int[] parts) {
        if (parts.length >= 3 && parts[1] == 5) {
            return parts[2] >= 0 && parts[2] <= 255 ? parts[2] : -1;
        }
        if (parts.length >= 5 && parts[1] == 2) {
            int red = parts.length == 5 ? 2 : 3; // a colour space may come first
            return Style.RGB | octet(parts[red]) << 16 | octet(parts[red + 1]) << 8 | octet(parts[red + 2]);
        }
        return -1;
    }

    private static int octet(int value) {
        return Math.clamp(value, 0, 255);
    }
}
