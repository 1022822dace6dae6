-- Sign-ins that were signed out of, by the SHA-256 of Keycloak's name for them. Every instance refuses what is left of their cookies.
create table ended_session (
    session_sha256 text primary key check (session_sha256 ~ '^[0-9a-f]{64}$'),
    ended_at timestamptz not null default now()
);

create index ended_session_ended_at on ended_session (ended_at);
