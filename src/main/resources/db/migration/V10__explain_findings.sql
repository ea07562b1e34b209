-- What the body says to a finding, as JSON by the finding's fingerprint; null for nothing. It stands in the filing's row because
-- it goes with that content: whoever replaces the content has seen it (If-Match), and no answer slips into a submitted report.
alter table filing add column explanations text;
