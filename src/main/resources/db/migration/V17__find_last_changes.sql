-- A file of all figures of a year is that of the last change before the instant that is asked for: the same file for all instants until
-- the next one. Without the index all editions of the year would be read to find it.
create index edition_year_published_at_idx on edition (year, published_at);
