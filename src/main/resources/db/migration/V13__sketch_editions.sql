-- Reports of different bodies with nearly the same narrative (雷同) are found by the numbers they share, without reading all of them.
-- Adding a column does not fire the trigger that keeps editions as they are; older editions have no sketch.
alter table edition add column sketch bigint[];
create index edition_sketch_idx on edition using gin (sketch);
