package org.scrutineer.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;

/** An inspection whose report is published. */
@Entity
public class Inspection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String frameworkCode;
    private String title;
    private LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private LocalDate publishedOn;
    private String reportUrl;
    private @Nullable String summary;
    private String recordedName;
    private Instant recordedAt;

    protected Inspection() {}

    Inspection(InspectionDraft draft, String byName, Instant at) {
        be(draft, byName, at);
    }

    final void be(InspectionDraft draft, String byName, Instant at) {
        frameworkCode = draft.framework();
        title = draft.title().strip();
        startedOn = draft.startedOn();
        endedOn = draft.endedOn();
        publishedOn = draft.publishedOn();
        reportUrl = draft.reportUrl();
        summary = draft.summary() == null ? null : draft.summary().strip();
        recordedName = byName;
        recordedAt = at;
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    String frameworkCode() {
        return frameworkCode;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    /** As people and URLs name it. */
    public String reference() {
        return Reference.INSPECTION.of(id);
    }
}
