-- Whoever has an edition or a request in hand next is told, and those it comes back to. by is who did it, and to_subject
-- whom it is for besides those whose part is next.
alter table telling
    add kind       text not null default 'PUBLICATION' check (kind in ('PUBLICATION', 'EDITION_STEP', 'REQUEST_STEP')),
    add step       text,
    add request_id bigint references deep_dive_request,
    add by_subject text,
    add by_name    text,
    add to_subject text,
    add reason     text,
    add constraint telling_of_a_step_says_which check ((kind = 'PUBLICATION') = (step is null)),
    add constraint telling_of_a_request_says_which check ((kind = 'REQUEST_STEP') = (request_id is not null));

create table told_person (
    subject    text not null,
    telling_id bigint not null references telling on delete cascade,
    -- As home says it.
    line       text not null,
    primary key (subject, telling_id)
);

alter table mail
    drop constraint mail_kind_check,
    add constraint mail_kind_check check (kind in ('PUBLICATION', 'CORRECTION', 'KEY_INDICATORS', 'CHASE', 'EDITION_STEP', 'REQUEST_STEP'));

alter table mail_choice
    add edition_steps boolean not null default true,
    add request_steps boolean not null default true;
