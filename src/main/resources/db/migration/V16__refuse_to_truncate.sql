-- What is kept for good cannot be emptied either: triggers for rows are not asked when a table is truncated.
create function kept_for_good() returns trigger language plpgsql as $$
begin
    raise exception 'What is kept for good is never changed or deleted: %', tg_table_name;
end
$$;
create trigger journal_is_not_truncated before truncate on journal for each statement execute function kept_for_good();
create trigger journal_link_is_not_truncated before truncate on journal_link for each statement execute function kept_for_good();
create trigger receipt_is_not_truncated before truncate on receipt for each statement execute function kept_for_good();
create trigger edition_is_not_truncated before truncate on edition for each statement execute function kept_for_good();
