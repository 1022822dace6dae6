package org.scrutineer.circulation.daily;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.DigestRepository;
import org.scrutineer.circulation.DigestRepository.Waiting;
import org.scrutineer.circulation.step.ActionMails;
import org.scrutineer.circulation.step.RequestCircular;
import org.scrutineer.clock.Clocks;
import org.scrutineer.directory.DirectoryReadingRepository;
import org.scrutineer.following.FollowedMeasureRepository;
import org.scrutineer.http.Reference;
import org.scrutineer.job.Jobs;
import org.scrutineer.job.Jobs.Piece;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.Envelope;
import org.scrutineer.mail.Footer;
import org.scrutineer.mail.Letter;
import org.scrutineer.mail.MailChoiceRepository;
import org.scrutineer.mail.MailKind;
import org.scrutineer.mail.Outbox;
import org.scrutineer.recommendation.RecommendationsToTell;
import org.scrutineer.request.RequestToTell;
import org.scrutineer.request.RequestsToTell;

/**
 * Writes one e-mail a day, from 07:00 on, to each person for whom something waits. It is written
 * from what the requests are then: what somebody may no longer see is not in it.
 */
@ApplicationScoped
public class DigestMail {

    private static final Caller.Actor DIGEST =
            new Caller.Actor("digest", "Digest", EnumSet.noneOf(Permission.class));

    private final DigestRepository digests;
    private final MailChoiceRepository choices;
    private final FollowedMeasureRepository followed;
    private final RequestsToTell requests;
    private final RecommendationsToTell recommendations;
    private final ActionMails actionMails;
    private final RequestCircular circular;
    private final DirectoryReadingRepository directory;
    private final Outbox outbox;
    private final Jobs jobs;
    private final Clock clock;
    private final URI publicUrl;
    private final boolean demonstration;

    DigestMail(
            DigestRepository digests,
            MailChoiceRepository choices,
            FollowedMeasureRepository followed,
            RequestsToTell requests,
            RecommendationsToTell recommendations,
            ActionMails actionMails,
            RequestCircular circular,
            DirectoryReadingRepository directory,
            Outbox outbox,
            Jobs jobs,
            Clock clock,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration) {
        this.digests = digests;
        this.choices = choices;
        this.followed = followed;
        this.requests = requests;
        this.recommendations = recommendations;
        this.actionMails = actionMails;
        this.circular = circular;
        this.directory = directory;
        this.outbox = outbox;
        this.jobs = jobs;
        this.clock = clock;
        this.publicUrl = publicUrl;
        this.demonstration = demonstration;
    }

    /** Every minute, so that a morning on which nothing ran is made up for. */
    @Scheduled(every = "1m", delayed = "40s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        writeDue(clock.instant());
    }

    /** Writes what has waited since before 07:00 of this London day, for each person by itself. */
    @ActivateRequestContext
    public void writeDue(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Clocks.LONDON);
        Instant seven = SendingTime.of(day);
        if (now.isBefore(seven) || !directory.last().isFresh(now)) {
            return;
        }
        for (String subject : digests.waiting(day, seven)) {
            jobs.attempt(
                    new Piece(
                            "digest of " + subject,
                            "The e-mail of the day of one person could not be written.",
                            false),
                    DIGEST,
                    now,
                    () -> write(subject, day, seven));
        }
    }

    private void write(String subject, LocalDate day, Instant before) {
        List<Waiting> waiting = digests.hold(subject, before);
        Map<Long, RequestToTell> visible = visible(waiting, subject);
        List<Waiting> told =
                waiting.stream()
                        .filter(
                                each ->
                                        each.requestId() == null
                                                || visible.containsKey(each.requestId()))
                        .toList();
        boolean exempt =
                visible.values().stream().anyMatch(RequestToTell::exempt)
                        || waiting.stream()
                                .map(Waiting::actionId)
                                .filter(Objects::nonNull)
                                .anyMatch(actionMails::isOnExempt);
        if (!told.isEmpty() && choices.wantsDigest(subject)) {
            outbox.add(
                    new Envelope(
                            MailKind.DIGEST,
                            DigestRepository.occasion(day),
                            exempt ? Confidentiality.UNPUBLISHED : Confidentiality.PUBLISHED,
                            null,
                            null),
                    letter(onFollowed(told, visible, subject)),
                    Set.of(subject));
        }
        digests.said(subject, waiting);
    }

    /** The requests that something waits of, each read once however often it is spoken of. */
    private Map<Long, RequestToTell> visible(List<Waiting> waiting, String subject) {
        return waiting.stream()
                .map(Waiting::requestId)
                .filter(Objects::nonNull)
                .distinct()
                .map(requests::get)
                .filter(request -> circular.maySee(request, subject))
                .collect(Collectors.toMap(RequestToTell::id, request -> request));
    }

    /** What is said of requests on measures that the person follows is true, the rest false. */
    private Map<Boolean, List<Waiting>> onFollowed(
            List<Waiting> told, Map<Long, RequestToTell> visible, String subject) {
        Set<String> follows = Set.copyOf(followed.indicators(subject));
        return told.stream()
                .collect(
                        Collectors.partitioningBy(
                                each ->
                                        each.requestId() != null
                                                && !Collections.disjoint(
                                                        follows,
                                                        visible.get(each.requestId())
                                                                .indicators())));
    }

    /** What is said of measures that the person follows comes first, under a heading of its own. */
    private Letter letter(Map<Boolean, List<Waiting>> news) {
        Letter.Writer letter = new Letter.Writer();
        List<Waiting> first = news.getOrDefault(true, List.of());
        List<Waiting> others = news.getOrDefault(false, List.of());
        if (!first.isEmpty()) {
            letter.heading("On measures you follow");
            lines(letter, first);
        }
        if (!first.isEmpty() && !others.isEmpty()) {
            letter.heading("Everything else");
        }
        lines(letter, others);
        Footer.write(
                letter,
                publicUrl,
                "You get this once a day, when something happened to requests that concern you.",
                demonstration);
        int happened = first.size() + others.size();
        return letter.letter(
                happened == 1
                        ? "Requests: 1 thing happened"
                        : "Requests: %d things happened".formatted(happened));
    }

    private void lines(Letter.Writer letter, List<Waiting> news) {
        times(news)
                .forEach(
                        (line, times) ->
                                letter.link(
                                        times == 1
                                                ? line.words()
                                                : "%s (%d times)".formatted(line.words(), times),
                                        publicUrl.resolve(line.path()).toString()));
    }

    /** What is said, and where it leads. */
    private record Line(String words, String path) {}

    /** What happened often, such as support from many, is one line. */
    private Map<Line, Integer> times(List<Waiting> news) {
        Map<Long, String> addresses =
                recommendations.addresses(
                        news.stream()
                                .map(Waiting::recommendationId)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
        Map<Line, Integer> times = new LinkedHashMap<>();
        news.forEach(
                each -> times.merge(new Line(each.line(), path(each, addresses)), 1, Integer::sum));
        return times;
    }

    private static String path(Waiting news, Map<Long, String> addresses) {
        Long recommendation = news.recommendationId();
        if (news.queryId() != null) {
            return "/queries/" + Reference.QUERY.of(news.queryId());
        }
        if (news.actionId() != null) {
            return "/actions/" + Reference.ACTION.of(news.actionId());
        }
        if (news.proposalId() != null) {
            return "/clinic-times/" + Reference.CLINIC_TIMES.of(news.proposalId());
        }
        return recommendation == null
                ? "/requests/" + Reference.REQUEST.of(Objects.requireNonNull(news.requestId()))
                : "/recommendations/" + addresses.get(recommendation);
    }
}
