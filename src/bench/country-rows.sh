# Parts of src/bench/run: the rows on a made-up country and on a tenth of it. Each of the two has a database, and a service, of its own.
: "${COUNTRY_BODIES:=165000}" "${COUNTRY_YEARS:=2021 2025}"
writers_bodies=20000
ten=requests.received.total,requests.carriedOver.total,requests.granted.total,requests.partiallyGranted.total
ten+=,requests.refused.subtotal.total,requests.concluded.total,requests.carriedForward.total,disputes.reconsideration.total
ten+=,rates.disclosure,rates.refusal
nation="/v1/statistics?groupBy=region&years=2023,2024&measures=$ten"
province="/v1/statistics?region=440000&groupBy=region&depth=county&years=2021-2025"

country_row() {
    local country=http://127.0.0.1:$((BENCH_PORT + 1)) other=http://127.0.0.1:$((BENCH_PORT + 2)) aside
    settle country "$COUNTRY_BODIES" $((BENCH_PORT + 1))
    settle tenth $((COUNTRY_BODIES / 10)) $((BENCH_PORT + 2))
    aside=$pid
    nation_rows "$country" "$other"
    county_row "$country"
    past_rows "$country"
    bulk_row "$country"
    stop "$aside"
    settle vacant 0 $((BENCH_PORT + 2))
    publish_row "$country" "$other"
    writers_row "$country"
}

# A database with so many bodies, and a service on it; the process is left in $pid.
settle() { # DATABASE BODIES PORT
    local known begin
    known=$(sql -c "select count(*) from pg_database where datname = '$1'")
    [ "$known" = 1 ] || sql -c "create database $1"
    on_database "$1" launch "$1" target/bench/quarkus-app/quarkus-run.jar "$3"
    await "http://127.0.0.1:$3/q/health/ready" "$pid"
    [ "$known" = 0 ] && [ "$2" != 0 ] || return 0
    begin=$SECONDS
    COUNTRY_URL="jdbc:postgresql://localhost:$database_port/$1?user=postgres&password=$PGPASSWORD" COUNTRY_BODIES=$2 \
        src/bench/country | tee "$work/$1.sizes"
    row "$1 of $2 bodies is loaded, s" $((SECONDS - begin)) '<=' 900 "$(tail -1 "$work/$1.sizes")"
}

by_sql() { # DATABASE FILE CLIENTS QUESTIONS [PGBENCH'S OPTIONS]: one line as a load gives, of so many questions by each client
    rm -f "$work"/pgbench.[0-9]*
    pgbench -n -h localhost -p "$database_port" -U postgres -c "$3" -j 1 -t "$4" -f "$2" "${@:5}" \
        -l --log-prefix="$work/pgbench" "$1" >"$work/pgbench.log" 2>&1
    cat "$work"/pgbench.[0-9]* | awk '{ print $3 / 1000 }' | sort -g | awk -v rate="$(sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$work/pgbench.log")" \
        '{ v[NR] = $1 } END { print rate, v[int(NR * 0.5 + 0.5)], v[int(NR * 0.99 + 0.5)], 0, NR, v[int(NR * 0.95 + 0.5)] }'
}

# The requests of 2024 in the whole country, by either: they must agree, or the rows are worth nothing.
same_answer() { # SERVICE
    local told counted
    told=$(curl -sf "$1/v1/statistics?groupBy=region&years=2024&measures=requests.received.total" \
        | grep -o '"requests.received.total":{"value":[0-9]*' | awk -F: '{ sum += $NF } END { print sum }')
    counted=$(sql -d country -c "select sum(figures[17]) from standing_edition where scope = 'OWN' and year = 2024")
    [ "$told" = "$counted" ] || echo " (ERRORS: $told is not $counted)"
}

nation_rows() { # COUNTRY TENTH
    local round wrong
    wrong=$(same_answer "$1")
    service=$1 load 8 "$BENCH_WARMUP" report.lua /v1/measures >/dev/null
    service=$1 load 8 "$BENCH_WARMUP" report.lua "$nation" >/dev/null
    service=$2 load 8 "$BENCH_WARMUP" report.lua "$nation" >/dev/null
    : >"$work/measures"; : >"$work/nation"; : >"$work/tenth"
    for ((round = 1; round <= BENCH_ROUNDS; round++)); do
        service=$1 load 8 "$BENCH_SECONDS" report.lua /v1/measures >>"$work/measures"
        service=$1 load 8 "$BENCH_SECONDS" report.lua "$nation" >>"$work/nation"
        service=$2 load 8 "$BENCH_SECONDS" report.lua "$nation" >>"$work/tenth"
    done
    by_sql country src/bench/nation.sql 8 1 -D editions=standing_edition -D bodies=body >"$work/sql"
    row "nation by province : GET /v1/measures, p95" "$(ratio "$work/nation" "$work/measures" 6)" '<=' 3 \
        "$(told95 "$work/nation") : $(told95 "$work/measures")$wrong"
    row "nation by province : at a tenth, p95" "$(ratio "$work/nation" "$work/tenth" 6)" '<=' 1.2 \
        "$(told95 "$work/nation") : $(told95 "$work/tenth")"
    row "plain SQL : nation by province, p95" "$(quotient "$work/sql" "$work/nation" 6)" '>=' 100 "$(told95 "$work/sql")$wrong"
}

