-- Peers of other councils look at a council as inspectors do, without grades, and what has to follow has its months: the plan, the review of it, its report.

create table inspection_follow_up (
    framework_code text not null references inspection_framework,
    -- After the last day on which they were there.
    months         int  not null check (months between 1 and 60),
    title          text not null,
    primary key (framework_code, months)
);

insert into inspection_framework (code, title, inspectorates, first_day, last_day, note, source_name, source_url, answer_days, answer_unit) values
    ('lga-peer-challenge', 'Corporate peer challenge of the Local Government Association', '{Local Government Association}', '2011-01-01', null,
     'A peer challenge is no inspection: councillors and officers of other councils say what they saw, and give no grades.',
     'Local Government Association, Corporate Peer Challenge reports',
     'https://www.local.gov.uk/our-support/council-assurance-and-peer-challenge/peer-challenges-we-offer/corporate-peer-3', null, null);

insert into inspection_follow_up (framework_code, months, title) values
    ('lga-peer-challenge', 3, 'The council publishes the report, with its action plan where it can'),
    ('lga-peer-challenge', 5, 'The council has published its action plan'),
    ('lga-peer-challenge', 10, 'The peers look at the progress, at about this time'),
    ('lga-peer-challenge', 12, 'The council has published the report on the progress');
