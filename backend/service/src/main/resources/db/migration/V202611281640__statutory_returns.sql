-- What the council must send to government, by when, and which measures come from it. The names are preset; the days are the council's own to enter, since they differ each year.

create table statutory_return (
    code         text primary key,
    version      int  not null,
    title        text not null,
    collects     text,
    source_name  text,
    source_url   text,
    -- Null as long as nobody has changed what was preset.
    changed_name text,
    changed_at   timestamptz,
    constraint statutory_return_changed_whole check ((changed_name is null) = (changed_at is null))
);

create table statutory_return_measure (
    return_code    text not null references statutory_return,
    indicator_code text not null references indicator,
    primary key (return_code, indicator_code)
);
create index statutory_return_measure_of on statutory_return_measure (indicator_code);

-- One round of a return: the days whose figures it gives, when it is due, and when these become final.
create table statutory_return_round (
    return_code text not null references statutory_return,
    code        text not null,
    first_day   date not null,
    last_day    date not null,
    due_on      date not null,
    -- Null where it is not known yet.
    final_on    date,
    sent        boolean not null,
    -- Null where it was sent and nobody knows when.
    sent_on     date,
    primary key (return_code, code),
    constraint statutory_return_round_days check (first_day <= last_day and first_day <= due_on and due_on <= final_on),
    constraint statutory_return_round_sent check (sent or sent_on is null)
);

insert into statutory_return (code, version, title, collects, source_name, source_url) values
    ('ssda903', 0, 'Children looked after return (SSDA903)', 'Children looked after and care leavers, from 1 April to 31 March.',
     'GOV.UK, Children looked after return: guide to submitting data', 'https://www.gov.uk/guidance/children-looked-after-return-guide-to-submitting-data'),
    ('cin-census', 0, 'Children in need census', 'Referrals, assessments, child protection and children in need, from 1 April to 31 March.',
     'GOV.UK, Children in need census: guide to submitting data', 'https://www.gov.uk/guidance/children-in-need-census'),
    ('csww', 0, 'Children’s social work workforce census', 'Child and family social workers, from 1 October to 30 September.',
     'GOV.UK, Children’s social work workforce census: guide to submitting data', 'https://www.gov.uk/guidance/childrens-social-work-workforce-census-guide-to-submitting-data'),
    ('school-census', 0, 'School census', 'Pupils, attendance and exclusions, each term.',
     'GOV.UK, Complete the school census', 'https://www.gov.uk/guidance/complete-the-school-census'),
    ('sen2', 0, 'Special educational needs survey (SEN2)', 'Education, health and care plans, each January for the calendar year before.',
     'GOV.UK, Special educational needs survey: guide to submitting data', 'https://www.gov.uk/guidance/special-educational-needs-survey'),
    ('eyfsp', 0, 'Early years foundation stage profile return', 'Children’s development at the end of the reception year.',
     'GOV.UK, Early years foundation stage profile return', 'https://www.gov.uk/government/publications/early-years-foundation-stage-profile-return');
