-- When a body handed in what became its first edition: a return by the competent office does not make it late, a submission that
-- was taken back does not make it early.
alter table filing add column handed_in_at timestamptz;
update filing set handed_in_at = (select submitted_at from receipt where id = filing.receipt) where receipt is not null;

-- The same for what is published, by the day in Asia/Shanghai; one row comes with a first edition and never changes.
create table first_submission (
    body text not null,
    year integer not null,
    day  date not null,
    constraint first_submission_pkey primary key (body, year),
    constraint first_submission_body_fkey foreign key (body) references body (code)
);
create index first_submission_year_day_idx on first_submission (year, day);
insert into first_submission (body, year, day)
select edition.body, edition.year,
       (coalesce(max(receipt.submitted_at), edition.published_at) at time zone 'Asia/Shanghai')::date
from edition left join receipt on receipt.body = edition.body and receipt.year = edition.year
    and receipt.submitted_at <= edition.published_at
where edition.number = 1
group by edition.body, edition.year, edition.published_at;
