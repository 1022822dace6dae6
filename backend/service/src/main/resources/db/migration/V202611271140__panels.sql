-- Standing panels: who belongs to each and how often it meets. Their meetings are performance clinics.

create table panel (
    id             bigint generated always as identity primary key,
    version        int  not null,
    title          text not null,
    purpose        text not null,
    months_between int  not null check (months_between between 1 and 12),
    state          text not null check (state in ('STANDING', 'CLOSED')),
    set_up_name    text not null,
    set_up_at      timestamptz not null,
    -- How often who belongs to it was written anew: whoever read it before has read another panel.
    membership     int not null check (membership >= 0),
    closed_reason  text,
    closed_name    text,
    closed_at      timestamptz,
    constraint panel_closed_says_why check ((state = 'CLOSED') = (closed_reason is not null) and (closed_reason is null) = (closed_name is null) and (closed_reason is null) = (closed_at is null))
);

create table panel_member (
    panel_id bigint not null references panel,
    subject  text   not null,
    name     text   not null,
    primary key (panel_id, subject)
);
create index panel_member_who on panel_member (subject);

-- Null where a clinic is no panel's. The version before neither reads nor writes it.
alter table clinic add panel_id bigint references panel;
create index clinic_of_panel on clinic (panel_id) where panel_id is not null;
