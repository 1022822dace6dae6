-- What the service's own role may do, put right after every migration: read and write rows, and nothing else. Rows that a table refuses to
-- change it may not change either, so that no statement of the service can reach the audit trail, whatever becomes of the triggers,
-- but for words that are redacted, by a function of the tables' owner (redact_audit).
do $$
declare
    final regclass;
begin
    -- Instances start side by side, and two grants at once would meet.
    perform pg_advisory_xact_lock(hashtext('afterMigrate'));
    execute format('grant usage on schema %I to %I', current_schema, '${service_role}');
    execute format('grant select, insert, update, delete, maintain on all tables in schema %I to %I', current_schema, '${service_role}');
    execute format('revoke insert, update, delete, maintain on %I from %I', '${flyway:table}', '${service_role}');
    for final in
        -- 8 and 16: before deleting and before updating.
        select tgrelid from pg_trigger where tgfoid = 'refuse_change'::regproc and tgtype & 24 = 24
    loop
        execute format('revoke update, delete, maintain on %s from %I', final, '${service_role}');
    end loop;
end $$;
