package org.scrutineer.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.testing.ApiTest;

/**
 * Who may see what stands in SQL, in {@link Viewer} and in the directory. Random people, audiences
 * and exemptions are put to all three, and all three must give the same answer.
 */
@QuarkusTest
class OneRuleTest extends ApiTest {

    private static final int ROUNDS = 12;
    private static final List<String> COMMITTEES =
            List.of("/committees/a", "/committees/b", "/committees/c");

    @Inject EntityManager entities;
    @Inject PersonRepository directory;

    private record Someone(String subject, Set<String> roles, Set<String> committees) {

        /** As the API meets them: by a token. */
        Caller caller() {
            JwtClaims claims = new JwtClaims();
            claims.setSubject(subject);
            claims.setStringListClaim("groups", List.copyOf(committees));
            SecurityIdentity identity =
                    QuarkusSecurityIdentity.builder()
                            .setPrincipal(
                                    new OidcJwtCallerPrincipal(
                                            claims, new TokenCredential("none", "bearer")))
                            .addRoles(roles)
                            .build();
            return new Caller(identity);
        }

        /** With those roles alone by which somebody reads as one of an audience. */
        Someone asMember() {
            Set<String> kept = new TreeSet<>(roles);
            kept.retainAll(Role.readingByAudience());
            return new Someone(subject, kept, committees);
        }
    }

