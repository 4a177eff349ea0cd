-- Who said that nothing has to be done about what was put aside: it was merged into a revision, or is not wanted any more.

create table draft_aside_settled (
    aside_id uuid        primary key references draft_aside (id),
    made_at  timestamptz not null,
    made_by  text        not null check (made_by <> ''),
    reason   text        not null check (reason ~ '\S')
);

call make_append_only('draft_aside_settled');
