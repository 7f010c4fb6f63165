#!/bin/sh
# Hands PgBouncer the password that stands in a secret.
set -eu
umask 077
printf '"dossier" "%s"\n' "$(cat "${DATABASE_PASSWORD_FILE:-/run/secrets/database-password}")" > /tmp/users.txt
exec pgbouncer "${1:-/etc/dossier/pgbouncer.ini}"
