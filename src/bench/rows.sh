# Parts of src/bench/run: the rows of the table, in the order of the design.

check_row() {
    local libraries=target/bench/quarkus-app round kind narrative
    local classes="$libraries/app/*:$libraries/lib/main/*:$libraries/lib/boot/*"
    for ((round = 1; round <= BENCH_FORKS; round++)); do
        java -cp "$classes" org.openjdk.jmh.Main CheckBenchmark -f 1 -wi 2 -w "${BENCH_JMH_SECONDS}s" -i 3 \
            -r "${BENCH_JMH_SECONDS}s" -rf csv -rff "$work/jmh$round.csv" >"$work/jmh.log" 2>&1
        tr -d '"\r' <"$work/jmh$round.csv" | awk -F, 'NR > 1 { split($1, name, "."); print $5 > W "/jmh." name[length(name)] "." $8 "." $9 "." R }' W="$work" R="$round"
    done
    for kind in balanced blank; do
        for narrative in 300 4000; do
            cat "$work"/jmh.check.$kind.$narrative.* >"$work/check"
            cat "$work"/jmh.parse.$kind.$narrative.* >"$work/parse"
            row "check ($kind, $narrative characters) : parse" "$(ratio "$work/check" "$work/parse")" '<=' \
                "$([ $narrative = 300 ] && echo 0.5 || echo 4)" \
                "$(median "$work/check" 1) : $(median "$work/parse" 1) µs for $([ $kind = blank ] && echo one report || echo five reports)"
        done
    done
}

validation_row() {
    local clients round
    load 8 "$BENCH_WARMUP" post.lua /v1/validations -- "$work/validation.json" >/dev/null
    load 8 "$BENCH_WARMUP" post.lua /bench/parse -- "$work/validation.json" >/dev/null
    for clients in $BENCH_CLIENTS; do
        : >"$work/validate"; : >"$work/parse"
        for ((round = 1; round <= BENCH_ROUNDS; round++)); do
            load "$clients" "$BENCH_SECONDS" post.lua /v1/validations -- "$work/validation.json" >>"$work/validate"
            load "$clients" "$BENCH_SECONDS" post.lua /bench/parse -- "$work/validation.json" >>"$work/parse"
        done
        row "POST /v1/validations : parse, $clients clients" "$(ratio "$work/validate" "$work/parse")" '>=' 0.6 \
            "$(told "$work/validate") : $(told "$work/parse")"
    done
}

free_pair=0
free_pair_sql=0

submit() { # CLIENTS SECONDS
    load "$1" "$2" submit.lua / -H "Authorization: Bearer $token" -- "$work/content.json" "$work/bodies" "$free_pair" >"$work/submitted"
    cat "$work/submitted"
    free_pair=$((free_pair + $(cut -d' ' -f5 "$work/submitted") + 2 * $1))
}

submit_by_sql() { # CLIENTS SECONDS
    rm -f "$work"/pgbench.[0-9]*
    pgbench -n -h localhost -p "$database_port" -U postgres -M prepared -c "$1" -j 1 -T "$2" -f src/bench/submit.sql \
        -D first="$free_pair_sql" -D taken=0 -D clients="$1" -D hash="$(sha256sum <"$work/content.json" | cut -c1-64)" \
        -D content="$(<"$work/content.json")" -l --log-prefix="$work/pgbench" postgres >"$work/pgbench.log" 2>&1
    cat "$work"/pgbench.[0-9]* | awk '{ print $3 / 1000 }' | sort -g >"$work/latencies"
    awk -v rate="$(sed -n 's/^tps = \([0-9.]*\).*/\1/p' "$work/pgbench.log")" \
        -v wrong="$(sed -n 's/^number of failed transactions: \([0-9]*\).*/\1/p' "$work/pgbench.log")" \
        '{ v[NR] = $1 } END { print rate, v[int((NR + 1) / 2)], v[int(NR * 0.99 + 0.5)], wrong + 0, NR }' "$work/latencies"
    free_pair_sql=$((free_pair_sql + 2 * $1 * ($(cut -d' ' -f2 "$work"/pgbench.[0-9]* | sort -g | tail -1) + 1)))
}

