#!/bin/sh
# Run once by the database image, when it makes its cluster: the application's unprivileged user.
set -e
psql -v ON_ERROR_STOP=1 -v password="$PARINDEX_APP_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
create role parindex_app login password :'password';
revoke all on database parindex from public;
grant connect on database parindex to parindex_app;
SQL
