-- Nhật ký: who did what, when and from where. Never holds a password, a token or a hash of one.
create table audit_entry (
    id         uuid primary key,
    at         timestamptz not null,
    actor      text        not null check (length(actor) <= 100),
    action     text        not null check (action ~ '^[a-z]+(-[a-z]+)*$'),
    subject    text        not null check (length(subject) <= 200),
    detail     jsonb       not null default '{}',
    request_id text        not null,
    address    text        not null
);

create index audit_entry_at on audit_entry (at, id);
create index audit_entry_actor on audit_entry (actor, at);

call make_append_only('audit_entry');
