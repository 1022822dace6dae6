-- What inspectors judged: the frameworks they judge by, each with the days on which it was in use, and the inspections that were published.

-- The steps of a scale, the best first.
create table inspection_grade (
    scale    text not null,
    position int  not null,
    code     text not null,
    words    text not null,
    primary key (scale, code),
    unique (scale, position)
);

create table inspection_framework (
    code         text primary key check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$'),
    version      int  not null default 0,
    title        text not null,
    inspectorates text[] not null,
    first_day    date not null,
    -- Null while it is in use.
    last_day     date,
    -- What readers must know before they compare it with another; null where nothing.
    note         text,
    source_name  text not null,
    source_url   text not null,
    -- Within how many days of publication the council answers what is recommended: its setting, null where it has none.
    answer_days  int check (answer_days between 1 and 365),
    answer_unit  text check (answer_unit in ('CALENDAR', 'WORKING')),
    constraint framework_ends_after_it_begins check (last_day >= first_day),
    constraint framework_clock_is_whole check ((answer_days is null) = (answer_unit is null))
);

-- What is judged under a framework, and by which scale. Of a framework without areas the report has words alone.
create table inspection_area (
    framework_code text not null references inspection_framework,
    position       int  not null,
    code           text not null,
    title          text not null,
    scale          text not null,
    primary key (framework_code, code),
    unique (framework_code, position),
    unique (framework_code, code, scale)
);

create table inspection (
    id             bigint generated always as identity primary key,
    version        int  not null,
    framework_code text not null references inspection_framework,
    title          text not null,
    started_on     date not null,
    -- Null where it is not known.
    ended_on       date,
    published_on   date not null,
    report_url     text not null,
    summary        text,
    recorded_name  text not null,
    recorded_at    timestamptz not null,
    unique (id, framework_code),
    constraint inspection_days_follow check (ended_on >= started_on and published_on >= coalesce(ended_on, started_on))
);
create index inspection_by_day on inspection (started_on, id);

-- An area without a row was not read: nothing is said of it.
create table inspection_judgement (
    inspection_id  bigint not null,
    framework_code text   not null,
    area_code      text   not null,
    scale          text   not null,
    grade_code     text   not null,
    primary key (inspection_id, area_code),
    foreign key (inspection_id, framework_code) references inspection (id, framework_code),
    foreign key (framework_code, area_code, scale) references inspection_area (framework_code, code, scale),
    foreign key (scale, grade_code) references inspection_grade (scale, code)
);

-- The measures that a report speaks of, and what it says there.
create table inspection_measure (
    inspection_id  bigint not null references inspection,
    indicator_code text   not null references indicator,
    words          text   not null,
    primary key (inspection_id, indicator_code)
);
create index inspection_measure_of on inspection_measure (indicator_code);

-- A recommendation of inspectors is followed as those of committees are. The version before shows it as one of the committee that follows it.
alter table recommendation
    add inspection_id bigint references inspection,
    add response_due_on date,
    add constraint recommendation_due_by_inspection check (response_due_on is null or inspection_id is not null);
create index recommendation_of_inspection on recommendation (inspection_id) where inspection_id is not null;

insert into inspection_grade (scale, position, code, words) values
    ('four', 1, 'OUTSTANDING', 'Outstanding'),
    ('four', 2, 'GOOD', 'Good'),
    ('four', 3, 'REQUIRES_IMPROVEMENT', 'Requires improvement'),
    ('four', 4, 'INADEQUATE', 'Inadequate'),
    ('send-2016', 1, 'NO_STATEMENT', 'No written statement of action required'),
    ('send-2016', 2, 'STATEMENT', 'Written statement of action required'),
    ('send-2023', 1, 'TYPICALLY_POSITIVE', 'Typically positive experiences and outcomes'),
    ('send-2023', 2, 'INCONSISTENT', 'Inconsistent experiences and outcomes'),
    ('send-2023', 3, 'SYSTEMIC_FAILINGS', 'Widespread and/or systemic failings'),
    ('report-card', 1, 'EXCEPTIONAL', 'Exceptional'),
    ('report-card', 2, 'STRONG', 'Strong standard'),
    ('report-card', 3, 'EXPECTED', 'Expected standard'),
    ('report-card', 4, 'NEEDS_ATTENTION', 'Needs attention'),
    ('report-card', 5, 'URGENT_IMPROVEMENT', 'Urgent improvement'),
    ('met', 1, 'MET', 'Met'),
    ('met', 2, 'NOT_MET', 'Not met'),
    ('cqc-score', 1, '4', '4: an exceptional standard'),
    ('cqc-score', 2, '3', '3: a good standard'),
    ('cqc-score', 3, '2', '2: some shortfalls'),
    ('cqc-score', 4, '1', '1: significant shortfalls');

