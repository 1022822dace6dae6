-- What is never overwritten is held so by the database itself, and people who are gone say since when, so that they can be forgotten.

-- A revision of a figure stays as it was recorded; all that may happen to it is that the next one takes its place.
create trigger period_value_is_kept before delete or truncate on period_value
    for each statement execute function refuse_change();
create trigger period_value_is_final
    before update of id, indicator_code, area_code, period_code, first_day, last_day, revision, value, numerator, denominator, symbol, status, note, source,
                     reason, recorded_by, recorded_at on period_value
    for each statement execute function refuse_change();
create trigger period_value_is_replaced_for_good before update of current on period_value
    for each row when (new.current) execute function refuse_change();

-- The same holds for the versions of a set of indicators, the steps an edition has taken, and what a published edition has shown.
create trigger indicator_set_is_final before update or delete or truncate on indicator_set
    for each statement execute function refuse_change();
create trigger indicator_set_item_is_final before update or delete or truncate on indicator_set_item
    for each statement execute function refuse_change();
create trigger edition_step_is_final before update or delete or truncate on edition_step
    for each statement execute function refuse_change();
create trigger edition_value_is_final before update or delete or truncate on edition_value
    for each statement execute function refuse_change();

alter table person add gone_at timestamptz;
update person set gone_at = now() where not active;
