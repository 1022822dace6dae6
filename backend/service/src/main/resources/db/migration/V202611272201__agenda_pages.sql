-- The PDF for agendas can be had without its appendix.

alter table edition_file
    drop constraint edition_file_kind_check,
    add constraint edition_file_kind_check check (kind in ('PDF', 'AGENDA', 'HTML', 'XLSX', 'CSV', 'HISTORY'));