quotient() { # FILE FILE COLUMN: of the medians, where the rounds are not as many
    awk -v a="$(median "$1" "$3")" -v b="$(median "$2" "$3")" 'BEGIN { print a / b }'
}

# All figures of the counties of one province over five years, with the year before; plain SQL has two clients, for it takes long.
county_row() { # COUNTRY
    local round
    {
        echo "select rpad(left(region, 6), 6, '0') as county, year, count(*)"
        seq 1 200 | sed 's/.*/, sum(figures[&]), count(*) filter (where figures[&] is null)/'
        echo "from standing_edition where scope = 'OWN' and region like '44%' and year between 2020 and 2025 group by 1, 2 order by 1, 2;"
    } | tr '\n' ' ' >"$work/county.sql"
    : >"$work/county"
    for ((round = 0; round <= BENCH_ROUNDS; round++)); do
        together 8 2 "$1$province" >>"$work/county"
        [ $round = 0 ] && : >"$work/county"
    done
    by_sql country "$work/county.sql" 2 1 >"$work/sql"
    row "plain SQL : province by county, 5 years, 200 figures" "$(quotient "$work/sql" "$work/county" 6)" '>=' - \
        "$(told95 "$work/sql") : $(told95 "$work/county"); $(curl -s "$1$province" | wc -c) bytes"
}

together() { # CLIENTS QUESTIONS URL: one line as a load gives, of so many large answers to each client
    local begin
    begin=$(date +%s%N)
    seq $(($1 * $2)) | xargs -P "$1" -I{} curl -s -o /dev/null -w '%{http_code} %{time_total}\n' "$3" | sort -k2 -g >"$work/together"
    awk -v nanos=$(($(date +%s%N) - begin)) '{ v[NR] = $2 * 1000; wrong += $1 != 200 }
        END { print NR / nanos * 1e9, v[int(NR * 0.5 + 0.5)], v[int(NR * 0.99 + 0.5)], wrong + 0, NR, v[int(NR * 0.95 + 0.5)] }' "$work/together"
}

slowly() { # CLIENTS SECONDS PATH: a load by requests that may take longer than those of others
    load "$1" "$2" report.lua "$3" --timeout 60s
}

# As of last summer: an instant that nobody asked for before, and one again and again.
past_rows() { # COUNTRY
    local round past=2025-06-30T16:00
    : >"$work/first"; : >"$work/again"
    for ((round = 1; round <= BENCH_ROUNDS; round++)); do
        curl -sf -o "$work/past" -w '0 %{time_total} 0 0 1 %{time_total}\n' "$1$nation&asOf=$past:0${round}Z" \
            | awk '{ $1 = 1 / $2; $2 *= 1000; $6 *= 1000; print }' >>"$work/first"
        service=$1 slowly 8 "$BENCH_SECONDS" "$nation&asOf=$past:0${round}Z" >>"$work/again"
    done
    by_sql country src/bench/nation.sql 2 1 -D "editions=standing_at('$past:00Z')" -D "bodies=bodies_at('$past:00Z')" >"$work/sql"
    by_sql country src/bench/nation.sql 1 1 -D "editions=standing_at('$past:00Z')" -D "bodies=bodies_at('$past:00Z')" >"$work/sql1"
    row "plain SQL : asOf, nation by province, first, 1 client" "$(quotient "$work/sql1" "$work/first" 2)" '>=' - \
        "$(told95 "$work/sql1") : $(told95 "$work/first")"
    row "plain SQL : asOf, nation by province, again, p95" "$(quotient "$work/sql" "$work/again" 6)" '>=' - \
        "$(told95 "$work/sql") : $(told95 "$work/again")"
}

megabytes() { # COMMAND…: megabytes of output, and a second
    local begin bytes
    begin=$(date +%s%N)
    bytes=$("$@" | wc -c)
    awk -v bytes="$bytes" -v nanos=$(($(date +%s%N) - begin)) 'BEGIN { print bytes / nanos * 1000, bytes / 1e6 }'
}

