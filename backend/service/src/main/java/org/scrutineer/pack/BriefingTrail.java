package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.action.ActionView;
import org.scrutineer.clinic.ClinicView;
import org.scrutineer.clock.Clocks;
import org.scrutineer.request.DeepDiveRequestView;
import org.scrutineer.request.RequestState;
import org.w3c.dom.Element;

/** What was asked of a measure and answered, which clinics were on it and what was agreed there. */
final class BriefingTrail {

    private final Markup markup;

    BriefingTrail(Markup markup) {
        this.markup = markup;
    }

    Stream<Element> asked(List<DeepDiveRequestView> requests) {
        List<DeepDiveRequestView> shown =
                requests.stream().filter(each -> each.state() != RequestState.WITHDRAWN).toList();
        return Stream.of(
                markup.el("h3", "What members have asked, and what was answered"),
                shown.isEmpty()
                        ? markup.el("p", "Nobody has requested a deep dive on this measure.")
                        : list(shown.stream().map(this::request)));
    }

    private Element request(DeepDiveRequestView of) {
        return markup.el(
                "li",
                line(
                        of.reference(),
                        "%s asked on %s about %s, %s. %s."
                                .formatted(
                                        of.raisedBy(),
                                        day(of.raisedAt()),
                                        of.scorecardTitle(),
                                        of.periodLabel(),
                                        of.stateText())),
                words("Asked", of.question()),
                of.answer() == null
                        ? withheld(of)
                        : words(
                                "Answered by %s on %s"
                                        .formatted(of.answer().by(), day(of.answer().at())),
                                of.answer().text()),
                of.decision() == null || of.decision().reason() == null
                        ? null
                        : words("Declined because", of.decision().reason()),
                of.satisfaction() == null
                        ? null
                        : markup.el(
                                "p",
                                of.satisfaction().answered()
                                        ? "The member says that this answered the question."
                                        : "The member says that this did not answer the question."));
    }

    /** That there is an answer, and to whom, for those whom it was not given to. */
    private @Nullable Object withheld(DeepDiveRequestView of) {
        return of.answeredTo() == null ? null : markup.el("p", of.answeredTo().text() + ".");
    }

    Stream<Element> followed(List<ClinicView> clinics, List<ActionView> actions) {
        return Stream.of(
                        markup.el("h3", "Clinics and actions"),
                        clinics.isEmpty() && actions.isEmpty()
                                ? markup.el(
                                        "p",
                                        "No performance clinic on this measure has been planned or held.")
                                : null,
                        clinics.isEmpty() ? null : list(clinics.stream().map(this::clinic)),
                        actions.isEmpty() ? null : list(actions.stream().map(this::action)))
                .filter(Objects::nonNull);
    }

    private Element clinic(ClinicView of) {
        return markup.el(
                "li",
                line(
                        of.reference(),
                        "Clinic \u201c%s\u201d, %s. %s."
                                .formatted(of.title(), day(of.startsAt()), of.stateText())),
                of.outcome() == null ? null : words("What came of it", of.outcome().text()),
                of.cancellation() == null
                        ? null
                        : words("Cancelled because", of.cancellation().text()));
    }

    private Element action(ActionView of) {
        return markup.el(
                "li",
                line(of.reference(), of.text()),
                markup.el(
                        "p",
                        "Agreed at %s. Owned by %s, due %s. %s."
                                .formatted(
                                        of.clinic(),
                                        of.owner(),
                                        PackSentences.day(of.dueOn()),
                                        of.overdue() ? "Overdue" : of.stateText())),
                of.ended() != null
                        ? words(of.stateText(), of.ended().text())
                        : of.progress().isEmpty()
                                ? null
                                : words(
                                        "Latest progress, " + day(of.progress().getFirst().at()),
                                        of.progress().getFirst().text()));
    }

    private Element list(Stream<Element> items) {
        return markup.el("ul", with("class", "terms"), items);
    }

    private Element line(String reference, String words) {
        return markup.el("p", markup.el("b", reference + ". "), words);
    }

    /** What somebody wrote, in its paragraphs. */
    private Stream<Element> words(String label, String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return IntStream.range(0, lines.size())
                .mapToObj(
                        i ->
                                markup.el(
                                        "p",
                                        i == 0 ? markup.el("b", label + ": ") : null,
                                        lines.get(i)));
    }

    private static String day(Instant at) {
        return PackSentences.day(LocalDate.ofInstant(at, Clocks.LONDON));
    }
}
