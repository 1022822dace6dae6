-- What happens to requests may come as one e-mail a day: what home says waits for it, and is written from what the requests
-- are then.
alter table told_person add waits_for_digest boolean not null default false;
create index told_person_waiting on told_person (subject) where waits_for_digest;

alter table mail_choice add pace text not null default 'NEWS_DAILY' check (pace in ('NEWS_DAILY', 'ALL_DAILY', 'EACH'));

alter table mail
    drop constraint mail_kind_check,
    add constraint mail_kind_check
        check (kind in ('PUBLICATION', 'CORRECTION', 'KEY_INDICATORS', 'CHASE', 'EDITION_STEP', 'REQUEST_STEP', 'CLINIC', 'WINDOW_CLOSING', 'DIGEST'));
