-- Sends the lines of a file, each the body of a request or, where it begins with a slash, a path to get; one after the other.
-- Tells what came of it as JSON.
local requests = {}
local next_one = 0
local headers = { ["Content-Type"] = "application/json", ["Accept"] = "application/json" }

function init(arguments)
  for line in io.lines(arguments[1]) do
    local path, tag = line:match("^(/[^ ]*) ?(.*)$")
    if path then
      local asked = { ["Accept"] = "application/json" }
      if tag ~= "" then asked["If-None-Match"] = tag end
      requests[#requests + 1] = wrk.format("GET", path, asked)
    else
      requests[#requests + 1] = wrk.format("POST", nil, headers, line)
    end
  end
end

function request()
  next_one = next_one % #requests + 1
  return requests[next_one]
end

function done(summary, latency)
  local wrong = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  io.write(string.format('\n{"requests": %d, "seconds": %f, "wrong": %d, "p50": %f, "p99": %f}\n',
    summary.requests, summary.duration / 1e6, wrong, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
