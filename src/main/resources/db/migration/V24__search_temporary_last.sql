-- Triggers that run as the owner found a temporary table of the caller's before ours of the same name, and ran the triggers on it as
-- the owner. Temporary objects are searched last unless said otherwise; "from current" had not said. What these functions call is
-- searched for in the same way, and pinned too, so that it holds whoever calls it.
do $$
declare
    name text;
begin
    foreach name in array array['journal_chain', 'edition_is_a_change', 'takedown_is_a_change',
                                'journal_field', 'journal_canonical', 'change_kind', 'change_append'] loop
        execute format('alter function %I set search_path = pg_catalog, %I, pg_temp', name, current_schema());
    end loop;
end
$$;
