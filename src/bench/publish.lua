-- Publishes what was submitted, each the report of another body: wrk -t1 -s publish.lua URL -- BODIES FIRST YEAR
-- BODIES has one code a line; FIRST is the first of them, from 0, whose report is still submitted.
dofile("src/bench/report.lua")

local bodies, next, year = {}, 0, ""

function init(args)
    for code in io.lines(args[1]) do
        bodies[#bodies + 1] = code
    end
    next, year = tonumber(args[2]), args[3]
    wrk.headers["Content-Type"] = "application/json"
end

function request()
    next = next + 1
    return wrk.format("POST", "/v1/filings/" .. bodies[next] .. "/" .. year .. "/publication", nil, "")
end
