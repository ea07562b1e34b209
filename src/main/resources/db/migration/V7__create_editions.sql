-- What the public reads: never changed once it is there. document is the exact bytes that are served, hash their SHA-256;
-- figures are the dense array of the form, for sums. Region, level and kind are the body's at the time of publication.
create table edition (
    body         text not null,
    year         integer not null,
    number       integer not null,
    published_at timestamptz not null,
    reason       text,
    name         text not null,
    region       text not null,
    level        text not null,
    kind         text not null,
    form         text not null,
    scope        text not null,
    ruleset      text not null,
    content_hash text not null,
    hash         text not null,
    document     bytea not null,
    figures      bigint[] not null,
    constraint edition_pkey primary key (body, year, number),
    constraint edition_body_fkey foreign key (body) references body (code),
    constraint edition_scope_check check (scope in ('OWN', 'CONSOLIDATED'))
);
create index edition_year_region_idx on edition (year, region text_pattern_ops);

create function edition_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'An edition is never changed or deleted: %/%/%', old.body, old.year, old.number;
end
$$;
create trigger edition_is_immutable before update or delete on edition
    for each row execute function edition_is_immutable();
