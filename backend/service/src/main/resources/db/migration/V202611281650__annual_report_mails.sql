-- Whoever's part is next with an annual report is told of it. It is on no edition.

alter table telling
    add annual_report_id bigint references annual_report,
    drop constraint telling_kind_check,
    add constraint telling_kind_check check (kind in ('PUBLICATION', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC_STEP', 'WINDOW_CLOSING', 'RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES', 'SET_CHANGE', 'SIGN_OFF', 'ANNUAL_REPORT')),
    drop constraint telling_says_of_what,
    add constraint telling_says_of_what check (
        (kind = 'RECOMMENDATION_STEP') = (recommendation_id is not null) and (kind = 'QUERY_STEP') = (query_id is not null) and (kind = 'ACTION_STEP') = (action_id is not null)
        and (kind = 'CLINIC_TIMES') = (proposal_id is not null) and (kind = 'SET_CHANGE') = (indicator_review_id is not null) and (kind = 'SIGN_OFF') = (sign_off_id is not null)
        and (kind = 'ANNUAL_REPORT') = (annual_report_id is not null)
        and (kind = 'CLINIC_STEP' or (kind in ('RECOMMENDATION_STEP', 'QUERY_STEP', 'ACTION_STEP', 'CLINIC_TIMES', 'SET_CHANGE', 'SIGN_OFF', 'ANNUAL_REPORT')) = (edition_id is null)));
create index telling_of_annual_report on telling (annual_report_id) where annual_report_id is not null;
