-- A body's report for a year on its way to publication: one per body and year, whoever comes second gets a conflict.
create table filing (
    body       text not null,
    year       integer not null,
    state      text not null,
    content    text not null,
    reasons    text,
    receipt    uuid,
    updated_at timestamptz not null,
    version    integer not null,
    constraint filing_pkey primary key (body, year),
    constraint filing_body_fkey foreign key (body) references body (code),
    constraint filing_state_check check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'))
);
create index filing_state_idx on filing (state, updated_at);
