# Parts of src/bench/run: the service, the load, and the arithmetic of the table.

started=()

# The launcher ends with whatever it started, by number, the last one first: the first one has the database.
stop() {
    local pid
    for pid in "$@"; do
        kill "$pid" 2>/dev/null && while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
    done
    return 0
}

await() { # URL PID: until it answers 200
    local deadline=$((SECONDS + 120))
    until [ "$(curl -s -o /dev/null -w '%{http_code}' "$1")" = 200 ]; do
        if ! kill -0 "$2" 2>/dev/null || [ $SECONDS -gt $deadline ]; then
            echo "No answer from $1; see $work/*.log" >&2
            exit 1
        fi
        sleep 0.02
    done
}

launch() { # LOG JAR PORT, with the environment it is called in and without limits: leaves the number of the process in $pid
    QUARKUS_HTTP_PORT=$3 NIANBAO_LIMITS_VALIDATIONS=0 NIANBAO_LIMITS_READS=0 NIANBAO_LIMITS_CALLERS=0 java $BENCH_JVM -jar "$2" >>"$work/$1.log" 2>&1 &
    pid=$!
    started=("$pid" "${started[@]}")
}

sql() {
    psql -qAtX -v ON_ERROR_STOP=1 -h localhost -p "$database_port" -U postgres "$@"
}

load() { # CLIENTS SECONDS LUA PATH [WRK'S OPTIONS] [-- THE SCRIPT'S]: one line "requests/s p50 p99 errors requests p95"
    local clients=$1 seconds=$2 script=$3 path=$4
    shift 4
    local options=()
    while [ $# -gt 0 ] && [ "$1" != -- ]; do options+=("$1"); shift; done
    wrk -t1 -c"$clients" -d"${seconds}s" --timeout 10s -s "src/bench/$script" "${options[@]}" "$service$path" "$@" \
        | sed -n 's/^RESULT //p'
}

median() { # FILE COLUMN
    awk -v column="$2" '{ print $column }' "$1" | sort -g | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

ratio() { # FILE FILE [COLUMN]: the median of the ratios of a column, of the first when none is named, round by round
    paste "$1" "$2" | awk -v column="${3:-1}" '{ print $column / $(NF / 2 + column) }' >"$work/ratios"
    median "$work/ratios" 1
}

told() { # FILE: the medians of a load, and what went wrong in it
    awk -v rate="$(median "$1" 1)" -v p50="$(median "$1" 2)" -v p99="$(median "$1" 3)" \
        '{ wrong += $4 } END { printf "%.0f/s p50 %.1f ms p99 %.1f ms%s", rate, p50, p99, wrong ? " (" wrong " ERRORS)" : "" }' "$1"
}

told95() { # FILE: as told, but p95
    awk -v rate="$(median "$1" 1)" -v p50="$(median "$1" 2)" -v p95="$(median "$1" 6)" \
        'function short(number) { return sprintf(number < 100 ? "%.3g" : "%.0f", number) }
        { wrong += $4 } END { print short(rate) "/s p50 " short(p50) " ms p95 " short(p95) " ms" (wrong ? " (" wrong " ERRORS)" : "") }' "$1"
}

row() { # WORK VALUE COMPARISON GOAL DETAILS; the goal "-" is none
    local met
    met=$(awk -v value="$2" -v goal="$4" -v is="$3" 'BEGIN { print (is == "<=" ? value <= goal : value >= goal) ? "met" : "MISSED" }')
    [ "$4" = - ] && met=told
    [[ $5 == *ERRORS* ]] && met=INVALID
    printf '%-46s %8.2f  %s %-5s %-7s %s\n' "$1" "$2" "$3" "$4" "$met" "$5" | tee -a "$work/table"
}
