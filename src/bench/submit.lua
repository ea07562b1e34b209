-- Saves and submits a report, each for another body or year: wrk -t1 -s submit.lua URL -- CONTENT BODIES FIRST
-- CONTENT says "year":2021; BODIES has one code a line; FIRST is the first pair of body and year that is still free.
dofile("src/bench/report.lua")

local YEARS = 4
local contents, bodies, next = {}, {}, 0

function init(args)
    local content = io.open(args[1]):read("*a")
    for year = 0, YEARS - 1 do
        local moved = content:gsub('"year":2021', '"year":' .. 2021 + year)
        contents[year] = moved:gsub("2021年", 2021 + year .. "年")
    end
    for code in io.lines(args[2]) do
        bodies[#bodies + 1] = code
    end
    next = tonumber(args[3])
    wrk.headers["Content-Type"] = "application/json"
end

function request()
    local body, year = bodies[math.floor(next / YEARS) + 1], next % YEARS
    next = next + 1
    return wrk.format("POST", "/v1/filings/" .. body .. "/" .. 2021 + year .. "/submission", nil, contents[year])
end
