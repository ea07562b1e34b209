-- Saves and submits a report, each for another body or year: wrk -t1 -s submit.lua URL -- CONTENT BODIES FIRST [YEAR]
-- CONTENT says "year":2021, and is filed for four years, or says YEAR, and is filed for that one; BODIES has one code a line; FIRST is
-- the first pair of body and year that is still free.
dofile("src/bench/report.lua")

local years, first_year = 4, 2021
local contents, bodies, next = {}, {}, 0

function init(args)
    local content = io.open(args[1]):read("*a")
    if args[4] then
        years, first_year = 1, tonumber(args[4])
    end
    for year = 0, years - 1 do
        local moved = content:gsub('"year":' .. first_year, '"year":' .. first_year + year)
        contents[year] = moved:gsub(first_year .. "年", first_year + year .. "年")
    end
    for code in io.lines(args[2]) do
        bodies[#bodies + 1] = code
    end
    next = tonumber(args[3])
    wrk.headers["Content-Type"] = "application/json"
end

function request()
    local body, year = bodies[math.floor(next / years) + 1], next % years
    next = next + 1
    return wrk.format("POST", "/v1/filings/" .. body .. "/" .. first_year + year .. "/submission", nil, contents[year])
end
