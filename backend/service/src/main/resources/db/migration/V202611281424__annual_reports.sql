-- The year of a scorecard, written up from what its editions published, approved by the board and published. What was published is kept as it was.

create table annual_report (
    id             bigint generated always as identity primary key,
    version        int  not null,
    scorecard_code text not null references scorecard,
    year_kind      text not null check (year_kind in ('FINANCIAL', 'ACADEMIC', 'MUNICIPAL')),
    year_code      text not null,
    first_day      date not null,
    last_day       date not null,
    state          text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED')),
    sections       jsonb not null,
    submitted_by   text,
    published_at   timestamptz,
    -- What the board was given, for whom it was made, and what is read for ever once it is published.
    audience       text check (audience in ('PUBLIC', 'ALL_MEMBERS', 'COMMITTEES')),
    committees     text[],
    sha256         text,
    gzip           bytea,
    constraint annual_report_days check (first_day < last_day),
    constraint annual_report_with_the_board_is_whole
        check ((state = 'DRAFT') = (gzip is null) and num_nonnulls(audience, committees, sha256, gzip) in (0, 4)),
    constraint annual_report_published_when check ((state = 'PUBLISHED') = (published_at is not null))
);
-- One that is published may be followed by another that puts it right.
create unique index annual_report_one_at_a_time on annual_report (scorecard_code, year_kind, year_code) where state <> 'PUBLISHED';
create index annual_report_of_scorecard on annual_report (scorecard_code);

create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
    raise exception 'what is published in % is never changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger annual_report_is_final before update or delete on annual_report
    for each row when (old.state = 'PUBLISHED') execute function refuse_change_of_published();
create trigger annual_report_is_kept before truncate on annual_report for each statement execute function refuse_change();

create table annual_report_step (
    id        bigint generated always as identity primary key,
    report_id bigint not null references annual_report,
    move      text not null,
    text      text,
    by_name   text not null,
    at        timestamptz not null
);
create index annual_report_step_of on annual_report_step (report_id);
