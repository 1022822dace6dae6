package org.scrutineer.statutoryreturn;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the council must send to government, without its measures and rounds. */
@Entity
@Table(name = "statutory_return")
public class StatutoryReturn {

    @Id private String code;
    @Version private int version;
    private String title;
    private @Nullable String collects;
    private @Nullable String sourceName;
    private @Nullable String sourceUrl;
    private @Nullable String changedName;
    private @Nullable Instant changedAt;

    protected StatutoryReturn() {}

    StatutoryReturn(String code, ReturnDefinition definition, String byName, Instant at) {
        this.code = code;
        define(definition, byName, at);
    }

    final void define(ReturnDefinition from, String byName, Instant at) {
        title = from.title().strip();
        collects = from.collects();
        sourceName = from.sourceName();
        sourceUrl = from.sourceUrl();
        changedName = byName;
        changedAt = at;
    }

    String code() {
        return code;
    }

    public int version() {
        return version;
    }
}
