package dev.vivarium.app.terminal;

import java.util.List;

/**
 * A control sequence (ECMA-48, 5.4).
 *
 * @param prefix        one of {@code <=>?}, which make it private; 0 for none
 * @param parameters    each with its parts between colons; a part that is not given is -1
 * @param intermediate  the last character before the final one, from 20h to 2Fh; 0 for none
 */
record CsiSequence(char prefix, List<int[]> parameters, char intermediate, char end) {
    /** A number, or what it is if it is not given or 0. */
    int count(int index, int otherwise) {
        int value = value(index, otherwise);
        return value == 0 ? otherwise : value;
    }

    /** A number, or what it is if it is not given. */
    int value(int index, int otherwise) {
        return index < parameters.size() && parameters.get(index)[0] >= 0 ? parameters.get(index)[0] : otherwise;
    }
}