    private record Series(String code, Audience audience, Set<String> exempt) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @ActivateRequestContext
    void allThreePlacesGiveTheSameAnswer(long seed) {
        Random random = new Random(seed);
        Set<String> answers = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            QuarkusTransaction.begin();
            try {
                List<Someone> people =
                        IntStream.range(0, 8).mapToObj(i -> someone(i, random)).toList();
                List<Series> series =
                        IntStream.range(0, 8).mapToObj(i -> series(i, random)).toList();
                people.forEach(each -> compare(each, series, answers));
                series.forEach(each -> compare(each, people));
            } finally {
                QuarkusTransaction.rollback();
            }
        }
        assertEquals(
                new TreeSet<>(
                        List.of(
                                "SCORECARD false",
                                "SCORECARD true",
                                "DRAFT false",
                                "DRAFT true",
                                "PUBLISHED false",
                                "PUBLISHED true",
                                "EXEMPT false",
                                "EXEMPT true")),
                answers,
                "every answer came up");
    }

    /** What SQL finds for somebody against what is said of each thing alone. */
    private void compare(Someone somebody, List<Series> series, Set<String> answers) {
        Caller caller = somebody.caller();
        Visibility visibility = new Visibility(caller);
        Viewer viewer = caller.viewer();
        Set<String> scorecards =
                found(
                        visibility,
                        "SCORECARD",
                        "select s.code from scorecard s where " + Visibility.SCORECARD);
        Set<String> drafts = editions(visibility, "DRAFT");
        Set<String> published = editions(visibility, "PUBLISHED");
        Set<String> exempt =
                found(
                        visibility,
                        "EXEMPT",
                        "select s.code from scorecard s where (%s or true) and %s"
                                .formatted(
                                        Visibility.EDITION.replace("e.state", "'PUBLISHED'"),
                                        Visibility.EXEMPT));
        for (Series each : series) {
            String of = "%s and %s".formatted(somebody, each);
            boolean seen = viewer.seesAudience(each.audience());
            boolean seenDraft = seen && viewer.seesDrafts();
            boolean seenExempt = viewer.seesExempt(each.exempt());
            assertEquals(seen, scorecards.contains(each.code()), of);
            assertEquals(seen, visibility.seesAudience(each.audience()), of);
            assertEquals(seen, published.contains(each.code()), of);
            assertEquals(seen, visibility.seesEdition(true, each.audience()), of);
            assertEquals(seenDraft, drafts.contains(each.code()), of);
            assertEquals(seenDraft, visibility.seesEdition(false, each.audience()), of);
            assertEquals(seenExempt, exempt.contains(each.code()), of);
            answers.addAll(
                    List.of(
                            "SCORECARD " + seen,
                            "PUBLISHED " + seen,
                            "DRAFT " + seenDraft,
                            "EXEMPT " + seenExempt));
        }
    }

    /** Whom the directory would write to about something, against what each of them may see. */
    private void compare(Series series, List<Someone> people) {
        Set<String> members = new HashSet<>(directory.members(series.audience()));
        Set<String> sitting = new HashSet<>(directory.sittingOn(series.exempt()));
        for (Someone each : people) {
            String of = "%s and %s".formatted(each, series);
            Someone member = each.asMember();
            Viewer viewer = member.caller().viewer();
            boolean reads = !member.roles().isEmpty() && viewer.seesAudience(series.audience());
            assertEquals(reads, members.contains(each.subject()), of);
            assertEquals(viewer.seesExempt(series.exempt()), sitting.contains(each.subject()), of);
            if (members.contains(each.subject())) {
                assertTrue(each.caller().viewer().seesAudience(series.audience()), of);
            }
        }
    }

    private Set<String> editions(Visibility visibility, String state) {
        return found(
                visibility,
                state,
                "select s.code from edition e join scorecard s on s.code = e.scorecard_code where e.state = '%s' and %s"
                        .formatted(state, Visibility.EDITION));
    }

    @SuppressWarnings("unchecked")
    private Set<String> found(Visibility visibility, String rule, String sql) {
        Query query = entities.createNativeQuery(sql, String.class);
        if (rule.equals("SCORECARD")) {
            visibility.bindAudience(query);
        } else {
            visibility.bind(query);
        }
        return new HashSet<>((List<String>) query.getResultList());
    }

    private Someone someone(int number, Random random) {
        Someone somebody =
                new Someone(
                        "one-rule-" + number,
                        some(
                                Arrays.stream(Role.values())
                                        .filter(Role::isForPeople)
                                        .map(Role::code),
                                0.2,
                                random),
                        some(COMMITTEES.stream(), 0.4, random));
        entities.createNativeQuery(
                        "insert into person (subject, username, name, roles, committees, services, active, seen_at) values (:subject, :subject, 'X', cast(:roles as text[]), cast(:committees as text[]), '{}', true, now())")
                .setParameter("subject", somebody.subject())
                .setParameter("roles", somebody.roles().toArray(String[]::new))
                .setParameter("committees", somebody.committees().toArray(String[]::new))
                .executeUpdate();
        return somebody;
    }

    private Series series(int number, Random random) {
        Audience.Kind kind = Audience.Kind.values()[random.nextInt(3)];
        Set<String> committees = new TreeSet<>();
        while (kind == Audience.Kind.COMMITTEES && committees.isEmpty()) {
            committees.addAll(some(COMMITTEES.stream(), 0.4, random));
        }
        Series series =
                new Series(
                        "one-rule-" + number,
                        new Audience(kind, List.copyOf(committees)),
                        some(COMMITTEES.stream(), 0.3, random));
        entities.createNativeQuery(
                        "insert into scorecard (code, version, title, purpose, audience, committees, exempt_committees, frequency, year_type, request_window_days) values (:code, 0, 'X', 'X', :kind, cast(:committees as text[]), cast(:exempt as text[]), 'MONTHLY', 'FINANCIAL', 7)")
                .setParameter("code", series.code())
                .setParameter("kind", kind.name())
                .setParameter("committees", committees.toArray(String[]::new))
                .setParameter("exempt", series.exempt().toArray(String[]::new))
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into indicator_set (scorecard_code, version, reason, created_by, created_at) values (:code, 1, 'X', 'X', now())")
                .setParameter("code", series.code())
                .executeUpdate();
        edition(series, 1, "PUBLISHED");
        edition(series, 2, "DRAFT");
        return series;
    }

    private void edition(Series of, int month, String state) {
        entities.createNativeQuery(
                        """
                        insert into edition (version, revision, scorecard_code, period_code, first_day, last_day, set_version, state, overview, opened_by, opened_at, approved_sha256, published_at)
                        values (0, 1, :code, '2025-0' || :month, make_date(2025, :month, 1), make_date(2025, :month, 28), 1, :state, '', 'X', now(), 'x',
                                case when :state = 'PUBLISHED' then now() end)
                        """)
                .setParameter("code", of.code())
                .setParameter("month", month)
                .setParameter("state", state)
                .executeUpdate();
    }

    private static Set<String> some(Stream<String> of, double chance, Random random) {
        Set<String> some = new TreeSet<>();
        List<String> all = new ArrayList<>(of.toList());
        all.forEach(
                each -> {
                    if (random.nextDouble() < chance) {
                        some.add(each);
                    }
                });
        return some;
    }
}
