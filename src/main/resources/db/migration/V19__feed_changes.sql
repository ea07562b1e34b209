-- The feed of what the public reads and no longer reads. position runs in the order of commits and without a gap: it is drawn when a
-- transaction commits, under the lock that the journal's chain takes as well, and kept until what was drawn is there for all to see.
-- A reader who goes on after the last position that it saw misses nothing.
create table change (
    position bigint not null,
    body     text not null,
    year     integer not null,
    number   integer not null,
    kind     text not null,
    constraint change_pkey primary key (position),
    constraint change_edition_fkey foreign key (body, year, number) references edition (body, year, number),
    constraint change_edition_kind_key unique (body, year, number, kind),
    constraint change_kind_check check (kind in ('PUBLISHED', 'CORRECTED', 'WITHDRAWN'))
);

-- An edition after one that was taken down is published anew; after one that stands, it corrects it.
create function change_kind(edition edition) returns text language sql stable as $$
    select case when edition.number = 1 or exists (
        select from takedown where body = edition.body and year = edition.year and number = edition.number - 1)
    then 'PUBLISHED' else 'CORRECTED' end
$$;

create function change_append(body text, year integer, number integer, kind text) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('nianbao.journal'));
    insert into change (position, body, year, number, kind)
    select coalesce(max(position), 0) + 1, $1, $2, $3, $4 from change;
end
$$;

create function edition_is_a_change() returns trigger language plpgsql security definer set search_path from current as $$
begin
    perform change_append(new.body, new.year, new.number, change_kind(new));
    return null;
end
$$;
create function takedown_is_a_change() returns trigger language plpgsql security definer set search_path from current as $$
begin
    perform change_append(new.body, new.year, new.number, 'WITHDRAWN');
    return null;
end
$$;

-- Editions from before, in their order.
insert into change (position, body, year, number, kind)
select row_number() over (order by published_at, body, year, number), body, year, number, change_kind(edition) from edition;

create constraint trigger edition_is_a_change after insert on edition
    deferrable initially deferred for each row execute function edition_is_a_change();
create constraint trigger takedown_is_a_change after insert on takedown
    deferrable initially deferred for each row execute function takedown_is_a_change();

create function change_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'A change is never changed or deleted: %', old.position;
end
$$;
create trigger change_is_append_only before update or delete on change
    for each row execute function change_is_append_only();
