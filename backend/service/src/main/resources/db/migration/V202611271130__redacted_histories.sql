-- What was said of actions, items and recommendations stays as it was recorded, but for words that are redacted.

create function refuse_other_words(words text, instead text) returns void
    language plpgsql immutable
    set search_path from current
as $$
begin
    -- Nothing else can be written by these doors, and no record can be emptied letter by letter.
    if length(words) < 3 or instead not like '[redacted by democratic services on %]' then
        raise exception 'words of three characters or more give way to the words of a redaction' using errcode = 'check_violation';
    end if;
end $$;

drop trigger action_progress_is_final on action_progress;
create trigger action_progress_is_final before update or delete or truncate on action_progress
    for each statement when (coalesce(current_setting('scrutineer.redacting', true), '') <> 'on') execute function refuse_change();
drop trigger work_item_step_is_final on work_item_step;
create trigger work_item_step_is_final before update or delete or truncate on work_item_step
    for each statement when (coalesce(current_setting('scrutineer.redacting', true), '') <> 'on') execute function refuse_change();
drop trigger recommendation_step_is_final on recommendation_step;
create trigger recommendation_step_is_final before update or delete or truncate on recommendation_step
    for each statement when (coalesce(current_setting('scrutineer.redacting', true), '') <> 'on') execute function refuse_change();

-- Of the history of one thing; how many of its entries held the words.
create function redact_history(of_table text, of_id bigint, words text, instead text) returns bigint
    language plpgsql security definer
    set search_path from current
as $$
declare
    held bigint;
begin
    perform refuse_other_words(words, instead);
    perform set_config('scrutineer.redacting', 'on', true);
    if of_table = 'action_progress' then
        update action_progress set text = replace(text, words, instead) where action_id = of_id and position(words in text) > 0;
    elsif of_table = 'work_item_step' then
        update work_item_step set reason = replace(reason, words, instead) where item_id = of_id and position(words in reason) > 0;
    elsif of_table = 'recommendation_step' then
        update recommendation_step set text = replace(text, words, instead) where recommendation_id = of_id and position(words in text) > 0;
    else
        raise exception 'only histories can be redacted here' using errcode = 'check_violation';
    end if;
    get diagnostics held = row_count;
    perform set_config('scrutineer.redacting', 'off', true);
    return held;
end $$;
revoke all on function redact_history(text, bigint, text, text) from public;
grant execute on function redact_history(text, bigint, text, text) to "${service_role}";
