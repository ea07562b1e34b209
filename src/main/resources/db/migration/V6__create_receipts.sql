-- What a body holds in its hand after it has submitted. Kept for ever, also when the filing is withdrawn.
create table receipt (
    id           uuid not null,
    sequence     bigint generated always as identity,
    body         text not null,
    year         integer not null,
    content_hash text not null,
    ruleset      text not null,
    submitted_at timestamptz not null,
    submitted_by text not null,
    constraint receipt_pkey primary key (id),
    constraint receipt_sequence_key unique (sequence),
    constraint receipt_body_fkey foreign key (body) references body (code)
);
