-- What people search: words of measures, scorecards and requests, slips of the pen, and what else people call a thing.

create extension if not exists pg_trgm;

alter table indicator add searched tsvector generated always as (
    setweight(to_tsvector('english', code || ' ' || title), 'A')
    || setweight(to_tsvector('english', theme), 'B')
    || setweight(to_tsvector('english', definition), 'C')) stored;
create index indicator_searched on indicator using gin (searched);

alter table scorecard add searched tsvector generated always as (
    setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', purpose), 'C')) stored;
create index scorecard_searched on scorecard using gin (searched);

alter table deep_dive_request add searched tsvector generated always as (
    setweight(to_tsvector('english', question), 'A') || setweight(to_tsvector('english', coalesce(answer, '')), 'C')) stored;
create index deep_dive_request_searched on deep_dive_request using gin (searched);

-- Words that mean the same to whoever searches: members say "children in care" where a measure says "CLA".
create table synonyms (
    id    bigint generated always as identity primary key,
    words text[] not null check (cardinality(words) > 1)
);
insert into synonyms (words) values
    ('{children looked after,looked after,looked-after,children in care,CLA,LAC}'),
    ('{care leavers,care leaver,care experienced,leaving care}'),
    ('{children in need,child in need,CIN}'),
    ('{child protection,CP,CPP,child protection plan}'),
    ('{re-referrals,re-referral,rereferrals,repeat referrals,repeat referral}'),
    ('{EHC,EHCP,EHCPs,"EHC plan","EHC plans","education, health and care plan"}'),
    ('{SEND,SEN,special educational needs}'),
    ('{NEET,"not in education, employment or training"}'),
    ('{missing,missing from home,missing from care,missing episodes,went missing,runaways}'),
    ('{section 47,s47,S.47,child protection enquiry,child protection enquiries}'),
    ('{EHE,elective home education,home educated,home education}'),
    ('{CME,children missing education}'),
    ('{MASH,multi-agency safeguarding hub,front door}'),
    ('{persistent absence,persistent absentees,persistently absent,truancy}'),
    ('{exclusion,exclusions,excluded,expelled}'),
    ('{unaccompanied asylum seeking,UASC,unaccompanied}'),
    ('{youth justice,youth offending,YOT,YJS}'),
    ('{caseload,caseloads,cases per,number of cases}'),
    ('{special guardianship,SGO}'),
    ('{foster,fostering,foster care,fostered}');
