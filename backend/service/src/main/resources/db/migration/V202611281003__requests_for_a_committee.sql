-- The path of the committee whose members alone read a request, with officers; null where all read it who read its scorecard.

alter table deep_dive_request add for_committee text;
