-- The nation by province, two years with the year before, ten measures and their coverage, as plain SQL over the editions.
-- :editions is standing_edition or standing_at('…'), :bodies is body or bodies_at('…').
with sums as (
    select left(region, 2) as province, year, count(*) as published,
           count(*) filter (where day > make_date(year + 1, 1, 31) and day > due(body, region, level, kind, year)) as late,
           sum(figures[17]) as received, count(*) filter (where figures[17] is null) as received_blank,
           sum(figures[24]) as carried_over, count(*) filter (where figures[24] is null) as carried_over_blank,
           sum(figures[31]) as granted, count(*) filter (where figures[31] is null) as granted_blank,
           sum(figures[38]) as partially_granted, count(*) filter (where figures[38] is null) as partially_granted_blank,
           sum(coalesce(figures[45], 0) + coalesce(figures[52], 0) + coalesce(figures[59], 0) + coalesce(figures[66], 0)
               + coalesce(figures[73], 0) + coalesce(figures[80], 0) + coalesce(figures[87], 0) + coalesce(figures[94], 0)) as refused,
           sum(num_nulls(figures[45], figures[52], figures[59], figures[66], figures[73], figures[80], figures[87], figures[94]))
               as refused_blank,
           sum(figures[178]) as concluded, count(*) filter (where figures[178] is null) as concluded_blank,
           sum(figures[185]) as carried_forward, count(*) filter (where figures[185] is null) as carried_forward_blank,
           sum(figures[190]) as reconsideration, count(*) filter (where figures[190] is null) as reconsideration_blank
    from :editions as e left join first_submission using (body, year)
    where scope = 'OWN' and year between 2022 and 2024
    group by 1, 2
),
owing as (
    select left(region, 2) as province, year, count(*) as expected
    from :bodies as b cross join generate_series(2022, 2024) as year
    where kind <> 'GOVERNMENT' and valid_from <= make_date(year, 12, 31)
    and (valid_to is null or valid_to >= make_date(year, 1, 1))
    group by 1, 2
)
select *, expected - coalesce(published, 0) as missing,
       (granted + partially_granted)::numeric / nullif(concluded, 0) as disclosure_rate,
       refused::numeric / nullif(concluded, 0) as refusal_rate
from owing left join sums using (province, year) order by province, year;
