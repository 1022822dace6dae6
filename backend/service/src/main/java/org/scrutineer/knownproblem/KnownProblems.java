package org.scrutineer.knownproblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/** The register. */
@ApplicationScoped
public class KnownProblems {

    private final EntityManager database;

    KnownProblems(EntityManager database) {
        this.database = database;
    }

    /** The newest year first, then by source and area. */
    List<KnownProblemView> all() {
        return Rows.of(
                        KnownProblemView.Row.class,
                        database.createNativeQuery(
                                """
                                select p.id, p.area_code, a.name as area_name, p.source, p.first_year, p.words, p.address, p.left_out,
                                       (select count(*) from indicator i where lower(btrim(i.source_name)) = lower(p.source)) as measures
                                from known_problem p join area a on a.code = p.area_code order by p.first_year desc, lower(p.source), a.name, p.id
                                """))
                .getResultList()
                .stream()
                .map(KnownProblemView.Row::view)
                .toList();
    }

    private record OfMeasure(
            String indicator,
            String areaCode,
            String areaName,
            int firstYear,
            String words,
            @Nullable String address,
            boolean leftOut) {}

    /** What is known of the sources of these measures, by measure. */
    public Map<String, List<AreaProblem>> of(Collection<String> indicators) {
        return Rows.of(
                        OfMeasure.class,
                        database.createNativeQuery(
                                """
                                select i.code as indicator, p.area_code, a.name as area_name, p.first_year, p.words, p.address, p.left_out
                                from known_problem p join area a on a.code = p.area_code join indicator i on lower(btrim(i.source_name)) = lower(p.source)
                                where i.code = any(:indicators) order by a.name, p.id
                                """))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                OfMeasure::indicator,
                                Collectors.mapping(
                                        each ->
                                                new AreaProblem(
                                                        each.areaCode(),
                                                        each.areaName(),
                                                        each.firstYear(),
                                                        each.words(),
                                                        each.address(),
                                                        each.leftOut()),
                                        Collectors.toList())));
    }

    /** Whether there is one already, of these three. */
    boolean isTaken(KnownProblemDraft draft, @Nullable KnownProblem by) {
        return database
                .createQuery(
                        "from KnownProblem where areaCode = :area and firstYear = :year and lower(source) = lower(:source)",
                        KnownProblem.class)
                .setParameter("area", draft.area())
                .setParameter("year", draft.year())
                .setParameter("source", draft.source().strip())
                .getResultList()
                .stream()
                .anyMatch(each -> each != by);
    }

    /** The problem, or 404. */
    KnownProblem get(String reference) {
        return there(database.find(KnownProblem.class, Reference.KNOWN_PROBLEM.id(reference)));
    }

    /** The same, held until the transaction ends. */
    KnownProblem hold(String reference) {
        return there(
                database.find(
                        KnownProblem.class,
                        Reference.KNOWN_PROBLEM.id(reference),
                        LockModeType.PESSIMISTIC_WRITE));
    }

    void add(KnownProblem problem) {
        database.persist(problem);
        database.flush();
    }

    void remove(KnownProblem problem) {
        database.remove(problem);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    private static KnownProblem there(@Nullable KnownProblem found) {
        if (found == null) {
            throw ProblemException.notFound();
        }
        return found;
    }
}
