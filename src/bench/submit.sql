-- What the service says to the database when a report is saved and submitted in one request: taken from Hibernate's log
-- (QUARKUS_HIBERNATE_ORM_LOG_SQL=true), in the same order and in one transaction. Each transaction takes another body or year.
\set n :first + :taken * :clients + :client_id
\set taken :taken + 1
\set body 900000000000000000 + :n / 4
\set year 2021 + :n % 4
begin;
select b.code, b.kind, b.level, b.name, b.region, b.valid_from, b.valid_to, b.version from body b where b.code = :body;
select f.body, f.year, f.accepted_receipt, f.content, f.correction, f.decided, f.explanations, f.handed_in_at, f.reasons, f.receipt, f.standing, f.state, f.updated_at, f.version from filing f where (f.body, f.year) in ((:body, :year));
select count(*) from journal where body = :body and year = :year and act <> 'REFUSED';
insert into journal (at, actor, act, body, year, region, detail, address) values (now(), 'bench', 'SAVED', :body, :year, null, :hash, '127.0.0.1');
insert into filing (accepted_receipt, content, correction, decided, explanations, findings, handed_in_at, reasons, receipt, standing, state, updated_at, version, body, year) values (null, :content, null, null, null, null, null, null, null, false, 'DRAFT', now(), 1, :body, :year);
select e.body, e.year, e.number, e.document, e.fees, e.figures, e.hash, e.form, e.scope, e.ruleset, e.content_hash, e.published_at, e.name, e.region, e.level, e.kind, e.reason, e.sketch from edition e where e.body = :body and e.year = :year - 1 and e.number = (select max(l.number) from edition l where l.body = e.body and l.year = e.year) and not exists (select 1 from takedown t where (t.body, t.year, t.number) = (e.body, e.year, e.number)) fetch first 1 rows only;
select f.body, f.year, f.accepted_receipt, f.content, f.correction, f.decided, f.explanations, f.handed_in_at, f.reasons, f.receipt, f.standing, f.state, f.updated_at, f.version from filing f where (f.body, f.year) in ((:body, :year + 1));
select e.body, e.year, e.number, e.document, e.fees, e.figures, e.hash, e.form, e.scope, e.ruleset, e.content_hash, e.published_at, e.name, e.region, e.level, e.kind, e.reason, e.sketch from edition e where e.body = :body and e.year = :year + 1 and e.number = (select max(l.number) from edition l where l.body = e.body and l.year = e.year) and not exists (select 1 from takedown t where (t.body, t.year, t.number) = (e.body, e.year, e.number)) fetch first 1 rows only;
select edition.* from standing_edition edition, lateral (select count(*) as shared from unnest(sketch) as mark where mark = any ('{1,2,3}')) as alike where year = :year and body <> :body and sketch && '{1,2,3}' order by shared desc, body limit 3;
select r.region, r.explain_warnings, r.overview_characters, r.version from requirement r where r.region in ('990121', '990100', '990000', '000000');
select nextval(pg_get_serial_sequence('receipt', 'sequence')) as sequence \gset
insert into journal (at, actor, act, body, year, region, detail, address) values (now(), 'bench', 'SUBMITTED', :body, :year, null, :hash, '127.0.0.1');
insert into receipt (body, content_hash, jws, ruleset, sequence, submitted_at, submitted_by, year, id) values (:body, :hash, 'eyJhbGciOiJFUzI1NiJ9.eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee.ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', '2021-2', :sequence, now(), 'bench', :year, gen_random_uuid()) returning id \gset
update filing set findings = '{"ruleset":"2021-2","findings":[],"explanations":{}}', handed_in_at = now(), receipt = :id, state = 'SUBMITTED', updated_at = now(), version = 2 where body = :body and year = :year and version = 1;
commit;
