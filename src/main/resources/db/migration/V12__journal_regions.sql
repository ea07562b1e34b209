-- What a region demands is journaled too: an entry is about a report, or about a region.
alter table journal add column region text;
alter table journal alter column body drop not null;
alter table journal alter column year drop not null;
alter table journal add constraint journal_subject_check
    check (case when region is null then num_nulls(body, year) = 0 else num_nonnulls(body, year) = 0 end);
