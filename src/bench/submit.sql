-- What the service says to the database when a report is saved and submitted in one request: taken from Hibernate's log
-- (QUARKUS_HIBERNATE_ORM_LOG_SQL=true), in the same order and in one transaction. Each transaction takes another body or year.
\set n :first + :taken * :clients + :client_id
\set taken :taken + 1
\set body 900000000000000000 + :n / 4
\set year 2021 + :n % 4
begin;
select b.code, b.kind, b.level, b.name, b.region, b.valid_from, b.valid_to, b.version from body b where b.code = :body;
select f.body, f.year, f.content, f.explanations, f.reasons, f.receipt, f.state, f.updated_at, f.version from filing f where (f.body, f.year) in ((:body, :year));
select count(*) from journal where body = :body and year = :year;
insert into journal (at, actor, act, body, year, detail) values (now(), 'bench', 'SAVED', :body, :year, :hash);
insert into filing (content, explanations, findings, reasons, receipt, state, updated_at, version, body, year) values (:content, null, null, null, null, 'DRAFT', now(), 1, :body, :year);
select e.body, e.year, e.number, e.document, e.figures, e.hash, e.form, e.scope, e.ruleset, e.content_hash, e.published_at, e.name, e.region, e.level, e.kind, e.reason from edition e where e.body = :body and e.year = :year - 1 order by e.number desc fetch first 1 rows only;
insert into journal (at, actor, act, body, year, detail) values (now(), 'bench', 'SUBMITTED', :body, :year, :hash);
insert into receipt (body, content_hash, ruleset, submitted_at, submitted_by, year, id) values (:body, :hash, '2021-1', now(), 'bench', :year, gen_random_uuid()) returning sequence, id \gset
update filing set findings = '{"ruleset":"2021-2","findings":[],"explanations":{}}', receipt = :id, state = 'SUBMITTED', updated_at = now(), version = 2 where body = :body and year = :year and version = 1;
commit;
