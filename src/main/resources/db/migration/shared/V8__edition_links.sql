-- Each statement must bear to be run again: a kill between two of them leaves half a schema on H2.

-- Which edition a link of the purpose READ opens: the row of one briefing, date and revision, and no other. Null for the other purposes.
alter table token add column if not exists edition bigint;

create index if not exists token_edition on token (edition);
