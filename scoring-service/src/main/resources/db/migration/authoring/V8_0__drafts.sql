-- Bản nháp và phiên bản của bộ chỉ số: every step is a row that is added and never changed, so the history cannot be
-- rewritten, and keys that lead from step to step refuse what may not follow (docs/drafts.md).

create table set_draft (
    id           uuid        primary key, -- UUIDv7: ordered by time, as all ids here
    set_id       text        not null check (set_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version      text        not null check (version ~ '^[1-9][0-9]{0,5}$'),
    started_from text        not null check (started_from <> ''),
    made_at      timestamptz not null,
    made_by      text        not null check (made_by <> ''),
    reason       text        not null check (reason ~ '\S'),
    unique (set_id, version),
    unique (id, set_id, version)
);

-- The whole layer as canonical files, one JSON text of {file: text} in name order.
create table draft_revision (
    id       uuid        primary key,
    draft_id uuid        not null references set_draft (id),
    number   integer     not null check (number >= 1),
    body     text        not null,
    digest   text        not null check (digest = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
    made_at  timestamptz not null,
    made_by  text        not null check (made_by <> ''),
    reason   text        not null check (reason ~ '\S'),
    unique (draft_id, number),
    unique (draft_id, number, made_by)
);

create table draft_check (
    id          uuid        primary key,
    draft_id    uuid        not null,
    revision    integer     not null,
    errors      integer     not null check (errors >= 0),
    warnings    integer     not null check (warnings >= 0),
    findings    text        not null,   -- JSON list
    digest      text        check (digest ~ '^[0-9a-f]{64}$'), -- of the effective form as it will be published
    period_from date,
    period_to   date,
    made_at     timestamptz not null,
    made_by     text        not null check (made_by <> ''),
    reason      text        not null check (reason ~ '\S'),
    check ((errors = 0) = (digest is not null)),
    check ((errors = 0) = (period_from is not null)),
    check ((errors = 0) = (period_to is not null)),
    check (period_to >= period_from),
    foreign key (draft_id, revision) references draft_revision (draft_id, number),
    unique (id, draft_id, revision, errors),
    unique (id, digest, period_from, period_to)
);
create index draft_check_of_draft on draft_check (draft_id, id);

-- Only what was checked without errors, and never by the author of the revision.
create table draft_approval (
    id       uuid        primary key,
    draft_id uuid        not null,
    revision integer     not null,
    check_id uuid        not null unique,
    errors   integer     not null check (errors = 0),
    author   text        not null,
    made_at  timestamptz not null,
    made_by  text        not null check (made_by <> author),
    reason   text        not null check (reason ~ '\S'),
    foreign key (check_id, draft_id, revision, errors) references draft_check (id, draft_id, revision, errors),
    foreign key (draft_id, revision, author) references draft_revision (draft_id, number, made_by),
    unique (check_id, draft_id, revision)
);

-- Once for each draft, only what was approved, with the digest and the period that were checked.
create table set_publication (
    id          uuid        primary key,
    draft_id    uuid        not null unique,
    set_id      text        not null,
    version     text        not null,
    revision    integer     not null,
    check_id    uuid        not null,
    digest      text        not null,
    period_from date        not null,
    period_to   date        not null,
    supersedes  text        check (supersedes <> version), -- the version of the same set that was the last one until now
    made_at     timestamptz not null,
    made_by     text        not null check (made_by <> ''),
    reason      text        not null check (reason ~ '\S'),
    unique (set_id, version),
    unique nulls not distinct (set_id, supersedes),   -- versions follow each other in one line
    foreign key (draft_id, set_id, version) references set_draft (id, set_id, version),
    foreign key (check_id, draft_id, revision) references draft_approval (check_id, draft_id, revision),
    foreign key (check_id, digest, period_from, period_to)
        references draft_check (id, digest, period_from, period_to),
    foreign key (set_id, supersedes) references set_publication (set_id, version)
);

-- What keys cannot say: nothing follows a publication, and only the latest revision and its latest check count. The lock
-- makes two writers of one draft wait for each other, so that neither decides on what the other is about to add.
create function open_draft(draft uuid) returns integer language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(draft::text, 8));
    if exists (select from set_publication where draft_id = draft) then
        raise exception 'Phiên bản đã công bố, không sửa và không công bố lại được (%)', draft
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce((select max(number) from draft_revision where draft_id = draft), 0);
end
$$;

create function follow_last_revision() returns trigger language plpgsql as $$
begin
    if new.number <> open_draft(new.draft_id) + 1 then
        raise exception 'Lần sửa % không nối tiếp lần sửa mới nhất', new.number
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create function concern_last_revision() returns trigger language plpgsql as $$
begin
    if new.revision <> open_draft(new.draft_id) then
        raise exception 'Lần sửa % không phải lần sửa mới nhất', new.revision
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create function concern_last_check() returns trigger language plpgsql as $$
begin
    if new.check_id is distinct from
            (select id from draft_check where draft_id = new.draft_id order by id desc limit 1) then
        raise exception 'Lần kiểm tra % không phải lần mới nhất', new.check_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

create trigger a_follow before insert on draft_revision for each row execute function follow_last_revision();
create trigger a_latest before insert on draft_check for each row execute function concern_last_revision();
create trigger a_latest before insert on draft_approval for each row execute function concern_last_revision();
create trigger b_checked before insert on draft_approval for each row execute function concern_last_check();
create trigger a_latest before insert on set_publication for each row execute function concern_last_revision();
create trigger b_checked before insert on set_publication for each row execute function concern_last_check();

-- The application may add and read; nobody changes, removes or empties (V1_0).
call make_append_only('set_draft');
call make_append_only('draft_revision');
call make_append_only('draft_check');
call make_append_only('draft_approval');
call make_append_only('set_publication');
