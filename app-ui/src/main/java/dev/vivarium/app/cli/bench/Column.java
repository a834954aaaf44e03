package dev.vivarium.app.cli.bench;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * What one way to run the guest took.
 *
 * @param counted  whether it counts guest instructions
 * @param measures the boot, from the process's start on, and then the workloads, as far as it came
 * @param trouble  why there are no more of them, as a sentence, or null
 */
public record Column(String name, boolean counted, List<Measure> measures, @Nullable String trouble) {
    /** The name of the boot among the measures. */
    public static final String BOOT = "boot";
    /** Processor time is known in hundredths of a second: what took less than this has no ratio. */
    private static final double LEAST_SECONDS = 0.05;

    public Column {
        measures = List.copyOf(measures);
    }

    public Optional<Measure> measure(String workload) {
        return measures.stream().filter(each -> each.name().equals(workload)).findFirst();
    }

    /** How many times the processor time of {@code other} this one takes for a workload; NaN if that cannot be said. */
    public double ratio(Column other, String workload) {
        Optional<Measure> mine = measure(workload);
        Optional<Measure> its = other.measure(workload);
        if (mine.isEmpty() || its.isEmpty()) {
            return Double.NaN;
        }
        double mySeconds = mine.get().processorSeconds();
        double itsSeconds = its.get().processorSeconds();
        return mySeconds < LEAST_SECONDS || itsSeconds < LEAST_SECONDS ? Double.NaN : mySeconds / itsSeconds;
    }

    /** The geometric mean of all ratios but the boot's; NaN if there is none. */
    public double meanRatio(Column other) {
        return Math.exp(measures.stream().map(Measure::name).filter(name -> !name.equals(BOOT))
                .mapToDouble(name -> ratio(other, name)).filter(ratio -> !Double.isNaN(ratio)).map(Math::log)
                .average().orElse(Double.NaN));
    }

    /** Workloads that computed something else than in {@code other}. */
    public List<String> differences(Column other) {
        return measures.stream()
                .filter(mine -> other.measure(mine.name()).map(its -> !its.value().equals(mine.value())).orElse(false))
                .map(Measure::name).toList();
    }
}
