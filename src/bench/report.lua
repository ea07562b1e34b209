-- Every load ends with one line: requests/s, p50 and p99 in milliseconds, errors, requests.
function done(summary, latency)
    local errors = summary.errors
    local wrong = errors.status + errors.connect + errors.read + errors.write + errors.timeout
    io.write(string.format("RESULT %.1f %.2f %.2f %d %d\n", summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000, wrong, summary.requests))
end
