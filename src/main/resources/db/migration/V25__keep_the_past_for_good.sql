-- What was once entered or handed in is kept for good as editions and journal are: nothing changes, deletes or truncates it.
-- An entry of a history that comes at the instant of the one before is dated later instead of replacing it.
do $$
declare
    name text;
begin
    foreach name in array array['first_submission', 'vintage', 'body_history', 'deadline_history', 'extension_history'] loop
        execute format('create trigger %I before update or delete or truncate on %I
                        for each statement execute function kept_for_good()', name || '_is_kept', name);
    end loop;
end
$$;
create trigger takedown_is_not_truncated before truncate on takedown for each statement execute function kept_for_good();
create trigger change_is_not_truncated before truncate on change for each statement execute function kept_for_good();
