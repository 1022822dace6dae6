-- A recommendation can stand on the work programme of a committee, as requests and clinics do.

alter table work_item
    add recommendation_id bigint references recommendation,
    drop constraint work_item_kind_check,
    add constraint work_item_kind_check check (kind in ('REQUEST', 'CLINIC', 'RECOMMENDATION', 'REPORT')),
    add constraint work_item_is_about_a_recommendation_or_not check ((kind = 'RECOMMENDATION') = (recommendation_id is not null));
create index work_item_on_recommendation on work_item (recommendation_id) where recommendation_id is not null;
create unique index work_item_recommendation_once on work_item (committee, recommendation_id) where state in ('UNPLACED', 'PLANNED');
