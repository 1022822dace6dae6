-- Other systems that are told of what happens, and what each was sent.

create table webhook (
    code            text primary key,
    version         int  not null,
    name            text not null,
    address         text not null,
    events          text[] not null check (cardinality(events) > 0),
    active          boolean not null,
    registered_name text not null,
    registered_at   timestamptz not null,
    -- The secret itself is nowhere: it is made of the salt and of a key that the database does not hold. By the print it is seen whether it still is what it was.
    salt            uuid not null,
    print           text not null,
    secret_at       timestamptz not null,
    -- The one before, while it too is valid.
    former_salt     uuid,
    former_print    text,
    former_until    timestamptz,
    -- A receiver that took nothing is left alone until then.
    rests_until     timestamptz,
    constraint webhook_former_secret_is_whole check ((former_salt is null) = (former_print is null) and (former_salt is null) = (former_until is null))
);

create table webhook_delivery (
    id              bigint generated always as identity primary key,
    webhook_code    text not null references webhook,
    -- The same at every attempt, so that a receiver knows what it has already.
    message_id      text not null unique,
    event           text not null,
    reference       text not null,
    -- Within the service, so that it holds when the service's address changes.
    resource        text not null,
    happened_at     timestamptz not null,
    -- What must be told of once only; null for what happens once by itself.
    occasion        text,
    state           text not null check (state in ('QUEUED', 'DELIVERED', 'GIVEN_UP')),
    attempts        int  not null,
    -- Since it was queued last: one that is sent again gets as many as a new one.
    tries           int  not null,
    next_attempt_at timestamptz,
    last_attempt_at timestamptz,
    -- Whoever sends it just now, and until when nobody else may.
    claim           uuid,
    claimed_until   timestamptz,
    last_status     int,
    last_answer     text,
    last_error      text,
    delivered_at    timestamptz,
    unique (webhook_code, occasion),
    constraint webhook_delivered_says_when check (state <> 'DELIVERED' or delivered_at is not null),
    constraint webhook_queued_says_when check ((state = 'QUEUED') = (next_attempt_at is not null)),
    constraint webhook_given_up_says_why check (state <> 'GIVEN_UP' or last_error is not null),
    constraint webhook_claim_is_whole check ((claim is null) = (claimed_until is null)),
    constraint webhook_answer_is_short check (length(last_answer) <= 500)
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at, id) where state = 'QUEUED';
create index webhook_delivery_of on webhook_delivery (webhook_code, id);
create index webhook_delivery_happened on webhook_delivery (happened_at);
