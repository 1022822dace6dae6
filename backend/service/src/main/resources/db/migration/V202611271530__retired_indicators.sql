-- An indicator that is no longer used keeps its figures, targets and editions, and says since when, why and what is used instead.

alter table indicator
    add retired_on     date,
    add retired_reason text,
    add replaced_by    text references indicator check (replaced_by <> code),
    add constraint indicator_is_retired_with_a_reason check ((retired_on is null) = (retired_reason is null)),
    add constraint indicator_is_replaced_once_retired check (replaced_by is null or retired_on is not null);
