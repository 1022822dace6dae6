-- E-mails: what each says, whom it goes to, and what became of it. Written with whatever they tell of, sent afterwards.

create table mail_content (
    id           bigint generated always as identity primary key,
    subject_line text not null,
    body_text    text not null,
    body_html    text not null,
    -- Who but the recipients may read it here.
    holds        text not null check (holds in ('PUBLISHED', 'EXEMPT', 'UNPUBLISHED'))
);

create table mail (
    id              bigint generated always as identity primary key,
    dedupe_key      text not null unique,
    -- The same at every attempt, so that a mail that arrives twice is one mail to whoever receives it.
    message_id      text not null unique,
    kind            text not null check (kind in ('PUBLICATION', 'CORRECTION', 'KEY_INDICATORS', 'CHASE')),
    content_id      bigint not null references mail_content,
    recipient       text not null,
    recipient_name  text not null,
    address         text not null,
    scorecard_code  text references scorecard,
    edition_id      bigint references edition,
    state           text not null check (state in ('QUEUED', 'SENT', 'GIVEN_UP')),
    attempts        int  not null,
    next_attempt_at timestamptz,
    -- Whoever sends it just now, and until when nobody else may.
    claim           uuid,
    claimed_until   timestamptz,
    last_error      text,
    created_at      timestamptz not null,
    sent_at         timestamptz,
    constraint mail_sent_says_when check ((state = 'SENT') = (sent_at is not null)),
    constraint mail_queued_says_when check ((state = 'QUEUED') = (next_attempt_at is not null)),
    constraint mail_given_up_says_why check (state <> 'GIVEN_UP' or last_error is not null),
    constraint mail_claim_is_whole check ((claim is null) = (claimed_until is null))
);
create index mail_due on mail (next_attempt_at, id) where state = 'QUEUED';
create index mail_given_up on mail (id) where state = 'GIVEN_UP';
create index mail_of_edition on mail (edition_id);
