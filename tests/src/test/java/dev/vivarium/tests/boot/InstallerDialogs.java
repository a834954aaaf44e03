package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The dialogs of Debian's graphical installer as pixels: a banner, a title below it, a list one of whose rows is selected, and buttons in
 * the lower corners.
 */
final class InstallerDialogs {
    private static final int TITLE_TOP = 80;
    private static final int TITLE_BOTTOM = 110;
    private static final int TITLE_RIGHT = 500;
    private static final int LIST_TOP = 120;
    /** From the screen's edges. */
    private static final int CONTINUE_RIGHT = 62;
    private static final int CONTINUE_BOTTOM = 26;
    private static final int BUTTONS_HEIGHT = 55;
    /** A column of lists where no row has letters and the pointer is not. */
    private static final int COLUMN_RIGHT = 280;
    private static final int CLICKED_COLUMN = 50;
    private static final int LEAST_ROW = 18;
    private static final int MOST_ROW = 26;
    /** Dotted lines in another colour above and below a row that has the focus. */
    private static final int FOCUS_LINES = 2;
    /** Where a dialog that says what is wrong has its dark red sign. */
    private static final int SIGN_PLACE = 30;
    /** Rows with other scripts in them are a bit higher. */
    private static final int UNEVEN = 8;
    private static final int WHITE = 0xFFFFFF;
    private static final long LOOK_MILLIS = 700;
    private static final long BUTTON_MILLIS = 200;
    /** How far the pointer's picture reaches to the right and down. */
    private static final int POINTER = 24;

    private final GuestScreen screen;
    private final Set<List<Integer>> titles = new HashSet<>();
    private BufferedImage last = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    InstallerDialogs(GuestScreen screen) {
        this.screen = screen;
    }

    /** The selected row of a list. */
    record Selection(int top, int bottom) {
        /** About where so many rows below would be. */
        Selection below(int rows) {
            int distance = rows * (bottom - top + 1 + FOCUS_LINES);
            return new Selection(top + distance, bottom + distance);
        }

        int middle() {
            return (top + bottom) / 2;
        }

        boolean isAbout(Selection other) {
            return Math.abs(middle() - other.middle()) <= UNEVEN;
        }
    }

    /** A dialog with a list, at rest. */
    record Dialog(BufferedImage picture, Selection selection) {
        /** Nothing but the two selected rows, and what the pointer covered and covers now, differs. */
        void assertSameExceptSelections(Dialog other) {
            Selection[] rows = {selection, other.selection};
            for (int y = 0; y < picture.getHeight(); y++) {
                int line = y;
                boolean isRow = Arrays.stream(rows).anyMatch(row -> line >= row.top - 1 && line <= row.bottom + 1);
                int differing = 0;
                for (int x = 0; x < picture.getWidth(); x++) {
                    differing += rgb(picture, x, y) == rgb(other.picture, x, y) ? 0 : 1;
                }
                int allowed = isRow ? picture.getWidth() : 2 * POINTER;
                assertTrue(differing <= allowed, differing + " pixels differ in line " + y);
            }
        }
    }

    /** Waits for a dialog that was not there before, with a list. The picture is kept. */
    Dialog awaitList(String name, long seconds) throws Exception {
        Dialog dialog = await(name, seconds, false, picture -> true);
        assertTrue(titles.add(title(dialog.picture)));
        return dialog;
    }

    /** The same for a dialog that says that something is wrong. */
    void awaitWarning(String name, long seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        while (!isAtRest(name) || !isWarning(last) || titles.contains(title(last))) {
            assertTrue(System.nanoTime() < end, () -> "There is no dialog for " + name);
        }
    }

    private static boolean isWarning(BufferedImage picture) {
        int colour = rgb(picture, SIGN_PLACE, LIST_TOP + SIGN_PLACE);
        return colour >> 16 > 4 * (colour >> 8 & 0xFF) + 40;
    }

    Dialog awaitSelection(Selection wanted, long seconds) throws Exception {
        return await("selection", seconds, true, dialog -> dialog.selection.isAbout(wanted));
    }

    /** Waits until the screen is as it was. */
    void awaitPicture(Dialog wanted, long seconds) throws Exception {
        Dialog seen = await("again", seconds, true, dialog -> same(dialog.picture, wanted.picture));
        assertEquals(wanted.selection, seen.selection);
    }

    void click(Selection row) throws Exception {
        click(CLICKED_COLUMN, row.middle());
    }

    void clickContinue() throws Exception {
        click(last.getWidth() - CONTINUE_RIGHT, last.getHeight() - CONTINUE_BOTTOM);
    }

    private void click(int x, int y) throws Exception {
        screen.pointTo(x, y, last);
        Thread.sleep(BUTTON_MILLIS);
        screen.button(true);
        Thread.sleep(BUTTON_MILLIS);
        screen.button(false);
    }

    private interface Condition {
        boolean holdsFor(Dialog dialog);
    }

    private Dialog await(String name, long seconds, boolean known, Condition condition) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        while (System.nanoTime() < end) {
            if (isAtRest(name) && titles.contains(title(last)) == known) {
                Optional<Dialog> dialog = selection(last).map(selected -> new Dialog(last, selected));
                if (dialog.filter(condition::holdsFor).isPresent()) {
                    return dialog.get();
                }
            }
        }
        return fail("What was waited for, " + name + ", was not seen.");
    }

    /** Looks again. @return whether nothing has changed for a while */
    private boolean isAtRest(String name) throws Exception {
        Thread.sleep(LOOK_MILLIS);
        BufferedImage before = last;
        last = screen.picture("installer-gtk-" + name);
        return same(before, last);
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight()
                && Arrays.equals(part(one, one.getWidth(), 0, one.getHeight()),
                        part(other, one.getWidth(), 0, one.getHeight()));
    }

    private static List<Integer> title(BufferedImage picture) {
        return Arrays.stream(part(picture, Math.min(TITLE_RIGHT, picture.getWidth()), TITLE_TOP, TITLE_BOTTOM)).boxed()
                .toList();
    }

    private static int[] part(BufferedImage picture, int width, int top, int bottom) {
        return picture.getRGB(0, top, width, bottom - top, null, 0, width);
    }

    /** The only row in the selection's colour, if there is one in a white list. */
    private static Optional<Selection> selection(BufferedImage picture) {
        int x = picture.getWidth() - COLUMN_RIGHT;
        int end = picture.getHeight() - BUTTONS_HEIGHT;
        int top = LIST_TOP;
        while (top < end && !isSelected(rgb(picture, x, top))) {
            top++;
        }
        int bottom = top;
        while (bottom < end && isSelected(rgb(picture, x, bottom))) {
            bottom++;
        }
        int height = bottom - top;
        boolean isList = bottom + UNEVEN < end && rgb(picture, x, bottom + UNEVEN) == WHITE;
        return isList && height >= LEAST_ROW && height <= MOST_ROW ? Optional.of(new Selection(top, bottom - 1))
                : Optional.empty();
    }

    /** Shades of a bluish green. */
    private static boolean isSelected(int colour) {
        int red = colour >> 16;
        int green = colour >> 8 & 0xFF;
        int blue = colour & 0xFF;
        return green - red > 60 && blue - red > 60;
    }

    private static int rgb(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & WHITE;
    }
}
