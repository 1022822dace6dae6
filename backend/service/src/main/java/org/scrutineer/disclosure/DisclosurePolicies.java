package org.scrutineer.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/** The policies, and the sources that measures name. */
@ApplicationScoped
class DisclosurePolicies {

    private final EntityManager database;

    DisclosurePolicies(EntityManager database) {
        this.database = database;
    }

    /** By source. */
    List<DisclosurePolicy> all() {
        return database.createQuery(
                        "from DisclosurePolicy order by lower(source), id", DisclosurePolicy.class)
                .getResultList();
    }

    /** Whether another policy is about this source, however its letters are written. */
    boolean isTaken(String source, @Nullable DisclosurePolicy by) {
        return all().stream()
                .filter(each -> each != by)
                .anyMatch(each -> folded(each.source()).equals(folded(source)));
    }

    private static String folded(String source) {
        return source.strip().toLowerCase(Locale.UK);
    }

    /**
     * A source as measures name it.
     *
     * @param measures how many do
     */
    record Source(String source, int measures) {}

    /** Every source that a measure names, by name. */
    List<Source> sources() {
        return Rows.of(
                        Source.class,
                        database.createNativeQuery(
                                """
                                select min(btrim(source_name)) as source, count(*) as measures from indicator
                                where btrim(source_name) <> '' group by lower(btrim(source_name)) order by lower(btrim(source_name))
                                """))
                .getResultList();
    }

    private record Measure(long policy, String code) {}

    /** The measures that name the source of each policy, by code; by the policies' numbers. */
    Map<Long, List<String>> measures() {
        return Rows.of(
                        Measure.class,
                        database.createNativeQuery(
                                """
                                select p.id as policy, i.code from disclosure_policy p join indicator i on lower(btrim(i.source_name)) = lower(p.source) order by i.code
                                """))
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Measure::policy,
                                Collectors.mapping(Measure::code, Collectors.toList())));
    }

    /** The policy, or 404. */
    DisclosurePolicy get(String reference) {
        return there(
                database.find(DisclosurePolicy.class, Reference.DISCLOSURE_POLICY.id(reference)));
    }

    /** The same, held until the transaction ends. */
    DisclosurePolicy hold(String reference) {
        return there(
                database.find(
                        DisclosurePolicy.class,
                        Reference.DISCLOSURE_POLICY.id(reference),
                        LockModeType.PESSIMISTIC_WRITE));
    }

    void add(DisclosurePolicy policy) {
        database.persist(policy);
        database.flush();
    }

    void remove(DisclosurePolicy policy) {
        database.remove(policy);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    private static DisclosurePolicy there(@Nullable DisclosurePolicy found) {
        if (found == null) {
            throw ProblemException.notFound();
        }
        return found;
    }
}
