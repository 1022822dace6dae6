-- Which e-mails somebody wants, and the days on which the daily ones were written. Who has no row wants all and has chosen no measures.

create table mail_choice (
    subject        text primary key,
    version        int not null,
    publications   boolean not null,
    scorecards_off text[] not null,
    daily          boolean not null,
    key_indicators text[] not null
);

create table daily_mail (
    day        date primary key,
    written_at timestamptz not null
);

alter table mail add give_up_at timestamptz;
update mail set give_up_at = created_at + interval '5 days';
alter table mail alter give_up_at set not null;