# A year that nobody asked for before, whose file is written first, and the same again.
bulk_row() { # COUNTRY
    local year first columns="body, name, region, level, kind, year, number, scope, form, published_at, figures, fees"
    first=${COUNTRY_YEARS% *}
    : >"$work/bulk"; : >"$work/again"; : >"$work/copy"
    for ((year = first; year < first + BENCH_ROUNDS; year++)); do
        megabytes curl -sfL "$1/v1/statistics/bulk/$year.csv" >>"$work/bulk"
        megabytes curl -sfL "$1/v1/statistics/bulk/$year.csv" >>"$work/again"
        megabytes sql -d country -c "copy (select $columns from standing_edition where year = $year order by region, body) to stdout (format csv)" >>"$work/copy"
    done
    row "bulk CSV of a year, first : COPY TO STDOUT, bytes/s" "$(ratio "$work/bulk" "$work/copy")" '>=' 0.3 \
        "$(awk '{ printf "%.1f MB/s of %.0f MB; ", $1, $2 }' "$work/bulk")COPY $(awk '{ printf "%.1f MB/s of %.0f MB; ", $1, $2 }' "$work/copy")"
    row "bulk CSV of a year, again : COPY TO STDOUT, bytes/s" "$(ratio "$work/again" "$work/copy")" '>=' 0.3 \
        "$(awk '{ printf "%.1f MB/s; ", $1 }' "$work/again")"
}

# Writers: bodies that have no report yet, all in one county or one in every county in turn.
enter_writers() { # DATABASE
    local known
    [ -s "$work/one" ] || { codes 13990121 $writers_bodies >"$work/one"; codes 13990122 $writers_bodies >"$work/many"; }
    known=$(sql -d "$1" -c "select count(*) from body where code like '1399012_000000001_'")
    [ "$known" = 0 ] || { echo "writers of $1 have published before: make the country anew" >&2; exit 1; }
    sql -d "$1" -c "create temp table writer (code text, county boolean, number serial)" \
        -c "\\copy writer (code) from $work/one" -c "update writer set county = true" -c "\\copy writer (code) from $work/many" \
        -c "insert into body (code, name, kind, level, region, valid_from, version)
            select writer.code, writer.code, 'DEPARTMENT', 'COUNTY', coalesce(case when county then '371602' end, place.code), '2021-01-01', 1
            from writer join (select code, row_number() over (order by code) - 1 as place, count(*) over () as places from region
                              where level = 'COUNTY' and code !~ '^[78]') as place on number % places = place.place" \
        -c "insert into body_history (body, recorded_at, name, kind, level, region, valid_from)
            select code, '2021-01-01', name, kind, level, region, valid_from from body where code like '1399012%'" -c "vacuum (analyze) body"
    echo 0 >"$work/next.$1.one"; echo 0 >"$work/next.$1.many"
}

# Submits for twice as long as it then publishes: what counts is publishing.
publish() { # DATABASE SERVICE one|many CLIENTS
    local next done
    next=$(<"$work/next.$1.$3")
    service=$2 load 8 $((2 * BENCH_SECONDS)) submit.lua / -H "Authorization: Bearer $token" -- "$work/report.json" "$work/$3" "$next" 2024 >"$work/submitted"
    service=$2 load "$4" "$BENCH_SECONDS" publish.lua / -H "Authorization: Bearer $token" -- "$work/$3" "$next" 2024 >"$work/published"
    done=$(cut -d' ' -f5 "$work/submitted")
    [ "$(cut -d' ' -f5 "$work/published")" -le "$done" ] || echo "more was published than submitted" >&2
    echo $((next + done + 16)) >"$work/next.$1.$3"
    cat "$work/published"
}

publish_row() { # COUNTRY VACANT
    local round body
    body=$(sql -d country -c "select body from edition where year = 2024 and scope = 'OWN' order by abs(figures[17] - 20), body limit 1")
    curl -sf "$1/v1/reports/$body/2024" | sed 's/.*"content":\(.*\)}$/\1/' >"$work/report.json"
    enter_writers country
    enter_writers vacant
    publish country "$1" many 8 >/dev/null
    publish vacant "$2" many 8 >/dev/null
    : >"$work/full"; : >"$work/empty"
    for ((round = 1; round <= BENCH_ROUNDS; round++)); do
        publish country "$1" many 1 >>"$work/full"
        publish vacant "$2" many 1 >>"$work/empty"
    done
    row "publish one report : in an empty database, time" "$(ratio "$work/empty" "$work/full")" '<=' 1.2 \
        "$(told95 "$work/full") : $(told95 "$work/empty")"
}

writers_row() { # COUNTRY
    local round before after deadlocks="select deadlocks from pg_stat_database where datname = 'country'"
    before=$(sql -c "$deadlocks")
    publish country "$1" one 8 >/dev/null
    : >"$work/one-county"; : >"$work/apart"
    for ((round = 1; round <= BENCH_ROUNDS; round++)); do
        publish country "$1" one 8 >>"$work/one-county"
        publish country "$1" many 8 >>"$work/apart"
    done
    after=$(sql -c "$deadlocks")
    row "8 writers in one county : in as many, publications/s" "$(ratio "$work/one-county" "$work/apart")" '>=' 0.5 \
        "$(told95 "$work/one-county") : $(told95 "$work/apart"), $((after - before)) deadlocks$([ "$after" = "$before" ] || echo ' (ERRORS)')"
}
