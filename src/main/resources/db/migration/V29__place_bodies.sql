-- A region and all that it lies in, the nearest first.
create function upwards(region text) returns text[] language sql immutable parallel safe as $$
    select array[region, left(region, 6), left(region, 4) || '00', left(region, 2) || '0000', '000000']
$$;

-- Where every body stands, by what had been entered at an instant ('infinity' for now): what was merged or split stands where its first
-- successor does, and so on; a region that was abolished, or lies in one that was, is the first successor's. A body that is no more has
-- the kind and level of the one that it went into, and its own name and validity. Successions are entered after they take effect, and
-- later ones never before earlier ones, so that no chain comes back to where it began; a hundred steps are more than any has.
-- The planner cannot guess how few successions there are and would compile the whole at more cost than to run it: hence no JIT.
create function places_at(instant timestamptz)
returns table (code text, counted text, name text, kind text, level text, region text, valid_from date, valid_to date)
language sql stable parallel restricted rows 100000 set jit = off as $$
    with recursive registered as (
        select code, name, kind, level, region, valid_from, valid_to from body where instant = 'infinity'
        union all
        select * from bodies_at(instant) where instant <> 'infinity'
    ), heir (subject, next) as (
        select subject, successors[1] from succession
        where recorded_at <= instant and kind <> 'RENAMED' and not subject = any (successors)
        and not (kind = 'MOVED' and length(subject) = 18)
    ), body_chain (code, counted, steps) as (
        select subject, next, 1 from heir where length(subject) = 18
        union all
        select body_chain.code, heir.next, steps + 1
        from body_chain join heir on heir.subject = body_chain.counted where steps < 100
    ), went (code, counted) as (
        select distinct on (code) code, counted from body_chain order by code, steps desc
    ), hosted as (
        select went.code, host.code as counted, host.kind, host.level, host.region
        from went join registered as host on host.code = went.counted
    ), region_chain (region, stands_in, steps) as (
        (select distinct on (region) region, next, 1
         from (select distinct region from registered) as place
         cross join lateral unnest(upwards(region)) with ordinality as above (code, distance)
         join heir on heir.subject = above.code
         order by region, distance)
        union all
        select region_chain.region, nearest.next, steps + 1
        from region_chain cross join lateral (
            select next from heir where subject = any (upwards(stands_in))
            order by array_position(upwards(stands_in), subject) limit 1) as nearest
        where steps < 100
    ), moved (region, stands_in) as (
        select distinct on (region) region, stands_in from region_chain order by region, steps desc
    )
    select registered.code, coalesce(hosted.counted, registered.code), registered.name, coalesce(hosted.kind, registered.kind),
           coalesce(hosted.level, registered.level), coalesce(moved.stands_in, hosted.region, registered.region),
           registered.valid_from, registered.valid_to
    from registered
    left join hosted on hosted.code = registered.code
    left join moved on moved.region = coalesce(hosted.region, registered.region)
$$;
