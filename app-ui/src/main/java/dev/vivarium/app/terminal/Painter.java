package dev.vivarium.app.terminal;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import java.util.List;

/** Draws what a terminal shows. Each cell is a whole number of pixels; text is drawn in runs of one style where its font keeps to the cells. */
final class Painter {
    private static final double FAINT = 0.6;

    private final Font plain;
    private final Font bold;
    private final Font italic;
    private final double cellWidth;
    private final double cellHeight;
    private final double baseline;

    Painter(double size) {
        String family = Font.getFamilies().contains("DejaVu Sans Mono") ? "DejaVu Sans Mono" : "Monospaced";
        plain = Font.font(family, size);
        bold = Font.font(family, FontWeight.BOLD, size);
        italic = Font.font(family, FontPosture.ITALIC, size);
        Text measured = new Text("MMMMMMMMMM");
        measured.setFont(plain);
        cellWidth = Math.max(1, measured.getLayoutBounds().getWidth() / 10);
        cellHeight = Math.max(1, Math.ceil(measured.getLayoutBounds().getHeight()));
        baseline = measured.getBaselineOffset();
    }

    double cellWidth() {
        return cellWidth;
    }

    double cellHeight() {
        return cellHeight;
    }

    /** @param firstLine the number of the uppermost line, as the selection counts */
    void paint(GraphicsContext canvas, Terminal.Picture picture, Selection selection, int firstLine,
            boolean focused) {
        Color ground = picture.reverse() ? Palette.TEXT : Palette.GROUND;
        canvas.setFill(ground);
        canvas.fillRect(0, 0, canvas.getCanvas().getWidth(), canvas.getCanvas().getHeight());
        List<Line> lines = picture.lines();
        for (int row = 0; row < lines.size(); row++) {
            paint(canvas, lines.get(row), row, picture.reverse(), selection, firstLine + row);
        }
        if (picture.cursorRow() >= 0) {
            cursor(canvas, picture, focused);
        }
    }

    private void paint(GraphicsContext canvas, Line line, int row, boolean reverse, Selection selection, int number) {
        int column = 0;
        while (column < line.columns()) {
            int end = column + 1;
            boolean marked = selection.covers(number, column);
            Style style = line.styles[column];
            while (end < line.columns() && line.styles[end].equals(style)
                    && selection.covers(number, end) == marked) {
                end++;
            }
            run(canvas, line, row, new Run(column, end, style, marked, reverse));
            column = end;
        }
    }

    private record Run(int from, int to, Style style, boolean marked, boolean reverse) {
        Color ground() {
            Color usual = reverse ? Palette.TEXT : Palette.GROUND;
            return marked ? Palette.MARKED : style.is(Style.INVERSE)
                    ? Palette.of(style.foreground(), reverse ? Palette.GROUND : Palette.TEXT)
                    : Palette.of(style.background(), usual);
        }

        Color ink() {
            Color usual = reverse ? Palette.GROUND : Palette.TEXT;
            int number = style.is(Style.BOLD) && style.foreground() >= 0 && style.foreground() < 8
                    ? style.foreground() + 8
                    : style.foreground();
            Color colour = marked ? Color.WHITE : style.is(Style.INVERSE)
                    ? Palette.of(style.background(), reverse ? Palette.TEXT : Palette.GROUND)
                    : Palette.of(number, usual);
            return style.is(Style.FAINT) ? colour.deriveColor(0, 1, 1, FAINT) : colour;
        }
    }

    private void run(GraphicsContext canvas, Line line, int row, Run run) {
        double x = run.from * cellWidth;
        double y = row * cellHeight;
        double width = (run.to - run.from) * cellWidth;
        Color ground = run.ground();
        if (!ground.equals(run.reverse ? Palette.TEXT : Palette.GROUND)) {
            canvas.setFill(ground);
            canvas.fillRect(x, y, width, cellHeight);
        }
        if (run.style.is(Style.HIDDEN)) {
            return;
        }
        canvas.setFill(run.ink());
        canvas.setFont(run.style.is(Style.BOLD) ? bold : run.style.is(Style.ITALIC) ? italic : plain);
        text(canvas, line, row, run);
        if (run.style.is(Style.UNDERLINE)) {
            canvas.fillRect(x, y + baseline + 2, width, 1);
        }
        if (run.style.is(Style.STRUCK)) {
            canvas.fillRect(x, y + cellHeight / 2, width, 1);
        }
    }

    /** What other fonts may have to draw is put into its own cell. */
    private void text(GraphicsContext canvas, Line line, int row, Run run) {
        double y = row * cellHeight + baseline;
        int column = run.from;
        while (column < run.to) {
            int end = column;
            boolean blank = true;
            while (end < run.to && line.characters[end] >= ' ' && line.characters[end] < 0x7F) {
                blank &= line.characters[end] == ' ';
                end++;
            }
            if (end > column && !blank) {
                canvas.fillText(line.text(column, end), column * cellWidth, y);
            }
            if (end < run.to && line.characters[end] != Line.TAIL) {
                canvas.fillText(Character.toString(line.characters[end]), end * cellWidth, y);
            }
            column = end + 1;
        }
    }

    private void cursor(GraphicsContext canvas, Terminal.Picture picture, boolean focused) {
        double x = picture.cursorColumn() * cellWidth;
        double y = picture.cursorRow() * cellHeight;
        if (!focused) {
            canvas.setStroke(Palette.MARKED);
            canvas.strokeRect(x + 0.5, y + 0.5, cellWidth - 1, cellHeight - 1);
            return;
        }
        canvas.setFill(Palette.MARKED);
        canvas.fillRect(x, y, cellWidth, cellHeight);
        Line line = picture.lines().get(picture.cursorRow());
        int character = picture.cursorColumn() < line.columns() ? line.characters[picture.cursorColumn()] : ' ';
        if (character > ' ') {
            canvas.setFill(Color.WHITE);
            canvas.setFont(plain);
            canvas.fillText(Character.toString(character), x, y + baseline);
        }
    }
}
