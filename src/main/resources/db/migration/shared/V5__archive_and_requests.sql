-- Each statement must bear to be run again: a kill between two of them leaves half a schema on H2.
-- ${binary} is the database's type for bytes: BLOB on H2, BYTEA on PostgreSQL.

-- Every article that was ever read, once for each content. Nothing here depends on a clock: it all comes from the article and the edition that read it first.
create table if not exists archive (
    sha256        varchar(64) primary key,
    path          varchar(4096) not null,          -- as first read
    content       ${binary} not null,              -- the file's bytes, gzip
    size          bigint not null,                 -- of the bytes before packing
    title         varchar(1000),
    outlet        varchar(1000),
    published     date,
    basis         varchar(16) not null,            -- how the date was found
    language      varchar(16) not null,
    first_edition varchar(160) not null,           -- who read it first: 2024-11-14/daily
    first_read    date not null,                   -- that edition's date
    filed         date not null,                   -- the day that a period is asked of: published, else first_read
    words         varchar(1000000) not null,       -- the different words of its text, lower case: ' a cat sat '
    names         varchar(1000000) not null        -- whom and what it names, lower case, each between line ends
);

create index if not exists archive_filed on archive (filed, sha256);

-- What was asked for on demand. Its work is done by a row of edition that no list of editions shows.
create table if not exists request (
    id          varchar(64) primary key,           -- digest of all that decides the result
    edition     bigint not null references edition (id),
    title       varchar(1000) not null,
    topics      varchar(8000) not null,            -- one a line; empty where the definition's topic was taken
    period_from date not null,
    period_to   date not null,
    briefing    varchar(64) not null,              -- definition that it was made by
    length      varchar(16) not null,
    articles    int not null,                      -- that the manifest holds
    asked       timestamp with time zone not null,
    pdf         ${binary},
    html        ${binary}                          -- gzip; the JSON is the edition itself
);

create index if not exists request_edition on request (edition);
