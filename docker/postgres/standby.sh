#!/bin/bash
# A streaming standby: copies the primary the first time, and follows it from then on.
#   PRIMARY_HOST, PRIMARY_PORT (5432)   where the primary listens
#   STANDBY_DATA                        folder of the copy
set -eu
PGPASSWORD=$(cat "${REPLICATION_PASSWORD_FILE:-/run/secrets/replication-password}")
export PGPASSWORD
copy() {
  # What a copy that was cut off left behind would be taken for a database.
  rm -rf "$STANDBY_DATA.part"
  pg_basebackup --host "$PRIMARY_HOST" --port "${PRIMARY_PORT:-5432}" --username standby --pgdata "$STANDBY_DATA.part" \
    --wal-method stream --slot standby --write-recovery-conf --checkpoint fast "$@"
}
if [ ! -s "$STANDBY_DATA/PG_VERSION" ]; then
  # A standby that was made anew finds its slot there.
  copy --create-slot || copy
  rm -rf "$STANDBY_DATA"
  mv "$STANDBY_DATA.part" "$STANDBY_DATA"
fi
exec postgres -D "$STANDBY_DATA" -c listen_addresses='*' "$@"
