-- A review of targets that was opened by mistake ends without any. Another of the same year can be opened then.
alter table target_review
    add abandoned_name text,
    add abandoned_at timestamptz,
    add abandoned_reason text,
    add constraint target_review_abandoned_whole check ((abandoned_name is null) = (abandoned_at is null) and (abandoned_at is null) = (abandoned_reason is null)),
    add constraint target_review_ends_in_one_way check (approved_at is null or abandoned_at is null),
    drop constraint target_review_once_a_year;
create unique index target_review_once_a_year on target_review (scorecard_code, year_start) where abandoned_at is null;
