package org.scrutineer.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.problem.ProblemException;

/** How people and URLs name what has a number and no code of its own, such as DD-0001. */
public enum Reference {
    REQUEST("DD"),
    CLINIC("PC"),
    CLINIC_TIMES("CT"),
    ACTION("AC"),
    MEETING("CM"),
    WORK_ITEM("WP"),
    PANEL("PN"),
    QUERY("GQ"),
    SYNONYMS("SY"),
    INSPECTION("IN"),
    DISCLOSURE_POLICY("DP"),
    KNOWN_PROBLEM("KP"),
    INDICATOR_REVIEW("IR"),
    SIGN_OFF("SO"),
    ANNUAL_REPORT("AR"),
    ARRANGEMENT_REVIEW("RA");

    private final String letters;
    private final Pattern pattern;

    Reference(String letters) {
        this.letters = letters;
        this.pattern = Pattern.compile(letters + "-(\\d{4,9})");
    }

    public String of(long id) {
        return "%s-%04d".formatted(letters, id);
    }

    /** Its number; empty when this is no reference. */
    public Optional<Long> find(String reference) {
        Matcher matcher = pattern.matcher(reference);
        return matcher.matches()
                ? Optional.of(Long.valueOf(matcher.group(1))).filter(id -> of(id).equals(reference))
                : Optional.empty();
    }

    /** The same, or 404. */
    public long id(String reference) {
        return find(reference).orElseThrow(ProblemException::notFound);
    }
}
