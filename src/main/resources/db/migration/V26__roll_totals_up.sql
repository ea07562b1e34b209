-- Totals are kept for every region with all that lies below it, so that a question over the nation adds up as many rows as it answers.
-- Writers do not meet in the nation's row: what an edition adds or no longer adds is posted, a row of its own in the transaction that
-- changes it; one job folds postings into the totals, and a total is at every moment what is folded and what is posted, together.
--
-- reach: a region with all below it (NATION, PROVINCE, PREFECTURE, COUNTY), or without (…_ALONE, for the bodies that are directly of a
-- nation, province or prefecture). Every row is kept twice: for a level and kind of bodies, and with level and kind ALL for all of them.
-- Townships are added up from editions; they have few.
drop table total;
create table total (
    reach   text not null,
    scope   text not null,
    level   text not null,
    kind    text not null,
    year    integer not null,
    region  text collate "C" not null,
    form    text not null,
    reports integer not null,
    late    integer not null,
    bodies  bigint not null,
    figures bigint[] not null,
    blanks  integer[] not null,
    constraint total_pkey primary key (reach, scope, level, kind, year, region, form)
) with (toast_tuple_target = 8160);
-- Elements are read where they lie, without unpacking the array for each.
alter table total alter column figures set storage external, alter column blanks set storage external;

create table posting (
    id      bigint generated always as identity,
    scope   text not null,
    level   text not null,
    kind    text not null,
    year    integer not null,
    region  text collate "C" not null,
    form    text not null,
    reports integer not null,
    late    integer not null,
    bodies  bigint not null,
    figures bigint[] not null,
    blanks  integer[] not null,
    constraint posting_pkey primary key (id)
);

-- How many bodies owe a report that does not stand, for the years from first_year to last_year: a body owes one for every year of its
-- validity, and one less when a report of its scope stands. By the place where the body is now.
create table owing (
    reach      text not null,
    scope      text not null,
    level      text not null,
    kind       text not null,
    region     text collate "C" not null,
    first_year integer not null,
    last_year  integer not null,
    bodies     integer not null,
    constraint owing_pkey primary key (reach, scope, level, kind, region, first_year, last_year)
);
create table owing_posting (
    id         bigint generated always as identity,
    scope      text not null,
    level      text not null,
    kind       text not null,
    region     text collate "C" not null,
    first_year integer not null,
    last_year  integer not null,
    bodies     integer not null,
    constraint owing_posting_pkey primary key (id)
);

-- The rows to which a region is added.
create function reaches(asked_region text) returns table (reach text, region text) language sql immutable parallel safe as $$
    select 'NATION', '000000'
    union all select 'PROVINCE', rpad(left(asked_region, 2), 6, '0') where asked_region not like '000000%'
    union all select 'PREFECTURE', rpad(left(asked_region, 4), 6, '0') where substr(asked_region, 3, 4) <> '0000'
    union all select 'COUNTY', left(asked_region, 6) where substr(asked_region, 5, 2) <> '00'
    union all select case when asked_region like '000000%' then 'NATION_ALONE'
                          when substr(asked_region, 3, 4) = '0000' then 'PROVINCE_ALONE'
                          else 'PREFECTURE_ALONE' end, left(asked_region, 6) where substr(asked_region, 5, 2) = '00'
$$;

-- The beginning that the codes of a region and of all below it have in common.
create function region_prefix(region text) returns text language sql immutable parallel safe as $$
    select case when region = '000000' then '' when substr(region, 3, 4) = '0000' and length(region) = 6 then left(region, 2)
                when substr(region, 5, 2) = '00' and length(region) = 6 then left(region, 4) else region end
$$;

-- The scope of the report that a body of a kind owes.
create function scope_owed(kind text) returns text language sql immutable parallel safe as $$
    select case kind when 'GOVERNMENT' then 'CONSOLIDATED' else 'OWN' end
$$;

