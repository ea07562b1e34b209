-- Every load ends with one line: requests/s, p50 and p99 in milliseconds, errors, requests, p95.
function done(summary, latency)
    local errors = summary.errors
    local wrong = errors.status + errors.connect + errors.read + errors.write + errors.timeout
    io.write(string.format("RESULT %.1f %.2f %.2f %d %d %.2f\n", summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000, latency:percentile(99) / 1000, wrong, summary.requests,
        latency:percentile(95) / 1000))
end
