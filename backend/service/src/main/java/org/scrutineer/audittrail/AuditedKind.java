package org.scrutineer.audittrail;

import java.util.Arrays;
import java.util.List;

/**
 * What the trail follows: figures and what is made of them. Requests, clinics and what follows from
 * them say on their own pages what became of them, and what people chose for themselves is nobody
 * else's.
 */
enum AuditedKind {
    FIGURE("period-value", "Figure"),
    TYPED_FIGURES("period-value-batch", "Figures typed together"),
    IMPORT("period-value-import", "Import of figures"),
    LOAD("figure-load", "Load of figures"),
    MEASURE("indicator", "Measure"),
    TARGET("threshold", "Target"),
    SCORECARD("scorecard", "Scorecard"),
    COMPARATOR_GROUP("comparator-group", "Comparator group"),
    LOCALITY("locality", "Locality"),
    FIGURE_MAPPING("figure-mapping", "Mapping of others’ files"),
    DISCLOSURE_POLICY("disclosure-policy", "What is hidden of a source"),
    KNOWN_PROBLEM("known-problem", "Known problem of figures"),
    EDITION("edition", "Edition"),
    SETTINGS("settings", "Settings");

    /** As the audit log names it. */
    final String objectType;

    final String text;

    AuditedKind(String objectType, String text) {
        this.objectType = objectType;
        this.text = text;
    }

    static List<String> objectTypes() {
        return Arrays.stream(values()).map(kind -> kind.objectType).toList();
    }

    static AuditedKind of(String objectType) {
        return Arrays.stream(values())
                .filter(kind -> kind.objectType.equals(objectType))
                .findFirst()
                .orElseThrow();
    }
}
