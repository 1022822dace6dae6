-- Which measures of which scorecard somebody follows.

create table followed_measure (
    subject        text not null,
    scorecard_code text not null references scorecard,
    indicator_code text not null references indicator,
    since          timestamptz not null,
    primary key (subject, scorecard_code, indicator_code)
);
