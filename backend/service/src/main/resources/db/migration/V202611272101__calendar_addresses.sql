-- Under which secret address a person's calendar is read: its digest, which opens nothing. A row without one was taken back.
create table calendar_address (
    subject text primary key,
    version int not null,
    digest  text unique,
    made_at timestamptz not null
);