-- The 70 working days are those between publication (9 May) and the date wanted of an action plan (16 August 2023) in a council's public minutes:
-- moderngov.stockton.gov.uk, decision 1757 of 15 June 2023. Councils set their own.
insert into inspection_framework (code, title, inspectorates, first_day, last_day, note, source_name, source_url, answer_days, answer_unit) values
    ('ilacs-2018', 'Local authority children’s services (ILACS), 2018 to 2022', '{Ofsted}', '2018-01-01', '2022-12-31',
     'Care leavers were judged together with children in care.',
     'Ofsted, Inspecting local authority children’s services', 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018/inspecting-local-authority-childrens-services', 70, 'WORKING'),
    ('ilacs-2023', 'Local authority children’s services (ILACS), 2023 to March 2026', '{Ofsted}', '2023-01-01', '2026-03-31',
     'From January 2023 the experiences of care leavers are a judgement of their own.',
     'Ofsted, Inspecting local authority children’s services', 'https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018/inspecting-local-authority-childrens-services', 70, 'WORKING'),
    ('ilacs-2026', 'Local authority children’s services (ILACS), from April 2026', '{Ofsted}', '2026-04-01', null,
     'There is no judgement of overall effectiveness any more, so that nothing here can be set beside the overall grades before.',
     'Ofsted, announcement of 27 November 2025', 'https://www.wired-gov.net/wg/news.nsf/articles/ofsted+confirms+removal+of+headline+judgement+for+inspections+of+local+authorities+childrens+services+27112025162500?open', 70, 'WORKING'),
    ('area-send-2016', 'Local area SEND, 2016 to 2022', '{Ofsted,Care Quality Commission}', '2016-05-01', '2022-12-31',
     'There were no grades: either a written statement of action was required or it was not.',
     'Ofsted and the Care Quality Commission, A new approach to area SEND inspections', 'https://www.gov.uk/government/consultations/a-new-approach-to-area-send-inspections/a-new-approach-to-area-send-inspections-consultation-document', null, null),
    ('area-send-2023', 'Area SEND, from 2023', '{Ofsted,Care Quality Commission}', '2023-01-01', null,
     'One of three outcomes for the whole local area partnership. It cannot be set beside the outcome of 2016 to 2022.',
     'Ofsted, Area SEND inspections and outcomes in England', 'https://www.gov.uk/government/statistics/area-send-inspections-and-outcomes-in-england-as-at-31-december-2023/main-findings-area-send-inspections-and-outcomes-in-england-as-at-31-december-2023', null, null),
    ('youth-justice-2018', 'Youth justice services, 2018 to 2024', '{HM Inspectorate of Probation}', '2018-05-01', '2024-12-31',
     'Each standard is rated on its own beside the overall rating. Resettlement was added in 2021.',
     'HM Inspectorate of Probation, Our standards and ratings', 'https://www.justiceinspectorates.gov.uk/hmiprobation/about-hmi-probation/about-our-work/our-standards-and-ratings/', null, null),
    ('youth-justice-2025', 'Youth justice services, from 2025', '{HM Inspectorate of Probation}', '2025-01-01', null,
     'All work with children is one part, whatever the disposal, and work with victims is judged apart. It cannot be set beside the ratings of 2018 to 2024.',
     'HM Inspectorate of Probation, An inspection of youth justice work with children and victims in Wakefield, 2025', 'https://hmiprobation.justiceinspectorates.gov.uk/document/an-inspection-of-youth-justice-work-with-children-and-victims-in-wakefield-2025', null, null),
    ('schools-2019', 'Schools, September 2019 to August 2024', '{Ofsted}', '2019-09-01', '2024-08-31', null,
     'Ofsted, Education inspection framework', 'https://www.gov.uk/government/publications/education-inspection-framework/education-inspection-framework-for-september-2023', null, null),
    ('schools-2024', 'Schools, September 2024 to November 2025', '{Ofsted}', '2024-09-01', '2025-11-09',
     'There is no judgement of overall effectiveness any more.',
     'Ofsted, School inspections and outcomes: management information', 'https://www.gov.uk/government/statistical-data-sets/monthly-management-information-ofsteds-school-inspections-outcomes', null, null),
    ('schools-2025', 'Schools, report cards from November 2025', '{Ofsted}', '2025-11-10', null,
     'Five grades for each area and none for the whole. Ofsted says that they cannot be compared with the grades before.',
     'Ofsted, Understanding report cards and grades', 'https://www.gov.uk/guidance/understanding-ofsted-report-cards-and-grades', null, null),
    ('cqc-local-authority-2023', 'Local authority adult social care, from 2023', '{Care Quality Commission}', '2023-04-01', null,
     'Nine quality statements are scored from 1 to 4, and the rating follows from their sum.',
     'Care Quality Commission, How we determine ratings', 'https://www.cqc.org.uk/guidance-regulation/local-authorities/how-we-determine-ratings', null, null),
    ('jtai', 'Joint targeted area inspections', '{Ofsted,Care Quality Commission,HMICFRS}', '2016-02-01', null,
     'There are no grades: a letter says what works and what must improve.',
     'Local Safeguarding Children Board of Sandwell, Joint targeted area inspection', 'http://sandwelllscb.org.uk/quality-assurance/jtai/', null, null);

insert into inspection_area (framework_code, position, code, title, scale) values
    ('ilacs-2018', 1, 'leaders', 'The impact of leaders on social work practice with children and families', 'four'),
    ('ilacs-2018', 2, 'help-and-protection', 'The experiences and progress of children who need help and protection', 'four'),
    ('ilacs-2018', 3, 'care', 'The experiences and progress of children in care and care leavers', 'four'),
    ('ilacs-2018', 4, 'overall', 'Overall effectiveness', 'four'),
    ('ilacs-2023', 1, 'leaders', 'The impact of leaders on social work practice with children and families', 'four'),
    ('ilacs-2023', 2, 'help-and-protection', 'The experiences and progress of children who need help and protection', 'four'),
    ('ilacs-2023', 3, 'care', 'The experiences and progress of children in care', 'four'),
    ('ilacs-2023', 4, 'care-leavers', 'The experiences and progress of care leavers', 'four'),
    ('ilacs-2023', 5, 'overall', 'Overall effectiveness', 'four'),
    ('ilacs-2026', 1, 'leaders', 'The impact of leaders on social work practice with children and families', 'four'),
    ('ilacs-2026', 2, 'help-and-protection', 'The experiences and progress of children who need help and protection', 'four'),
    ('ilacs-2026', 3, 'care', 'The experiences and progress of children in care', 'four'),
    ('ilacs-2026', 4, 'care-leavers', 'The experiences and progress of care leavers', 'four'),
    ('area-send-2016', 1, 'outcome', 'Outcome', 'send-2016'),
    ('area-send-2023', 1, 'outcome', 'Outcome', 'send-2023'),
    ('youth-justice-2018', 1, 'overall', 'Overall', 'four'),
    ('youth-justice-2018', 2, 'governance', 'Organisation: governance and leadership', 'four'),
    ('youth-justice-2018', 3, 'staff', 'Organisation: staff', 'four'),
    ('youth-justice-2018', 4, 'partnerships', 'Organisation: partnerships and services', 'four'),
    ('youth-justice-2018', 5, 'information', 'Organisation: information and facilities', 'four'),
    ('youth-justice-2018', 6, 'court-assessment', 'Court disposals: assessment', 'four'),
    ('youth-justice-2018', 7, 'court-planning', 'Court disposals: planning', 'four'),
    ('youth-justice-2018', 8, 'court-delivery', 'Court disposals: implementation and delivery', 'four'),
    ('youth-justice-2018', 9, 'court-reviewing', 'Court disposals: reviewing', 'four'),
    ('youth-justice-2018', 10, 'out-of-court-assessment', 'Out-of-court disposals: assessment', 'four'),
    ('youth-justice-2018', 11, 'out-of-court-planning', 'Out-of-court disposals: planning', 'four'),
    ('youth-justice-2018', 12, 'out-of-court-delivery', 'Out-of-court disposals: implementation and delivery', 'four'),
    ('youth-justice-2018', 13, 'out-of-court-joint-working', 'Out-of-court disposals: joint working, since 2021 policy and provision', 'four'),
    ('youth-justice-2018', 14, 'resettlement', 'Resettlement (since 2021)', 'four'),
    ('youth-justice-2025', 1, 'overall', 'Overall', 'four'),
    ('youth-justice-2025', 2, 'children', 'Work with children', 'four'),
    ('youth-justice-2025', 3, 'victims', 'Work with victims', 'four'),
    ('schools-2019', 1, 'overall', 'Overall effectiveness', 'four'),
    ('schools-2019', 2, 'quality', 'Quality of education', 'four'),
    ('schools-2019', 3, 'behaviour', 'Behaviour and attitudes', 'four'),
    ('schools-2019', 4, 'development', 'Personal development', 'four'),
    ('schools-2019', 5, 'leadership', 'Leadership and management', 'four'),
    ('schools-2019', 6, 'early-years', 'Early years provision', 'four'),
    ('schools-2019', 7, 'sixth-form', 'Sixth-form provision', 'four'),
    ('schools-2024', 1, 'quality', 'Quality of education', 'four'),
    ('schools-2024', 2, 'behaviour', 'Behaviour and attitudes', 'four'),
    ('schools-2024', 3, 'development', 'Personal development', 'four'),
    ('schools-2024', 4, 'leadership', 'Leadership and management', 'four'),
    ('schools-2024', 5, 'early-years', 'Early years provision', 'four'),
    ('schools-2024', 6, 'sixth-form', 'Sixth-form provision', 'four'),
    ('schools-2025', 1, 'safeguarding', 'Safeguarding', 'met'),
    ('schools-2025', 2, 'inclusion', 'Inclusion', 'report-card'),
    ('schools-2025', 3, 'curriculum', 'Curriculum and teaching', 'report-card'),
    ('schools-2025', 4, 'achievement', 'Achievement', 'report-card'),
    ('schools-2025', 5, 'attendance', 'Attendance and behaviour', 'report-card'),
    ('schools-2025', 6, 'development', 'Personal development and well-being', 'report-card'),
    ('schools-2025', 7, 'early-years', 'Early years', 'report-card'),
    ('schools-2025', 8, 'sixth-form', 'Sixth form', 'report-card'),
    ('schools-2025', 9, 'leadership', 'Leadership and governance', 'report-card'),
    ('cqc-local-authority-2023', 1, 'overall', 'Overall rating', 'four'),
    ('cqc-local-authority-2023', 2, 'needs', 'Assessing needs', 'cqc-score'),
    ('cqc-local-authority-2023', 3, 'healthier-lives', 'Supporting people to live healthier lives', 'cqc-score'),
    ('cqc-local-authority-2023', 4, 'equity', 'Equity in experience and outcomes', 'cqc-score'),
    ('cqc-local-authority-2023', 5, 'provision', 'Care provision, integration and continuity', 'cqc-score'),
    ('cqc-local-authority-2023', 6, 'partnerships', 'Partnerships and communities', 'cqc-score'),
    ('cqc-local-authority-2023', 7, 'pathways', 'Safe systems, pathways and transitions', 'cqc-score'),
    ('cqc-local-authority-2023', 8, 'safeguarding', 'Safeguarding', 'cqc-score'),
    ('cqc-local-authority-2023', 9, 'governance', 'Governance, management and sustainability', 'cqc-score'),
    ('cqc-local-authority-2023', 10, 'learning', 'Learning, improvement and innovation', 'cqc-score');
