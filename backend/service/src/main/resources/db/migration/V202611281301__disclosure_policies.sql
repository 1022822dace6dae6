-- What is hidden of the figures of one source so that nobody is told from a small number, and from whom.
create table disclosure_policy (
    id            bigint generated always as identity primary key,
    version       int     not null default 0,
    source        text    not null check (length(source) between 1 and 1000),
    counts_up_to  int     check (counts_up_to between 1 and 1000),
    secondary     boolean not null,
    smallest_base int     check (smallest_base between 2 and 1000),
    round_to      int     check (round_to between 2 and 1000),
    hidden_from   text    not null check (hidden_from in ('PUBLIC', 'OTHER_MEMBERS', 'EVERYONE')),
    reason        text    not null,
    check (coalesce(counts_up_to, smallest_base, round_to) is not null)
);
create unique index disclosure_policy_of on disclosure_policy (lower(source));

create trigger disclosure_policy_is_drawn_from after insert or update or delete or truncate on disclosure_policy
    for each statement execute function note_content_change();

-- Whether an edition shows a value otherwise than as it is: whoever reads no other edition of it is not given it by the API either.
alter table edition_value add hidden boolean not null default false;
create index edition_value_hidden on edition_value (value_id) where hidden;
