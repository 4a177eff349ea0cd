-- Kịch bản: a saved scenario never changes, so a link to it always shows the same; a changed one is another scenario.
create table scenario (
    id             uuid        primary key, -- UUIDv7: ordered by time
    run_id         uuid        not null references score_run (id),
    name           text        not null check (name <> ''),
    body           text        not null,    -- canonical document (docs/what-if.md, section 1)
    digest         text        not null check (digest ~ '^[0-9a-f]{64}$'),
    set_digest     text        not null,    -- what the result was computed from when it was saved
    figures_digest text        not null,
    engine_version text        not null,
    copied_from    uuid        references scenario (id),
    created_at     timestamptz not null,
    created_by     text        not null,
    unique (run_id, digest, created_by)     -- saving the same twice gives the one that is there
);

call make_append_only('scenario');