-- Posts that an edition stands (1) or no longer does (-1). The body's row is held until the end, so that it is not moved meanwhile, and
-- so are the days of the year, which decide what is late.
create procedure post_edition(asked_body text, asked_year integer, asked_number integer, sign integer)
language plpgsql as $$
begin
    perform from body where code = asked_body for share;
    perform pg_advisory_xact_lock_shared(hashtext('nianbao.deadline'), asked_year);
    insert into posting (scope, level, kind, year, region, form, reports, late, bodies, figures, blanks)
    select scope, level, kind, edition.year, region, form, sign,
           case when first_submission.day > due(edition.body, region, level, kind, edition.year) then sign else 0 end,
           hashtextextended(edition.body, 0),
           (select array_agg(sign * coalesce(x, 0) order by place) from unnest(figures || fees) with ordinality as cell (x, place)),
           (select array_agg(case when x is null then sign else 0 end order by place)
            from unnest(figures || fees) with ordinality as cell (x, place))
    from edition left join first_submission using (body, year)
    where edition.body = asked_body and edition.year = asked_year and number = asked_number;
    insert into owing_posting (scope, level, kind, region, first_year, last_year, bodies)
    select scope, body.level, body.kind, body.region, asked_year, asked_year, -sign
    from edition join body on code = body
    where edition.body = asked_body and edition.year = asked_year and number = asked_number and scope = scope_owed(body.kind)
    and asked_year between extract(year from valid_from) and coalesce(extract(year from valid_to), asked_year);
end
$$;

-- Posts that a body is (1) or no longer is (-1) where and for the years that the register says.
create function post_body(its body, sign integer) returns void language plpgsql as $$
begin
    insert into owing_posting (scope, level, kind, region, first_year, last_year, bodies)
    values (scope_owed(its.kind), its.level, its.kind, its.region, extract(year from its.valid_from),
            coalesce(extract(year from its.valid_to), 9999), sign);
    insert into owing_posting (scope, level, kind, region, first_year, last_year, bodies)
    select scope, its.level, its.kind, its.region, year, year, -sign from standing_edition
    where standing_edition.body = its.code and scope = scope_owed(its.kind)
    and year between extract(year from its.valid_from) and coalesce(extract(year from its.valid_to), year);
end
$$;
create function body_is_posted() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        perform post_body(old, -1);
    end if;
    if tg_op <> 'DELETE' then
        perform post_body(new, 1);
    end if;
    return null;
end
$$;
create trigger body_is_posted after insert or update or delete on body for each row execute function body_is_posted();

-- Posts how many of the reports that stand are late (1), before the last days change as no longer (-1): of a body, or of a region and
-- all below it.
create function post_late(asked_body text, asked_region text, asked_year integer, sign integer) returns void
language sql as $$
    insert into posting (scope, level, kind, year, region, form, reports, late, bodies, figures, blanks)
    select scope, level, kind, asked_year, region, form, 0, sign * count(*), 0, '{}', '{}'
    from first_submission join standing_edition as e using (body, year)
    where year = asked_year and (asked_body is null or body = asked_body) and region like region_prefix(asked_region) || '%'
    and day > (select least(make_date(asked_year + 1, 1, 31), min(earliest)) from deadline where year = asked_year)
    and day > due(body, region, level, kind, asked_year)
    group by scope, level, kind, region, form
$$;
create function deadline_is_posted() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('nianbao.deadline'), new.year);
    perform post_late(null, new.region, new.year, case tg_when when 'BEFORE' then -1 else 1 end);
    return new;
end
$$;
create trigger deadline_will_change before insert or update on deadline for each row execute function deadline_is_posted();
create trigger deadline_has_changed after insert or update on deadline for each row execute function deadline_is_posted();
create function extension_is_posted() returns trigger language plpgsql as $$
begin
    perform from body where code = new.body for no key update;
    perform pg_advisory_xact_lock_shared(hashtext('nianbao.deadline'), new.year);
    perform post_late(new.body, '000000', new.year, case tg_when when 'BEFORE' then -1 else 1 end);
    return new;
end
$$;
create trigger extension_will_change before insert or update on extension for each row execute function extension_is_posted();
create trigger extension_has_changed after insert or update on extension for each row execute function extension_is_posted();

-- Adds the rows of a query to the totals. They are like postings, of one form with so many summands; blanks tells how those of the i-th
-- are counted, with i for %1$s.
create function add_to_total(postings text, summands integer, blanks text) returns void language plpgsql set jit = off as $$
declare
    figures_posted text := (select string_agg(format('coalesce(sum(figures[%s]), 0)::bigint', i), ', ' order by i)
                            from generate_series(1, summands) as i);
    blanks_posted text := (select string_agg(format(blanks, i), ', ' order by i) from generate_series(1, summands) as i);
    figures_added text := (select string_agg(format('total.figures[%1$s] + excluded.figures[%1$s]', i), ', ' order by i)
                           from generate_series(1, summands) as i);
    blanks_added text := replace(figures_added, 'figures', 'blanks');
