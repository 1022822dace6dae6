-- Which transactions changed anything that a preview of an edition is drawn from, so that a remembered preview can be told from an old one.

create table content_change (
    xid xid8        not null default pg_current_xact_id(),
    at  timestamptz not null default now()
);
create index content_change_by on content_change (xid);

-- One row for a transaction is enough, and inserting it makes nobody wait.
create function note_content_change() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from content_change where xid = pg_current_xact_id()) then
        insert into content_change default values;
    end if;
    return null;
end $$;

do $$
declare
    drawn_from text;
begin
    foreach drawn_from in array array['area', 'comparator_group', 'comparator_group_member', 'indicator', 'period_value', 'threshold', 'council_setting', 'scorecard',
                                      'indicator_set', 'indicator_set_item', 'edition', 'frozen_document', 'edition_value', 'measure_commentary'] loop
        execute format('create trigger %I after insert or update or delete or truncate on %I for each statement execute function note_content_change()',
                       drawn_from || '_is_drawn_from', drawn_from);
    end loop;
end $$;
