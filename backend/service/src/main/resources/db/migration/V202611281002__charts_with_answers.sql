-- Of which measures of its request a written answer shows the charts; they are drawn whenever it is read.

alter table answer_draft add charts text[] not null default '{}';
alter table deep_dive_request add answer_charts text[] not null default '{}';
