-- How much was out of order with the figures of each service on a day, so that it can be seen whether it becomes less. '' stands for the measures that
-- name no service, and is there on every day that was counted.
create table quality_count (
    day       date not null,
    service   text not null,
    open      int  not null check (open >= 0),
    explained int  not null check (explained >= 0),
    primary key (day, service)
);
