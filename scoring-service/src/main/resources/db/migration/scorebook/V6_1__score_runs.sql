-- Sổ điểm: a run is written once, in one transaction, with everything needed to score it again, and never changed.

-- The effective text of a criteria set (all layers applied), kept once for all runs scored with it.
create table scored_set (
    digest  text primary key check (digest ~ '^[0-9a-f]{64}$'),
    set_id  text not null,
    version text not null,
    body    text not null
);

create table score_run (
    id              uuid        primary key, -- UUIDv7: ordered by time
    set_id          text        not null,
    set_version     text        not null,
    set_digest      text        not null,    -- of the set as scored, dates moved or not
    body_digest     text        not null references scored_set (digest),
    moved_years     smallint    not null,    -- years by which the set's dates were moved; 0: as issued
    title           text        not null,
    place           text        not null,
    appraising_body text        not null,
    district_level  boolean     not null,
    illustrative    boolean     not null,    -- points that no issued document gives
    grade_label     text        not null,
    period_from     date        not null,
    period_to       date        not null,
    period_closes   date        not null,
    as_of           date        not null,
    survey_held     boolean     not null,
    figures_batch   uuid        not null,
    last_year_batch uuid,
    figures_digest  text        not null,
    units_body      text        not null,    -- the units as a communes file
    lineage_body    text        not null,    -- the successions as a lineage file
    demonstration   boolean     not null,
    engine_version  text        not null,
    label           text        not null,
    unit_count      integer     not null,
    status          text        not null check (status = 'stored'),
    created_at      timestamptz not null,
    created_by      text        not null
);

create table run_card (
    run_id         uuid    not null references score_run (id),
    unit_code      text    not null,
    position       integer not null,         -- 1, 2, 3, ... in the order of the round
    unit_name      text    collate vi not null,
    unit_type      text    not null,
    rank           integer,
    index_printed  numeric,
    index_exact    text,
    index_to_date  numeric,
    grade          text,
    earned         numeric not null,
    lost           numeric not null,
    not_applicable numeric not null,
    max            numeric not null,
    applicable_max numeric not null,
    bonus          numeric not null,
    penalty        numeric not null,
    provisional    boolean not null,
    body           text    not null,         -- canonical card: what is shown, compared and replayed
    card           jsonb   not null,         -- the same for queries; jsonb reorders keys, so it is never shown
    primary key (run_id, unit_code),
    unique (run_id, position),
    check (earned + lost + not_applicable = max)
);
create index run_card_by_type on run_card (run_id, unit_type, position);

-- No foreign key to run_card: both are written in one transaction and never again, and checking 600,000 keys would cost
-- as much as writing them.
create table run_leaf (
    run_id         uuid    not null,
    unit_code      text    not null,
    leaf           text    not null,
    area           text    not null,
    outcome        text    not null,
    cause          text,
    earned         numeric not null,
    lost           numeric not null,
    not_applicable numeric not null,
    max            numeric not null,
    primary key (run_id, unit_code, leaf),
    check (earned + lost + not_applicable = max)
);

-- Idempotency-Key of a request: the same key and body give the same run, in any replica and after any crash.
create table run_request (
    account        text        not null,
    key            text        not null,
    request_digest text        not null,
    run_id         uuid        not null references score_run (id) deferrable initially deferred,
    primary key (account, key)
);

-- The application may add and read; nobody changes, removes or empties (V1_0).
call make_append_only('scored_set');
call make_append_only('score_run');
call make_append_only('run_card');
call make_append_only('run_leaf');
call make_append_only('run_request');
