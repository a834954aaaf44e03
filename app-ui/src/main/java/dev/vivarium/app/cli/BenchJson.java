package dev.vivarium.app.cli;

import dev.vivarium.app.cli.bench.Column;
import dev.vivarium.app.cli.bench.Measure;
import dev.vivarium.app.machines.JsonObject;

import java.util.List;

/** What {@code viv bench} measured, for programs. */
final class BenchJson {
    private BenchJson() {
    }

    /** @param columns the first is the one that the others are compared with */
    static JsonObject of(int scale, List<Column> columns) {
        return new JsonObject().put("scale", scale)
                .put("columns", columns.stream().map(column -> column(column, columns.getFirst())).toList());
    }

    private static JsonObject column(Column column, Column first) {
        JsonObject result = new JsonObject().put("name", column.name()).put("complete", column.trouble() == null)
                .put("trouble", column.trouble())
                .put("workloads", column.measures().stream().map(measure -> measure(column, measure, first)).toList());
        return column.equals(first) ? result : result.putSeconds("geometricMean", column.meanRatio(first));
    }

    private static JsonObject measure(Column column, Measure measure, Column first) {
        JsonObject result = new JsonObject().put("name", measure.name())
                .putSeconds("processorSeconds", measure.processorSeconds())
                .putSeconds("wallSeconds", measure.wallSeconds())
                .putTenths("guestMips", measure.guestMips())
                .put("value", measure.value());
        return column.equals(first) ? result : result.putSeconds("ratio", column.ratio(first, measure.name()));
    }
}
