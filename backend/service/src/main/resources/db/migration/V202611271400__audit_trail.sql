-- What was changed about one measure, the newest first; AuditTrailRepository asks in the same words.
create index audit_event_of_measure on audit_event (
    (case object_type when 'indicator' then object_id
        when 'period-value' then split_part(object_id, '/', 1)
        when 'threshold' then split_part(object_id, '/', 1)
        when 'edition' then detail ->> 'indicator' end),
    id
);
create index audit_event_of_typed_figures on audit_event using gin (detail jsonb_path_ops) where object_type = 'period-value-batch';
