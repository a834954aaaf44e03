package dev.vivarium.app.cli.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns beside each other, in as many tables as it takes for none to be wider than a terminal. */
public final class BenchTable {
    static final int MOST_WIDTH = 100;

    private static final int NAME_WIDTH = 15;
    private static final int CELL_WIDTH = 8;
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final Set<String> names = new LinkedHashSet<>();

    /** @param columns the first is the one that the others are compared with */
    public BenchTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
        columns.forEach(column -> column.measures().forEach(measure -> names.add(measure.name())));
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<Column> group = new ArrayList<>();
        int width = NAME_WIDTH;
        for (Column column : columns) {
            int wanted = GAP.length() + width(column);
            if (width + wanted > MOST_WIDTH && !group.isEmpty()) {
                lines.addAll(table(group));
                lines.add("");
                group.clear();
                width = NAME_WIDTH;
            }
            group.add(column);
            width += wanted;
        }
        lines.addAll(table(group));
        if (columns.size() > 1) {
            lines.add("");
            lines.add("ratio: processor seconds against those of " + columns.getFirst().name()
                    + "; above 1 is slower than that.");
            lines.add("The total and the mean are without the boot.");
        }
        return lines;
    }

    private List<String> table(List<Column> group) {
        List<String> lines = new ArrayList<>();
        lines.add(row("", group.stream().map(column -> right(column.name(), width(column))).toList()));
        lines.add(row("workload", group.stream().map(this::titles).toList()));
        for (String name : names) {
            lines.add(row(name, group.stream().map(column -> cells(column, name)).toList()));
        }
        lines.add(row("total", group.stream().map(this::totals).toList()));
        if (group.stream().anyMatch(this::isCompared)) {
            lines.add(row("geometric mean", group.stream().map(this::mean).toList()));
        }
        return lines;
    }

    private static String row(String name, List<String> cells) {
        return String.format("%-" + NAME_WIDTH + "s", name)
                .concat(cells.stream().map(cell -> GAP + cell).collect(Collectors.joining())).stripTrailing();
    }

    private boolean isCompared(Column column) {
        return !column.equals(columns.getFirst());
    }

    private int width(Column column) {
        return CELL_WIDTH * (2 + (column.counted() ? 1 : 0) + (isCompared(column) ? 1 : 0));
    }

    private String titles(Column column) {
        return right("cpu s", CELL_WIDTH) + right("wall s", CELL_WIDTH)
                + (column.counted() ? right("MIPS", CELL_WIDTH) : "")
                + (isCompared(column) ? right("ratio", CELL_WIDTH) : "");
    }

    private String cells(Column column, String name) {
        Measure measure = column.measure(name).orElse(new Measure(name, Double.NaN, Double.NaN, Double.NaN, ""));
        return cells(column, measure, column.ratio(columns.getFirst(), name));
    }

    private String totals(Column column) {
        List<Measure> all = column.measures().stream().filter(each -> !each.name().equals(Column.BOOT)).toList();
        return cells(column, new Measure("", all.stream().mapToDouble(Measure::processorSeconds).sum(),
                all.stream().mapToDouble(Measure::wallSeconds).sum(), Double.NaN, ""), Double.NaN);
    }

    private String mean(Column column) {
        double nothing = Double.NaN;
        return isCompared(column)
                ? cells(column, new Measure("", nothing, nothing, nothing, ""), column.meanRatio(columns.getFirst()))
                        .replace('-', ' ')
                : right("", width(column));
    }

    private String cells(Column column, Measure measure, double ratio) {
        return number(measure.processorSeconds(), "%.2f") + number(measure.wallSeconds(), "%.2f")
                + (column.counted() ? number(measure.guestMips(), "%.0f") : "")
                + (isCompared(column) ? number(ratio, "%.2f") : "");
    }

    private static String number(double value, String format) {
        return right(Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value), CELL_WIDTH);
    }

    private static String right(String text, int width) {
        return String.format("%" + width + "s", text);
    }
}
