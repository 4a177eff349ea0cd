-- Đơn vị hành chính of a place in a year. A list is replaced whole; runs keep their own copy of the units they scored, so
-- replacing one changes no result.
create table unit (
    place          text not null check (place ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    code           text not null,
    name           text not null collate vi,
    type           text not null,
    parent_code    text not null,
    parent_name    text not null,
    -- key=value, split by ; as in the file
    attributes     text not null,
    in_force_from  date,
    in_force_to    date,
    -- for matching only: tone marks moved to the end of each word; and without any mark
    name_key       text not null,
    name_plain_key text not null,
    primary key (place, code)
);

create index unit_by_name on unit (name, place, code);

-- Phả hệ: a code may live on for another unit, so a step is known by both codes and the day.
create table succession (
    predecessor text    not null,
    successor   text    not null,
    effective   date    not null,
    whole       boolean not null,
    source      text    not null,
    position    int     not null unique,
    primary key (predecessor, successor, effective)
);

grant select, insert, delete on unit, succession to "${app-role}";
