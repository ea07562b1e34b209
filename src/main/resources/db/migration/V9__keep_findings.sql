-- What was found when a report was submitted, and when it was published, in both languages and with its ruleset, as JSON: rules
-- change, what was found does not. It stands in the edition's own row, so that it is as immutable as the edition; null for
-- what was submitted or published before findings were kept, and for a filing that is not submitted.
alter table filing add column findings text;
alter table edition add column findings text;
