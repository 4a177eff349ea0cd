-- Tác động trước khi công bố: nothing is approved before the person who approves it has seen what it does to the units, and
-- nothing is published that was not so approved (docs/drafts.md).

-- What a checked draft does to the units. Nothing is removed: a report that somebody has seen can be read for ever.
create table draft_impact (
    id           uuid        primary key,
    draft_id     uuid        not null,
    revision     integer     not null,
    check_id     uuid        not null,
    errors       integer     not null check (errors = 0),
    report       text        not null,   -- canonical JSON
    digest       text        not null check (digest = encode(sha256(convert_to(report, 'UTF8')), 'hex')),
    against      text        not null,   -- id@version of the version it is compared with; empty: there was none
    runs         text        not null,   -- ids of the runs whose figures were scored, by commas; empty: there was none
    units        integer     not null check (units >= 0),
    index_moved  integer     not null check (index_moved between 0 and units),
    rank_moved   integer     not null check (rank_moved between 0 and units),
    grade_moved  integer     not null check (grade_moved between 0 and units),
    first_losers integer     not null check (first_losers between 0 and units),
    made_at      timestamptz not null,
    made_by      text        not null check (made_by <> ''),
    reason       text        not null check (reason ~ '\S'),
    foreign key (check_id, draft_id, revision, errors) references draft_check (id, draft_id, revision, errors),
    unique (id, check_id, draft_id, revision)
);
create index draft_impact_of_draft on draft_impact (draft_id, id);

-- «Tôi đã xem»: somebody has seen an impact, once for each person.
create table draft_acknowledgement (
    id        uuid        primary key,
    draft_id  uuid        not null,
    revision  integer     not null,
    check_id  uuid        not null,
    impact_id uuid        not null,
    made_at   timestamptz not null,
    made_by   text        not null check (made_by <> ''),
    reason    text        not null check (reason ~ '\S'),
    foreign key (impact_id, check_id, draft_id, revision) references draft_impact (id, check_id, draft_id, revision),
    unique (impact_id, made_by),
    unique (impact_id, check_id, made_by)
);

-- Who approves has seen the impact of the very check that is approved, and that approval is the one that is published.
alter table draft_approval
    add column impact_id uuid,
    add constraint draft_approval_impact check (impact_id is not null) not valid,
    add constraint draft_approval_acknowledged foreign key (impact_id, check_id, made_by)
        references draft_acknowledgement (impact_id, check_id, made_by),
    add constraint draft_approval_of_impact unique (check_id, impact_id);

alter table set_publication
    add column impact_id uuid,
    add constraint set_publication_impact check (impact_id is not null) not valid,
    add constraint set_publication_of_impact foreign key (check_id, impact_id)
        references draft_approval (check_id, impact_id);

create function concern_last_impact() returns trigger language plpgsql as $$
begin
    if new.impact_id is distinct from
            (select id from draft_impact where draft_id = new.draft_id order by id desc limit 1) then
        raise exception 'Tác động % không phải bản mới nhất', new.impact_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger a_latest before insert on draft_impact for each row execute function concern_last_revision();
create trigger b_checked before insert on draft_impact for each row execute function concern_last_check();
create trigger a_latest before insert on draft_acknowledgement for each row execute function concern_last_revision();
create trigger b_checked before insert on draft_acknowledgement for each row execute function concern_last_check();
create trigger c_shown before insert on draft_acknowledgement for each row execute function concern_last_impact();
create trigger c_shown before insert on draft_approval for each row execute function concern_last_impact();

-- The application may add and read; nobody changes, removes or empties (V1_0).
call make_append_only('draft_impact');
call make_append_only('draft_acknowledgement');
