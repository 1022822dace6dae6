-- The council says which words mean the same; of two who change one group, the second is told.
alter table synonyms add version int not null default 0;
