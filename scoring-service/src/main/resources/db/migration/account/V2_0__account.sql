-- Tài khoản và vai trò. Roles are rows: another installation may cut them differently without a new version of the program.
create table role (
    id       text primary key check (id ~ '^[a-z]+(-[a-z]+)*$'),
    name     text not null unique,
    position int  not null
);

create table role_permission (
    role       text not null references role,
    permission text not null check (permission ~ '^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$'),
    primary key (role, permission)
);

create table account (
    id              uuid primary key,
    username        text        not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    display_name    text        not null check (length(display_name) between 1 and 100),
    password_hash   text        not null,
    must_change     boolean     not null,
    enabled         boolean     not null,
    demonstration   boolean     not null,
    -- Grows with every change that must end the sessions that are open: password, roles, disabling.
    stamp           int         not null default 0,
    created_at      timestamptz not null
);

create table account_role (
    account uuid not null references account,
    role    text not null references role,
    primary key (account, role)
);

-- Mã truy cập API. The secret itself is never stored; the prefix finds the row, the digest proves the secret.
create table api_token (
    id          uuid primary key,
    account     uuid        not null references account,
    name        text        not null check (length(name) between 1 and 60),
    prefix      text        not null unique,
    digest      bytea       not null check (length(digest) = 32),
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    check (expires_at > created_at)
);

create index api_token_account on api_token (account, created_at);

-- Failed attempts to sign in, by account and address; a row lives only as long as it can still slow somebody down.
create table sign_in_attempt (
    key           text        primary key,
    failures      int         not null,
    blocked_until timestamptz not null,
    updated_at    timestamptz not null
);

create index sign_in_attempt_updated on sign_in_attempt (updated_at);

grant select on role, role_permission to "${app-role}";
grant select, insert, update on account, api_token to "${app-role}";
grant select, insert, delete on account_role to "${app-role}";
grant select, insert, update, delete on sign_in_attempt to "${app-role}";

insert into role (id, name, position) values
    ('officer',       'Cán bộ cấp xã',      1),
    ('appraiser',     'Cán bộ thẩm định',   2),
    ('analyst',       'Chuyên viên phân tích', 3),
    ('approver',      'Người phê duyệt',    4),
    ('viewer',        'Người xem',          5),
    ('administrator', 'Quản trị hệ thống',  6);

-- Everybody reads what is scored; each further permission has its role. The administrator runs the system and scores nothing.
insert into role_permission (role, permission)
    select id, permission from role, unnest(array['set:read', 'unit:read', 'figures:read', 'run:read']) as permission;

insert into role_permission (role, permission) values
    ('officer',       'figures:write'),
    ('officer',       'scenario:create'),
    ('appraiser',     'figures:write'),
    ('appraiser',     'run:create'),
    ('appraiser',     'appraisal:write'),
    ('appraiser',     'scenario:create'),
    ('analyst',       'run:create'),
    ('analyst',       'set:write'),
    ('analyst',       'scenario:create'),
    ('approver',      'run:create'),
    ('approver',      'set:publish'),
    ('approver',      'result:publish'),
    ('administrator', 'account:manage'),
    ('administrator', 'audit:read'),
    ('administrator', 'metrics:read');
