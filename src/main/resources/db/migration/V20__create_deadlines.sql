-- The last days that a region sets for a report year, in it and in all regions below that have no entry of their own. timetable is
-- JSON: governments, others, and the same by level; what it leaves out stays with the law. earliest is the earliest day in it, so
-- that whoever looks for late reports need not look at those of before. The region may be a township, which need not be listed.
create table deadline (
    region    text not null,
    year      integer not null,
    timetable text not null,
    earliest  date not null,
    version   integer not null,
    constraint deadline_pkey primary key (region, year)
);

-- More time for one body, and why.
create table extension (
    body    text not null,
    year    integer not null,
    due     date not null,
    reason  text not null,
    version integer not null,
    constraint extension_pkey primary key (body, year),
    constraint extension_body_fkey foreign key (body) references body (code)
);

-- The last day for a body's report: its extension; or what the nearest region says, for the level before for all; or the law
-- (Decree 711, art. 49): 31 January, for governments 31 March. In the database, because lists and sums ask it of many at once.
create function due(asked_body text, asked_region text, asked_level text, asked_kind text, asked_year integer)
returns date language sql stable parallel safe as $$
    select coalesce(
        (select due from extension where body = asked_body and year = asked_year),
        (select coalesce(timetable::jsonb #>> array['levels', lower(asked_level), who], timetable::jsonb ->> who)::date
         from deadline where year = asked_year and region = any (upwards) order by array_position(upwards, region) limit 1),
        case who when 'governments' then make_date(asked_year + 1, 3, 31) else make_date(asked_year + 1, 1, 31) end)
    from (select case asked_kind when 'GOVERNMENT' then 'governments' else 'others' end as who,
                 array[asked_region, left(asked_region, 6), left(asked_region, 4) || '00', left(asked_region, 2) || '0000',
                       '000000'] as upwards) as asked
$$;
