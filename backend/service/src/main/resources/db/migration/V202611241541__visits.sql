-- When somebody was last here, so that home can say what is new to them.

create table visit (
    subject   text primary key,
    began_at  timestamptz not null,
    active_at timestamptz not null,
    -- When the visit before began; null on the first.
    since     timestamptz,
    check (began_at <= active_at and since < began_at)
);
