package org.scrutineer.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;

/** What is hidden of the figures of one source, and from whom. */
@Entity
@Table(name = "disclosure_policy")
public class DisclosurePolicy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String source;
    private @Nullable Integer countsUpTo;
    private boolean secondary;
    private @Nullable Integer smallestBase;
    private @Nullable Integer roundTo;

    @Enumerated(EnumType.STRING)
    private HiddenFrom hiddenFrom;

    private String reason;

    protected DisclosurePolicy() {}

    DisclosurePolicy(DisclosurePolicyDraft draft) {
        say(draft);
    }

    final void say(DisclosurePolicyDraft draft) {
        source = draft.source().strip();
        countsUpTo = draft.countsUpTo();
        secondary = draft.secondary();
        smallestBase = draft.smallestBase();
        roundTo = draft.roundTo();
        hiddenFrom = draft.hiddenFrom();
        reason = draft.reason().strip();
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String source() {
        return source;
    }

    DisclosureTerms terms() {
        return new DisclosureTerms(countsUpTo, secondary, smallestBase, roundTo);
    }

    HiddenFrom hiddenFrom() {
        return hiddenFrom;
    }

    String reason() {
        return reason;
    }

    /** As people and URLs name it. */
    String reference() {
        return Reference.DISCLOSURE_POLICY.of(id);
    }
}