submit_row() {
    local clients round
    submit 8 $((2 * BENCH_WARMUP)) >/dev/null
    submit_by_sql 8 2 >/dev/null
    for clients in $BENCH_CLIENTS; do
        : >"$work/service"; : >"$work/pgbench-side"
        for ((round = 1; round <= BENCH_ROUNDS; round++)); do
            submit "$clients" "$BENCH_SECONDS" >>"$work/service"
            submit_by_sql "$clients" "$BENCH_SECONDS" >>"$work/pgbench-side"
        done
        row "submit : the same SQL by pgbench, $clients clients" "$(ratio "$work/service" "$work/pgbench-side")" '>=' 0.5 \
            "$(told "$work/service") : $(told "$work/pgbench-side")"
    done
}

report_row() {
    local clients round report="reports/$sample_body/2024" tag
    tag=$(curl -s -o /dev/null -D - "$service/v1/$report" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')
    load 8 "$BENCH_WARMUP" report.lua "/v1/$report" >/dev/null
    load 8 "$BENCH_WARMUP" report.lua "/bench/$report" >/dev/null
    load 8 "$BENCH_WARMUP" report.lua "/v1/$report" -H "If-None-Match: $tag" >/dev/null
    for clients in $BENCH_CLIENTS; do
        : >"$work/read"; : >"$work/memory"; : >"$work/unchanged"
        for ((round = 1; round <= BENCH_ROUNDS; round++)); do
            load "$clients" "$BENCH_SECONDS" report.lua "/v1/$report" >>"$work/read"
            load "$clients" "$BENCH_SECONDS" report.lua "/bench/$report" >>"$work/memory"
            load "$clients" "$BENCH_SECONDS" report.lua "/v1/$report" -H "If-None-Match: $tag" >>"$work/unchanged"
        done
        row "GET report : from memory, $clients clients" "$(ratio "$work/read" "$work/memory")" '>=' 0.8 \
            "$(told "$work/read") : $(told "$work/memory")"
        row "GET report 304 : 200, $clients clients" "$(ratio "$work/unchanged" "$work/read")" '>=' 1 "$(told "$work/unchanged")"
    done
}

on_database() { # DATABASE COMMAND…: with the service's configuration for another database of its own server
    QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://localhost:$database_port/$1 QUARKUS_DATASOURCE_USERNAME=postgres QUARKUS_DATASOURCE_PASSWORD=$PGPASSWORD \
        MP_JWT_VERIFY_ISSUER=nianbao-demo MP_JWT_VERIFY_AUDIENCES=nianbao MP_JWT_VERIFY_PUBLICKEY="$(<"$data/demo-key.pub.pem")" \
        MP_JWT_VERIFY_PUBLICKEY_ALGORITHM=ES256 NIANBAO_RECEIPT_KEY=$data/receipt-key.pem "${@:2}"
}

start_once() { # LOG JAR PATH DATABASE: milliseconds to the first answer; the process goes on in $pid
    local begin port=$((BENCH_PORT + 1))
    begin=$(date +%s%N)
    on_database "$4" launch "$1" "$2" "$port"
    await "http://127.0.0.1:$port$3" "$pid"
    milliseconds=$((($(date +%s%N) - begin) / 1000000))
}

start_row() {
    local round
    sql -c 'create database empty'
    : >"$work/start"; : >"$work/start-empty"
    for ((round = 0; round <= BENCH_STARTS; round++)); do
        start_once start target/bench/quarkus-app/quarkus-run.jar /v1/forms postgres
        [ $round = 0 ] || echo $milliseconds >>"$work/start"
        stop "$pid"
        start_once start-empty target/bench/empty/target/quarkus-app/quarkus-run.jar /hello empty
        [ $round = 0 ] || echo $milliseconds >>"$work/start-empty"
        stop "$pid"
    done
    row "start to first answer : empty application" "$(ratio "$work/start" "$work/start-empty")" '<=' 1.3 \
        "$(median "$work/start" 1) : $(median "$work/start-empty" 1) ms"
}

memory_row() { # of the service that was just started, before any load
    sleep "$BENCH_REST"
    row "resident memory at rest, MB" "$(awk '/VmRSS/ { print $2 / 1024 }' "/proc/$pid/status")" '<=' 300 \
        "the JVM ${BENCH_JVM:-without any flag}, $BENCH_REST s after the sample is loaded; PostgreSQL is beside it"
}
