-- Bản để bên: the files of a save that was refused because another revision had been saved meanwhile. Nothing that was typed
-- is lost; it is no revision, and nothing follows from it (docs/drafts.md).

create table draft_aside (
    id       uuid        primary key,
    draft_id uuid        not null,
    based_on integer     not null,
    body     text        not null,
    made_at  timestamptz not null,
    made_by  text        not null check (made_by <> ''),
    reason   text        not null check (reason ~ '\S'),
    foreign key (draft_id, based_on) references draft_revision (draft_id, number)
);
create index draft_aside_of_draft on draft_aside (draft_id, id);

call make_append_only('draft_aside');
