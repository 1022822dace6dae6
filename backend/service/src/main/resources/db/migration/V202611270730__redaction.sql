-- What names a person is taken out of what members and officers wrote, and out of the records of it, by democratic services.

-- The same JSON with other words in its texts; its keys stay.
create function redacted(document jsonb, words text, instead text) returns jsonb
    language plpgsql immutable
    set search_path from current
as $$
begin
    return case jsonb_typeof(document)
        when 'string' then to_jsonb(replace(document #>> '{}', words, instead))
        when 'object' then (select coalesce(jsonb_object_agg(key, redacted(value, words, instead)), '{}') from jsonb_each(document))
        when 'array' then (select coalesce(jsonb_agg(redacted(value, words, instead) order by place), '[]')
                           from jsonb_array_elements(document) with ordinality part (value, place))
        else document
    end;
end $$;

-- The audit trail stays out of the service's reach but for this one door: words give way to others, of one object, and nothing else changes.
drop trigger audit_event_is_final on audit_event;
create trigger audit_event_is_final before update or delete or truncate on audit_event
    for each statement when (coalesce(current_setting('scrutineer.redacting', true), '') <> 'on') execute function refuse_change();

create function redact_audit(of_type text, of_id text, words text, instead text) returns void
    language plpgsql security definer
    set search_path from current
as $$
begin
    -- Nothing else can be written by this door, and no record can be emptied letter by letter.
    if length(words) < 3 or instead not like '[redacted by democratic services on %]' then
        raise exception 'words of three characters or more give way to the words of a redaction' using errcode = 'check_violation';
    end if;
    perform set_config('scrutineer.redacting', 'on', true);
    update audit_event set detail = redacted(detail, words, instead) where object_type = of_type and object_id = of_id;
    perform set_config('scrutineer.redacting', 'off', true);
end $$;
revoke all on function redact_audit(text, text, text, text) from public;
grant execute on function redact_audit(text, text, text, text) to "${service_role}";
