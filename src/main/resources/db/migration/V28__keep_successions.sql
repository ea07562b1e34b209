-- What became of regions and bodies, from a day on: merged into another, split into several (the first one stands for them all), renamed,
-- or moved: a region to another code, a body to another region. The subject is the code of a region or of a body, and so are successors.
-- Entered once and kept for good with the instant of entry: what was known at a time can be asked for ever.
create table succession (
    subject     text not null,
    effective   date not null,
    recorded_at timestamptz not null,
    kind        text not null,
    successors  text[] not null,
    name        text,
    former_name text not null,
    constraint succession_pkey primary key (subject, effective),
    constraint succession_kind_check check (kind in ('MERGED', 'SPLIT', 'RENAMED', 'MOVED')),
    constraint succession_successors_check check (
        case kind when 'SPLIT' then cardinality(successors) > 1 when 'RENAMED' then cardinality(successors) = 0
                  else cardinality(successors) = 1 end),
    constraint succession_name_check check ((name is not null) = (kind = 'RENAMED'))
);
-- Who comes from whom is asked, too.
create index succession_successors_idx on succession using gin (successors);

create trigger succession_is_kept before update or delete or truncate on succession
    for each statement execute function kept_for_good();
