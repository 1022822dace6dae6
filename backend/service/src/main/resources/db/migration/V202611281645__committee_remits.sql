-- Which measures and inspections fall under a committee: by themes of measures, by series, and by frameworks of inspectors. What is made for a committee alone falls under it anyway.

create table committee_remit (
    committee    text primary key,
    version      int  not null,
    changed_name text not null,
    changed_at   timestamptz not null
);

create table committee_theme (
    committee text not null references committee_remit,
    theme     text not null,
    primary key (committee, theme)
);

create table committee_series (
    committee      text not null references committee_remit,
    scorecard_code text not null references scorecard,
    primary key (committee, scorecard_code)
);

create table committee_framework (
    committee      text not null references committee_remit,
    framework_code text not null references inspection_framework,
    primary key (committee, framework_code)
);
