#!/usr/bin/env bash
# PostgreSQL 15 (Debian package postgresql-15): a row-level security policy with EXISTS over a table of grants.
# A good engineer expects that "order by ... limit 25" by an index asks the policy for about 25 rows. Instead the planner
# takes the hashed form of the subplan and reads every grant of the caller first: it chooses by its estimate of the rows
# of the whole table, and the limit does not count. With OFFSET 0 inside the EXISTS there is no hashed form, and the page
# costs what it shows. EXPLAIN with a larger limit or with none at all shows the hashed form as the right one.
# Seen with 15.20: 889 buffers against 80. Fails if that changes.
set -euo pipefail

programs=/usr/lib/postgresql/15/bin
[ -x "$programs/initdb" ] || { echo "needs the package postgresql-15" >&2; exit 2; }
folder=$(mktemp -d)
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown postgres "$folder"
trap 'as "$programs/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null; rm -rf "$folder"' EXIT
cd "$folder"
as "$programs/initdb" -D "$folder/data" -U owner -A trust >/dev/null
as "$programs/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "-c listen_addresses='' -k $folder -c jit=off" start >/dev/null
sql() { "$programs/psql" -X -q -A -t -v ON_ERROR_STOP=1 -h "$folder" -U "$1" postgres; }

sql owner <<'SQL'
create table files (id int primary key, due int not null);
create table grants (file_id int, principal int, primary key (principal, file_id));
insert into files select n, (n * 7919) % 200000 from generate_series(1, 200000) n;
insert into grants select n, 1 from generate_series(1, 200000) n;
create index on files (due, id);
create index on grants (file_id, principal);
create role reader login;
grant select on files, grants to reader;
alter table files enable row level security;
vacuum analyze;
SQL

page() {
  PGOPTIONS="-c client_min_messages=warning" sql owner <<< "drop policy if exists visible on files; create policy visible on files using (exists (select from grants where grants.file_id = files.id and grants.principal = 1 $1))"
  sql reader <<< "explain (analyze, buffers, costs off, timing off, summary off) select id from files order by due, id limit 25"
}

plain=$(page "")
each=$(page "offset 0")
buffers() { grep -m1 -o 'shared hit=[0-9]*\( read=[0-9]*\)\?' <<< "$1" | grep -o '[0-9]*' | awk "{ n += \$1 } END { print n }"; }

"$programs/postgres" --version
echo "EXISTS:             $(buffers "$plain") buffers, $(grep -c 'hashed SubPlan' <<< "$plain") hashed"
echo "EXISTS, OFFSET 0:    $(buffers "$each") buffers, $(grep -c 'hashed SubPlan' <<< "$each" || true) hashed"
grep -q 'hashed SubPlan' <<< "$plain"
! grep -q 'hashed SubPlan' <<< "$each"
[ "$(buffers "$plain")" -gt 500 ] && [ "$(buffers "$each")" -lt 200 ]
