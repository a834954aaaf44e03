package dev.vivarium.app.machines;

import java.util.Comparator;

/** Names as people order them: numbers in them by their value, letters whatever their case. Equal ones only are equal. */
public final class NaturalOrder implements Comparator<String> {
    public static final Comparator<String> NAMES = new NaturalOrder().thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {
    }

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int order;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int iEnd = end(one, i);
                int jEnd = end(other, j);
                order = number(one.substring(i, iEnd), other.substring(j, jEnd));
                i = iEnd;
                j = jEnd;
            } else {
                order = String.CASE_INSENSITIVE_ORDER.compare(one.substring(i, i + 1), other.substring(j, j + 1));
                i++;
                j++;
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Where the number ends that begins there. */
    private static int end(String name, int at) {
        int end = at;
        while (end < name.length() && isDigit(name.charAt(end))) {
            end++;
        }
        return end;
    }

    /** However long they are. */
    private static int number(String one, String other) {
        String mine = one.replaceFirst("^0+", "");
        String its = other.replaceFirst("^0+", "");
        return mine.length() == its.length() ? mine.compareTo(its) : Integer.compare(mine.length(), its.length());
    }
}
