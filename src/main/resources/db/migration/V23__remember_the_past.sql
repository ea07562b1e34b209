-- What is published can be asked as of an earlier instant, and the answer is the same for ever. Editions and takedowns tell when they
-- came; what else an answer depends on (who owes a report, and until when) can be entered anew, so every entry is kept with its instant.
create table body_history (
    body        text not null,
    recorded_at timestamptz not null,
    name        text not null,
    kind        text not null,
    level       text not null,
    region      text not null,
    valid_from  date not null,
    valid_to    date,
    constraint body_history_pkey primary key (body, recorded_at)
);
create table deadline_history (
    region      text not null,
    year        integer not null,
    recorded_at timestamptz not null,
    timetable   text not null,
    earliest    date not null,
    constraint deadline_history_pkey primary key (region, year, recorded_at)
);
create index deadline_history_year_idx on deadline_history (year);
create table extension_history (
    body        text not null,
    year        integer not null,
    recorded_at timestamptz not null,
    due         date not null,
    constraint extension_history_pkey primary key (body, year, recorded_at)
);

-- When what is there now was entered is not known any more: it counts as if it had always been so.
insert into body_history select code, '-infinity', name, kind, level, region, valid_from, valid_to from body;
insert into deadline_history select region, year, '-infinity', timetable, earliest from deadline;
insert into extension_history select body, year, '-infinity', due from extension;

-- The register as it was.
create function bodies_at(instant timestamptz)
returns table (code text, name text, kind text, level text, region text, valid_from date, valid_to date)
language sql stable parallel safe as $$
    select distinct on (body) body, name, kind, level, region, valid_from, valid_to
    from body_history where recorded_at <= instant order by body, recorded_at desc
$$;

-- What the public read.
create function standing_at(instant timestamptz) returns setof edition language sql stable parallel safe as $$
    select * from edition
    where published_at <= instant
    and not exists (select from edition later where later.body = edition.body and later.year = edition.year
                    and later.number > edition.number and later.published_at <= instant)
    and not exists (select from takedown where takedown.body = edition.body and takedown.year = edition.year
                    and takedown.number >= edition.number and taken_down_at <= instant)
$$;

-- As due(), by what had been entered.
create function due_at(
    asked_body text, asked_region text, asked_level text, asked_kind text, asked_year integer, instant timestamptz)
returns date language sql stable parallel safe as $$
    select coalesce(
        (select due from extension_history where body = asked_body and year = asked_year and recorded_at <= instant
         order by recorded_at desc limit 1),
        (select coalesce(timetable::jsonb #>> array['levels', lower(asked_level), who], timetable::jsonb ->> who)::date
         from deadline_history where year = asked_year and region = any (upwards) and recorded_at <= instant
         order by array_position(upwards, region), recorded_at desc limit 1),
        case who when 'governments' then make_date(asked_year + 1, 3, 31) else make_date(asked_year + 1, 1, 31) end)
    from (select case asked_kind when 'GOVERNMENT' then 'governments' else 'others' end as who,
                 array[asked_region, left(asked_region, 6), left(asked_region, 4) || '00', left(asked_region, 2) || '0000',
                       '000000'] as upwards) as asked
$$;

-- A hash of the set of bodies whose reports are in a total: to add a body and to take it out is the same operation.
alter table total add column bodies bigint not null default 0;
update total set bodies = told.bodies
from (select region, level, kind, scope, form, year, bit_xor(hashtextextended(body, 0)) as bodies from standing_edition
      group by region, level, kind, scope, form, year) as told
where (told.region, told.level, told.kind, told.scope, told.form, told.year)
    = (total.region, total.level, total.kind, total.scope, total.form, total.year);

-- Named instants, such as "2025-final", set once.
create table vintage (
    name  text not null,
    as_of timestamptz not null,
    constraint vintage_pkey primary key (name)
);
