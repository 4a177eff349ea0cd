-- Bộ chỉ số đang áp dụng: a published version means for ever what it meant when it was checked (docs/drafts.md).

-- What lay around a layer when it was checked, the sets that it extends and the indicators: one JSON text of {path: text},
-- kept once for all checks that had the same. It gives a published version its meaning, whatever is published or shipped later.
create table set_surroundings (
    digest text primary key check (digest = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
    body   text not null
);

-- Rows from before this migration lack what it asks for; none is added without it.
alter table draft_check
    add column surroundings text references set_surroundings (digest),
    add constraint draft_check_surroundings check ((errors = 0) = (surroundings is not null)) not valid;

-- The version that a draft was started from; null for one that began with files of its own.
alter table set_draft
    add column from_set text,
    add column from_version text,
    add constraint set_draft_from check ((from_set is null) = (from_version is null));

-- The application may add and read; nobody changes, removes or empties (V1_0).
call make_append_only('set_surroundings');
