-- The fees of section 六 are added up like figures, though they are not among them. An edition keeps them beside its figures: fee
-- notices, then amounts noticed and collected in 分 (0.01 yuan), null for what it does not say. They are read from the document, which
-- does not change; the trigger that guards editions is off for this one statement, in this transaction.
alter table edition add column fees bigint[];
alter table edition disable trigger edition_is_immutable;
update edition set fees = array[
    (said ->> 'noticesIssued')::bigint,
    ((said ->> 'amountNoticed')::numeric * 100)::bigint,
    ((said ->> 'amountCollected')::numeric * 100)::bigint]
from (select body, year, number, convert_from(document, 'UTF8')::jsonb #> '{content,fees}' as said from edition) as told
where (told.body, told.year, told.number) = (edition.body, edition.year, edition.number);
alter table edition enable trigger edition_is_immutable;
alter table edition alter column fees set not null;

create or replace view standing_edition as
select edition.* from edition
where number = (select max(number) from edition later where later.body = edition.body and later.year = edition.year)
and not exists (select from takedown where takedown.body = edition.body and takedown.year = edition.year
                and takedown.number = edition.number);

-- Kept totals end with the fees.
delete from total;
insert into total (region, level, kind, scope, form, year, reports, figures, blanks)
select region, level, kind, scope, form, year, max(reports), array_agg(added order by place), array_agg(blank order by place)
from (
    select region, level, kind, scope, form, year, place, count(*)::integer as reports, sum(coalesce(figure, 0))::bigint as added,
           (count(*) filter (where figure is null))::integer as blank
    from standing_edition, unnest(figures || fees) with ordinality as cell (figure, place)
    group by region, level, kind, scope, form, year, place
) as cells
group by region, level, kind, scope, form, year;
