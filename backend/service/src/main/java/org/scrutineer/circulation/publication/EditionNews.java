package org.scrutineer.circulation.publication;

import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.assessment.Rating;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Measure;

/** What is worth saying first of a published edition, read from its frozen document. */
final class EditionNews {

    /** Longer lists are for the page. */
    private static final int LISTED = 10;

    private static final int IN_BRIEF = 3;
    private static final String REAL_CHANGE = "What the control charts call a real change";

    private EditionNews() {}

    /** A heading with sentences under it. */
    record Section(String heading, List<String> sentences) {}

    /** The sections that have something to say, the most pressing first. */
    static List<Section> of(EditionDocument edition) {
        Changes changes = edition.changes();
        return (changes == null ? standing(edition) : changed(changes))
                .filter(section -> !section.sentences().isEmpty())
                .map(section -> new Section(section.heading(), atMost(LISTED, section.sentences())))
                .toList();
    }

    /** A few sentences for where there is little room. */
    static List<String> inBrief(EditionDocument edition) {
        Changes changes = edition.changes();
        return Stream.concat(
                        Stream.ofNullable(changes).map(Changes::headline),
                        of(edition).stream().flatMap(section -> section.sentences().stream()))
                .distinct()
                .limit(IN_BRIEF)
                .toList();
    }

    private static Stream<Section> changed(Changes changes) {
        return Stream.of(
                new Section("What turned red", texts(changes.turnedRed())),
                new Section("What moved most", texts(changes.biggestMoves())),
                new Section(REAL_CHANGE, texts(changes.specialCauses())),
                new Section("What turned green", texts(changes.turnedGreen())),
                new Section("Other changes of rating", texts(changes.otherRatings())),
                new Section("Measures that are new", texts(changes.added())),
                new Section("Measures that are no longer shown", texts(changes.dropped())),
                new Section("What reads differently now", texts(changes.revised())));
    }

    private static List<String> texts(List<Changes.Item> items) {
        return items.stream().map(Changes.Item::text).toList();
    }

    /** A first edition has nothing to be compared with. */
    private static Stream<Section> standing(EditionDocument edition) {
        return Stream.of(
                new Section("Red measures", red(edition)), new Section(REAL_CHANGE, real(edition)));
    }

    private static List<String> red(EditionDocument edition) {
        return measures(edition)
                .filter(measure -> measure.rating().code() == Rating.Code.RED)
                .map(
                        measure ->
                                "%s is red. %s"
                                        .formatted(measure.title(), measure.rating().reason()))
                .toList();
    }

    private static List<String> real(EditionDocument edition) {
        return measures(edition)
                .filter(
                        measure ->
                                measure.variation() != null && measure.variation().code().isReal())
                .map(measure -> "%s. %s".formatted(measure.title(), measure.variation().text()))
                .toList();
    }

    private static Stream<Measure> measures(EditionDocument edition) {
        return edition.themes().stream().flatMap(theme -> theme.measures().stream());
    }

    private static List<String> atMost(int most, List<String> sentences) {
        return sentences.size() <= most
                ? sentences
                : Stream.concat(
                                sentences.stream().limit(most),
                                Stream.of(
                                        "And %d more on the scorecard."
                                                .formatted(sentences.size() - most)))
                        .toList();
    }
}
