package org.scrutineer.load;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.Rows;
import org.scrutineer.load.FigureLoad.Loaded;
import org.scrutineer.load.FigureLoad.Undone;
import org.scrutineer.load.NewLoad.OfMeasure;

/**
 * The loads as the caller may see them: everybody's for the performance team, their own for a lead
 * officer.
 */
@RequestScoped
public class FigureLoadRepository {

    private static final int TITLES = 3;

    private static final String SELECT =
            """
            select l.id, l.kind, l.loaded_at as at, l.loaded_name as by, l.file_name as file, l.mapping_code as mapping, l.mapping_version, l.row_count as rows,
                   l.added, l.revised, l.unchanged, l.confirmed, (select count(*) from figure_load_measure m where m.load_id = l.id) as measure_count,
                   array(select i.title from figure_load_measure m join indicator i on i.code = m.indicator_code where m.load_id = l.id order by i.title, i.code limit %d) as measures,
                   u.undone_at, u.undone_name as undone_by, u.reason, u.withdrawn, u.restored
            from figure_load l left join figure_load_undoing u on u.load_id = l.id
            where (cast(:me as text) is null or l.loaded_by = :me)
            """
                    .formatted(TITLES);

    private final EntityManager database;
    private final Caller caller;

    FigureLoadRepository(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    private record Row(
            long id,
            LoadKind kind,
            Instant at,
            String by,
            @Nullable String file,
            @Nullable String mapping,
            @Nullable Integer mappingVersion,
            int rows,
            int added,
            int revised,
            int unchanged,
            int confirmed,
            int measureCount,
            List<String> measures,
            @Nullable Instant undoneAt,
            @Nullable String undoneBy,
            @Nullable String reason,
            @Nullable Integer withdrawn,
            @Nullable Integer restored) {

        FigureLoad view() {
            return new FigureLoad(
                    id,
                    kind,
                    at,
                    by,
                    file,
                    mapping,
                    mappingVersion,
                    rows,
                    added,
                    revised,
                    unchanged,
                    confirmed,
                    measureCount,
                    measures,
                    undoneAt == null
                                    || undoneBy == null
                                    || reason == null
                                    || withdrawn == null
                                    || restored == null
                            ? null
                            : new Undone(undoneAt, undoneBy, reason, withdrawn, restored));
        }
    }

    /**
     * The newest first.
     *
     * @param indicator only those with rows of this measure; null for all
     * @param before the identifier of the last that is known already; null for the newest
     */
    @Transactional
    public List<FigureLoad> page(@Nullable String indicator, @Nullable Long before, int limit) {
        Conditions conditions =
                new Conditions()
                        .and(
                                "exists (select 1 from figure_load_measure m where m.load_id = l.id and m.indicator_code = :indicator)",
                                "indicator",
                                indicator)
                        .and("l.id < :before", "before", before)
                        .bind("limit", limit);
        NativeQuery<Row> query =
                rows(SELECT + conditions.sql() + " order by l.id desc limit :limit");
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream().map(Row::view).toList();
    }

    Optional<FigureLoad> find(long load) {
        return rows(SELECT + " and l.id = :load")
                .setParameter("load", load)
                .getResultList()
                .stream()
                .findFirst()
                .map(Row::view);
    }

    private NativeQuery<Row> rows(String sql) {
        return Rows.of(Row.class, database.createNativeQuery(sql))
                .setParameter("me", caller.may(Permission.FIGURES_WRITE) ? null : caller.subject());
    }

    /** What it did to each of its measures, by title. */
    List<Loaded> measures(long load) {
        return Rows.of(
                        Loaded.class,
                        database.createNativeQuery(
                                """
                                select m.indicator_code as indicator, i.title, m.added, m.revised, m.unchanged
                                from figure_load_measure m join indicator i on i.code = m.indicator_code where m.load_id = :load order by i.title, i.code
                                """))
                .setParameter("load", load)
                .getResultList();
    }

    /** Keeps a load whose figures are in already, in the transaction that brought them in. */
    public long keep(NewLoad load) {
        List<OfMeasure> measures = load.measures();
        long id =
                (Long)
                        database.createNativeQuery(
                                        """
                                        insert into figure_load (kind, file_name, mapping_code, mapping_version, row_count, added, revised, unchanged, confirmed,
                                                                 first_value, last_value, last_step, loaded_by, loaded_name, loaded_at)
                                        select :kind, :file, :mapping, cast(:mappingVersion as int), :rows, :added, :revised, :unchanged, :confirmed,
                                               min(v.id), max(v.id), (select coalesce(max(id), 0) from edition_step), :by, :name, :at
                                        from period_value v where v.id > :lastBefore returning id
                                        """,
                                        Long.class)
                                .setParameter("kind", load.source().kind().name())
                                .setParameter("file", load.source().file())
                                .setParameter("mapping", load.source().mapping())
                                .setParameter("mappingVersion", load.source().mappingVersion())
                                .setParameter("rows", load.rows())
                                .setParameter("added", sum(measures, OfMeasure::added))
                                .setParameter("revised", sum(measures, OfMeasure::revised))
                                .setParameter("unchanged", sum(measures, OfMeasure::unchanged))
                                .setParameter("confirmed", load.confirmed())
                                .setParameter("lastBefore", load.lastBefore())
                                .setParameter("by", caller.subject())
                                .setParameter("name", caller.name())
                                .setParameter("at", load.at())
                                .getSingleResult();
        database.createNativeQuery(
                        """
                        insert into figure_load_measure (load_id, indicator_code, added, revised, unchanged, earliest)
                        select :load, m.* from unnest(cast(:indicators as text[]), cast(:added as int[]), cast(:revised as int[]), cast(:unchanged as int[]), cast(:earliest as date[])) m
                        """)
                .setParameter("load", id)
                .setParameter(
                        "indicators",
                        measures.stream().map(OfMeasure::indicator).toArray(String[]::new))
                .setParameter("added", counts(measures, OfMeasure::added))
                .setParameter("revised", counts(measures, OfMeasure::revised))
                .setParameter("unchanged", counts(measures, OfMeasure::unchanged))
                .setParameter(
                        "earliest",
                        measures.stream()
                                .map(each -> each.earliest().toString())
                                .toArray(String[]::new))
                .executeUpdate();
        return id;
    }

    private static int sum(List<OfMeasure> measures, ToIntFunction<OfMeasure> what) {
        return measures.stream().mapToInt(what).sum();
    }

    private static Integer[] counts(List<OfMeasure> measures, ToIntFunction<OfMeasure> what) {
        return measures.stream().mapToInt(what).boxed().toArray(Integer[]::new);
    }
}
