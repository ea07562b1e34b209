-- What happened, by whom and when. Rows are only ever added.
create table journal (
    sequence bigint generated always as identity,
    at       timestamptz not null,
    actor    text not null,
    act      text not null,
    body     text not null,
    year     integer not null,
    detail   text,
    constraint journal_pkey primary key (sequence)
);
create index journal_body_idx on journal (body, year);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'A journal entry is never changed or deleted: %', old.sequence;
end
$$;
create trigger journal_is_append_only before update or delete on journal
    for each row execute function journal_is_append_only();
