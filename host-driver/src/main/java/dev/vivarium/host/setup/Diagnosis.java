package dev.vivarium.host.setup;

import java.util.List;

/**
 * One look at the host.
 *
 * @param findings from the most basic to the last
 */
public record Diagnosis(List<Finding> findings, Verdict verdict) {
    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** The ids of the repairs that findings name, each once, in the findings' order. */
    List<String> repairs() {
        return findings.stream().map(finding -> finding.remedy().repair()).filter(id -> !id.isEmpty()).distinct()
                .toList();
    }
}
