-- Posts one document again and again: wrk -s post.lua URL -- FILE
dofile("src/bench/report.lua")

function init(args)
    wrk.method = "POST"
    wrk.body = io.open(args[1]):read("*a")
    wrk.headers["Content-Type"] = "application/json"
end