begin
    execute format($add$
        with posted as materialized (%s),
        leaf as materialized (
            select scope, level, kind, year, left(region, 6) as region, form, sum(reports) as reports, sum(late) as late,
                   bit_xor(bodies) as bodies, array[%s] as figures, array[%s]::integer[] as blanks
            from posted group by scope, level, kind, year, left(region, 6), form
        )
        insert into total (reach, scope, level, kind, year, region, form, reports, late, bodies, figures, blanks)
        select up.reach, scope, whose.level, whose.kind, year, up.region, form, sum(reports), sum(late), bit_xor(bodies),
               array[%s], array[%s]::integer[]
        from leaf cross join lateral reaches(leaf.region) as up
        cross join lateral (values (leaf.level, leaf.kind), ('ALL', 'ALL')) as whose (level, kind)
        group by up.reach, scope, whose.level, whose.kind, year, up.region, form
        on conflict on constraint total_pkey do update
        set reports = total.reports + excluded.reports, late = total.late + excluded.late,
            bodies = total.bodies # excluded.bodies, figures = array[%s], blanks = array[%s]
        $add$, postings, figures_posted, blanks_posted, figures_posted, replace(figures_posted, 'figures', 'blanks'), figures_added,
        blanks_added);
end
$$;

create function add_to_owing(postings text) returns void language plpgsql as $$
begin
    execute format($add$
        with posted as (%s)
        insert into owing (reach, scope, level, kind, region, first_year, last_year, bodies)
        select up.reach, scope, whose.level, whose.kind, up.region, first_year, last_year, sum(bodies)
        from posted cross join lateral reaches(posted.region) as up
        cross join lateral (values (posted.level, posted.kind), ('ALL', 'ALL')) as whose (level, kind)
        group by up.reach, scope, whose.level, whose.kind, up.region, first_year, last_year
        on conflict on constraint owing_pkey do update set bodies = owing.bodies + excluded.bodies
        $add$, postings);
end
$$;

-- Folds postings into the totals, so many at most of each kind; by one at a time, others go away. Says how many.
create function fold_postings(most integer) returns integer language plpgsql as $$
declare
    found record;
    taken bigint[];
    folded integer := 0;
begin
    if not pg_try_advisory_xact_lock(hashtext('nianbao.fold')) then
        return 0;
    end if;
    for found in
        select form, array_agg(id) as ids,
               (select max(cardinality(figures)) from (select figures from posting as other where other.form = next.form
                union all (select figures from total where total.form = next.form limit 1)) as known) as summands
        from (select id, form from posting order by id limit most) as next group by form
    loop
        perform add_to_total(format('delete from posting where id = any (%L) returning *', found.ids),
                             found.summands, 'sum(blanks[%1$s])');
        folded := folded + cardinality(found.ids);
    end loop;
    taken := array(select id from owing_posting order by id limit most);
    if cardinality(taken) > 0 then
        perform add_to_owing(format('delete from owing_posting where id = any (%L) returning *', taken));
        folded := folded + cardinality(taken);
    end if;
    return folded;
end
$$;

-- Makes all totals anew from the editions and the register, province by province; whoever publishes meanwhile waits.
create function total_recount() returns void language plpgsql as $$
declare
    found record;
begin
    lock table posting, owing_posting in exclusive mode;
    delete from posting;
    delete from owing_posting;
    delete from total;
    delete from owing;
    for found in
        select form, year, left(region, 2) as province, max(cardinality(figures) + cardinality(fees)) as summands
        from edition group by form, year, left(region, 2)
    loop
        perform add_to_total(format($editions$
            select scope, level, kind, year, region, form, 1 as reports, hashtextextended(e.body, 0) as bodies,
                   figures || fees as figures, case when day > due(e.body, region, level, kind, year) then 1 else 0 end as late
            from standing_edition as e left join first_submission using (body, year)
            where form = %L and year = %s and region like %L
            $editions$, found.form, found.year, found.province || '%'), found.summands,
            'count(*) filter (where figures[%1$s] is null)');
    end loop;
    perform add_to_owing($bodies$
        select scope_owed(kind) as scope, level, kind, region, extract(year from valid_from)::integer as first_year,
               coalesce(extract(year from valid_to), 9999)::integer as last_year, 1 as bodies
        from body
        union all
        select scope, body.level, body.kind, body.region, year, year, -1
        from standing_edition join body on code = body
        where scope = scope_owed(body.kind)
        and year between extract(year from valid_from) and coalesce(extract(year from valid_to), year) $bodies$);
end
$$;

select total_recount();
drop function plus(bigint[], bigint[]);
drop function plus(integer[], integer[]);
