-- The service needs not own its tables: it may run as a member of the role nianbao_service, which an operator makes before, and which
-- cannot change or delete what is kept for good, nor write links of the journal and changes but through their triggers. Granted anew
-- after every migration, so that new tables have their grants; without that role, or run by the service itself, nothing is done.
-- Nor does it need temporary tables, which everybody may make unless the database's owner says otherwise.
do $$
begin
    if not exists (select from pg_roles where rolname = 'nianbao_service')
        or not (select pg_has_role(relowner, 'usage') from pg_class where oid = to_regclass('journal')) then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('nianbao.grants'));
    execute format('grant usage on schema %I to nianbao_service', current_schema());
    execute format('grant select, insert, update, delete on all tables in schema %I to nianbao_service', current_schema());
    execute format('grant usage on all sequences in schema %I to nianbao_service', current_schema());
    revoke update, delete, truncate on journal, receipt, edition, takedown, first_submission, vintage,
        body_history, deadline_history, extension_history, succession from nianbao_service;
    revoke insert, update, delete, truncate on journal_link, change, flyway_schema_history from nianbao_service;
    if (select pg_has_role(datdba, 'usage') from pg_database where datname = current_database()) then
        execute format('revoke temporary on database %I from public', current_database());
    end if;
end
$$;
