-- Editions that can be corrected and published at a set time; scorecards that say how they came about and when their parts are due.

alter table edition
    add revision      int not null default 1 check (revision >= 1),
    add erratum       text,
    add publish_at    timestamptz,
    add superseded_at timestamptz,
    drop constraint edition_scorecard_code_period_code_key,
    add constraint edition_revision_once unique (scorecard_code, period_code, revision),
    add constraint edition_correction_says_what check ((revision > 1) = (erratum is not null)),
    add constraint edition_set_time_is_of_the_approved check (publish_at is null or state in ('APPROVED', 'PUBLISHED')),
    add constraint edition_superseded_was_published check (superseded_at is null or state = 'PUBLISHED');
alter table edition alter revision drop default;
-- The one that members read when they name no revision.
create unique index edition_current on edition (scorecard_code, period_code) where state = 'PUBLISHED' and superseded_at is null;
-- One correction at a time.
create unique index edition_in_preparation on edition (scorecard_code, period_code) where state <> 'PUBLISHED';

alter table scorecard
    add arrangement_reason  text,
    add agreed_by           text,
    add agreed_on           date,
    add next_review_on      date,
    add opens_by_itself     boolean not null default false,
    add figures_due_days    int not null default 10 check (figures_due_days between 0 and 366),
    add commentary_due_days int not null default 15 check (commentary_due_days between 0 and 366),
    add commentary_required boolean not null default true,
    add exempt_committees   text[] not null default '{}',
    add in_newsletter       boolean not null default true,
    add constraint scorecard_commentary_follows_figures check (commentary_due_days >= figures_due_days),
    add constraint scorecard_arrangement_is_whole check ((arrangement_reason is null) = (agreed_by is null)),
    drop constraint scorecard_audience_check,
    add constraint scorecard_audience_check check (audience in ('ALL_MEMBERS', 'COMMITTEES', 'PUBLIC'));
