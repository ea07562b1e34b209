-- What a request with an Idempotency-Key was answered, so that the same request, sent again because the answer got lost, is answered
-- and not done again. A row is written in the transaction of the request itself: the primary key makes a second one wait for the first,
-- and status, headers (JSON) and body, which are null only inside that transaction, cannot be there without what was done.
-- Keys belong to their caller (issuer and subject of the token). request is the SHA-256 of address and body.
create table answered (
    issuer  text not null,
    caller  text not null,
    key     text not null,
    request text not null,
    at      timestamptz not null,
    status  integer,
    headers text,
    body    text,
    constraint answered_pkey primary key (issuer, caller, key)
);
-- Old rows are thrown away, the oldest first.
create index answered_at_idx on answered (at);
