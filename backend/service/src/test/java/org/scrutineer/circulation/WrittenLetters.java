package org.scrutineer.circulation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.scrutineer.circulation.daily.DailyLetter;
import org.scrutineer.circulation.publication.PublicationLetter;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.frozen.MailedDocuments.LatestMeasure;

/** What e-mails say of an edition and of a measure, for tests that set them beside the rest. */
public final class WrittenLetters {

    private static final URI HERE = URI.create("https://scrutineer.test");

    private WrittenLetters() {}

    public static String publication(EditionDocument edition) {
        return PublicationLetter.of(edition, null, HERE).text();
    }

    /** The daily e-mail of one measure that is new. */
    public static String daily(MeasureDocument measure) {
        String code = measure.measure().indicator();
        LatestMeasure latest =
                new LatestMeasure(
                        String.valueOf(measure.scorecard()),
                        String.valueOf(measure.scorecardTitle()),
                        measure.period().code(),
                        measure.period().label(),
                        Instant.EPOCH,
                        measure);
        return DailyLetter.of(
                        DailyLetter.Measures.of(List.of(), List.of(code)),
                        Map.of(code, latest),
                        LocalDate.of(2025, 11, 14),
                        Instant.EPOCH,
                        HERE,
                        true)
                .text();
    }
}
