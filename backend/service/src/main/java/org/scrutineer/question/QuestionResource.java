package org.scrutineer.question;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Items;

/** Questions for a meeting on an edition, proposed by rule from what it froze. Nothing is kept. */
@Path("/api/v1/scorecards/{scorecard}/editions/{period}/questions")
public class QuestionResource {

    /** As many codes as fit on one sheet, with commas between them. */
    private static final String CODES =
            "[A-Za-z0-9][A-Za-z0-9.-]{0,39}(,[A-Za-z0-9][A-Za-z0-9.-]{0,39}){0,19}";

    private final QuestionRepository questions;

    QuestionResource(QuestionRepository questions) {
        this.questions = questions;
    }

    /** A measure, how it stands and what may be asked of it. */
    public record OnMeasure(
            String indicator, String title, String headline, List<ProposedQuestion> questions) {

        static OnMeasure of(KnownOfMeasure known) {
            return new OnMeasure(
                    known.measure().indicator(),
                    known.measure().title(),
                    known.document().headline(),
                    QuestionRule.all(known));
        }
    }

    @GET
    @PermissionsAllowed(Permission.READ_REQUESTS)
    @Transactional
    public Items<OnMeasure> propose(
            String scorecard,
            String period,
            @QueryParam("measures")
                    @NotNull @Pattern(
                            regexp = CODES,
                            message = "must be 1 to 20 codes of measures with commas between them")
                    String measures) {
        List<String> indicators = Stream.of(measures.split(",")).distinct().toList();
        return new Items<>(
                questions.known(scorecard, period, indicators).stream()
                        .map(OnMeasure::of)
                        .toList());
    }
}
