-- Editions can be taken along as one page that needs no network.

alter table edition_file
    drop constraint edition_file_kind_check,
    add constraint edition_file_kind_check check (kind in ('PDF', 'HTML', 'XLSX', 'CSV', 'HISTORY'));
