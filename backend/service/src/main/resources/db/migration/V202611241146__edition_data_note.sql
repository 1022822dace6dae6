-- What a reader should know about the figures of one edition as a whole.

alter table edition
    add data_note text;
