-- Đợt số liệu: figures that came in together. Never changed: a correction is a new batch, so every run can be replayed.
create table figure_batch (
    id          uuid        primary key,
    set_id      text        not null,
    place       text        not null,
    period      text        not null,
    origin      text        not null check (origin in ('demo', 'import')),
    digest      text        not null check (digest ~ '^[0-9a-f]{64}$'),
    imported_at timestamptz not null,
    imported_by text        not null,
    units       int         not null,
    figures     int         not null
);

create index figure_batch_of_set on figure_batch (set_id, id);

-- One figure of a batch. The form says which columns carry it; numbers keep the digits they came with.
create table figure (
    batch     uuid not null references figure_batch,
    unit      text not null,
    indicator text not null,
    form      text not null check (form in ('ratio', 'percent', 'amount', 'yes-no', 'level', 'day', 'not-submitted',
                                            'items', 'survey-mean', 'points', 'not-arisen')),
    first     numeric,
    second    numeric,
    word      text,
    day       date,
    dated     date,
    source    text not null,
    primary key (batch, unit, indicator)
);

call make_append_only('figure_batch');
call make_append_only('figure');
