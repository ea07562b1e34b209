-- A published report can be opened for correction and taken down. correction is why it was opened, or why what was published no longer
-- stands; null before anything is published and when nothing is under correction. standing tells whether the public reads an edition.
-- decided is a hash of what the competent office last decided on: the same is not handed in to it again. accepted_receipt is the
-- receipt of what was last accepted: a correction that is withdrawn or given up goes back to it.
alter table filing add column correction text;
alter table filing add column standing boolean not null default false;
alter table filing add column decided text;
alter table filing add column accepted_receipt uuid;
update filing set standing = true, accepted_receipt = receipt where state = 'ACCEPTED';
alter table filing drop constraint filing_state_check;
alter table filing add constraint filing_state_check
    check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CORRECTING'));
alter table filing add constraint filing_standing_check
    check (standing or state not in ('ACCEPTED', 'CORRECTING'));

-- What was taken down and why: the edition that stood and all before it. Like the edition itself, a row never changes.
create table takedown (
    body          text not null,
    year          integer not null,
    number        integer not null,
    taken_down_at timestamptz not null,
    reason        text not null,
    constraint takedown_pkey primary key (body, year, number),
    constraint takedown_edition_fkey foreign key (body, year, number) references edition (body, year, number)
);

create function takedown_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'A takedown is never changed or deleted: %/%/%', old.body, old.year, old.number;
end
$$;
create trigger takedown_is_immutable before update or delete on takedown
    for each row execute function takedown_is_immutable();

-- What the public reads: of every report the last edition, unless it was taken down.
create view standing_edition as
select edition.* from edition
where number = (select max(number) from edition later where later.body = edition.body and later.year = edition.year)
and not exists (select from takedown where takedown.body = edition.body and takedown.year = edition.year
                and takedown.number = edition.number);
