-- When the performance board looks at an edition, and when it is published, for scorecards that keep to such days.
alter table scorecard
    add board_days       int check (board_days between 0 and 366),
    add publication_days int check (publication_days between 0 and 366),
    add constraint scorecard_board_follows_commentary check (board_days >= commentary_due_days),
    add constraint scorecard_publication_follows check (publication_days >= greatest(commentary_due_days, board_days));
