-- A hash of what was last published, beside that of what was last sent back (decided): neither is handed in again as a correction.
alter table filing add column accepted text;
