-- Whom the service may write to, as Keycloak last said. Who may see what is decided by tokens, never by this table.
-- seen_at is when Keycloak first said what the row says.

create table person (
    subject    text primary key,
    username   text not null,
    name       text not null,
    email      text,
    roles      text[] not null,
    committees text[] not null,
    services   text[] not null,
    active     boolean not null,
    seen_at    timestamptz not null
);
create index person_roles on person using gin (roles) where active;
