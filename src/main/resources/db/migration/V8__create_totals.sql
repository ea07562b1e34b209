-- Sums over the editions that stand, kept in the transaction that publishes; a blank adds nothing and is counted.
create table total (
    region  text not null,
    level   text not null,
    kind    text not null,
    scope   text not null,
    form    text not null,
    year    integer not null,
    reports integer not null,
    figures bigint[] not null,
    blanks  integer[] not null,
    constraint total_pkey primary key (year, region, level, kind, scope, form)
);
create index total_region_idx on total (region text_pattern_ops, year);

-- Element by element; the arrays of one form have one length.
create function plus(a bigint[], b bigint[]) returns bigint[] language sql immutable parallel safe as $$
    select array_agg(coalesce(x, 0) + coalesce(y, 0) order by place)
    from unnest(a, b) with ordinality as pair (x, y, place)
$$;
create function plus(a integer[], b integer[]) returns integer[] language sql immutable parallel safe as $$
    select array_agg(coalesce(x, 0) + coalesce(y, 0) order by place)
    from unnest(a, b) with ordinality as pair (x, y, place)
$$;
