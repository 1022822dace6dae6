-- A standing panel meets also where no request is on its agenda: what calendars show of such a clinic is about no edition.

alter table telling
    drop constraint telling_says_of_what,
    add constraint telling_says_of_what check (
        (kind = 'RECOMMENDATION_STEP') = (recommendation_id is not null) and (kind = 'QUERY_STEP') = (query_id is not null) and (kind = 'ACTION_STEP') = (action_id is not null)
        and (kind = 'CLINIC_TIMES') = (proposal_id is not null)
        and (kind = 'CLINIC_STEP' or (kind in ('RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES')) = (edition_id is null)));
