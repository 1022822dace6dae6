-- When Keycloak was last asked who is there, for every instance to know. read_at is when the reading began that the table
-- of people stands for; problem says why there was none since.
create table directory_reading (
    id       int primary key check (id = 1),
    next_at  timestamptz not null,
    failures int         not null,
    problem  text,
    read_at  timestamptz
);
insert into directory_reading (id, next_at, failures) values (1, to_timestamp(0), 0);

-- What people are to be told of by e-mail: written down with what happened, told once it is known whom there is to tell.
create table telling (
    id           bigint generated always as identity primary key,
    occasion     text not null unique,
    edition_id   bigint not null references edition,
    at           timestamptz not null,
    told_at      timestamptz,
    outcome      text check (outcome in ('TOLD', 'SUPERSEDED')),
    -- Of those whom it is for: how many were written to, switched such e-mails off, have no address.
    told         int,
    switched_off int,
    no_address   int,
    constraint telling_says_what_became_of_it check ((told_at is null) = (outcome is null) and (outcome is null) = (told is null))
);
create index telling_waiting on telling (id) where told_at is null;
create index telling_of_edition on telling (edition_id);

-- Work by the clock that went wrong and is tried again. A row goes when the work succeeds.
create table job_trouble (
    job         text primary key,
    words       text not null,
    -- Whether the words tell of something that is not published.
    unpublished boolean not null,
    since       timestamptz not null,
    last_at     timestamptz not null,
    times       int not null
);

-- Whose daily e-mail is to be written on a day: each by itself, so that one that cannot be written stops no other.
create table daily_letter (
    day        date not null references daily_mail,
    subject    text not null,
    written_at timestamptz,
    primary key (day, subject)
);
