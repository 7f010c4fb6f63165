#!/bin/bash
# Run once, when the database is made: a role for standbys, which may do nothing else.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set password="$(cat "${REPLICATION_PASSWORD_FILE:-/run/secrets/replication-password}")" <<'SQL'
create role standby replication login password :'password';
SQL
echo "host replication standby samenet scram-sha-256" >> "$PGDATA/pg_hba.conf"
