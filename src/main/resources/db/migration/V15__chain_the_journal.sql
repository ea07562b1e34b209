-- Every entry of the journal is chained to the one before: link.hash is the SHA-256 of the canonical form of its entry (below), which
-- begins with the hash of the link before. Links are made when a transaction commits and not when it inserts, so that writers wait
-- for each other no longer than a commit takes; they stand in a table of their own because an entry is never changed, not even to be
-- chained. position runs in commit order and without a gap. address is from where it was done; null for entries from before.
-- An act can be about a report, a body, a region or, when it was refused, about none of them.
alter table journal add column address text;
alter table journal drop constraint journal_subject_check;
alter table journal add constraint journal_subject_check
    check ((region is null or num_nonnulls(body, year) = 0) and (year is null or body is not null));

create table journal_link (
    position bigint not null,
    entry    bigint not null,
    hash     text not null,
    constraint journal_link_pkey primary key (position),
    constraint journal_link_entry_key unique (entry),
    constraint journal_link_entry_fkey foreign key (entry) references journal (sequence)
);

-- A field as "length in bytes:value,", or "-," when there is none: no two lists of fields have the same form.
create function journal_field(value text) returns text language sql immutable as $$
    select case when value is null then '-,' else octet_length(value) || ':' || value || ',' end
$$;

-- before, sequence, at (UTC, microseconds), actor, act, body, year, region, detail, address.
create function journal_canonical(before text, entry journal) returns text language sql stable as $$
    select journal_field(before) || journal_field(entry.sequence::text)
        || journal_field(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || journal_field(entry.actor) || journal_field(entry.act) || journal_field(entry.body)
        || journal_field(entry.year::text) || journal_field(entry.region) || journal_field(entry.detail)
        || journal_field(entry.address)
$$;

-- The lock is the transaction's, taken at its end: whoever comes second reads the link that the first one committed.
create function journal_chain() returns trigger language plpgsql security definer set search_path from current as $$
declare
    last journal_link;
    before text := repeat('0', 64);
begin
    perform pg_advisory_xact_lock(hashtext('nianbao.journal'));
    select * into last from journal_link order by position desc limit 1;
    if found then
        before := last.hash;
    end if;
    insert into journal_link (position, entry, hash)
    select coalesce(last.position, 0) + 1, new.sequence, encode(sha256(convert_to(journal_canonical(before, new), 'UTF8')), 'hex');
    return null;
end
$$;

-- Entries from before are chained in their order.
do $$
declare
    entry journal;
    at_position bigint := 0;
    before text := repeat('0', 64);
begin
    for entry in select * from journal order by sequence loop
        at_position := at_position + 1;
        before := encode(sha256(convert_to(journal_canonical(before, entry), 'UTF8')), 'hex');
        insert into journal_link (position, entry, hash) values (at_position, entry.sequence, before);
    end loop;
end
$$;

create constraint trigger journal_chain after insert on journal
    deferrable initially deferred for each row execute function journal_chain();

create function journal_link_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'A link of the journal is never changed or deleted: %', old.position;
end
$$;
create trigger journal_link_is_append_only before update or delete on journal_link
    for each row execute function journal_link_is_append_only();
