-- Sends the lines of a file, each the body of a request or, where it begins with a slash, a path to get and perhaps a tag that is
-- held; one after the other, from a place on. Tells what came of it as JSON: `busy` are answers by 503 with Retry-After, `wrong`
-- all others that are none.
local requests = {}
local next_one = 0
local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

local function with(token, headers)
  headers["Accept"] = "application/json"
  if token ~= "-" then headers["Authorization"] = "Bearer " .. token end
  return headers
end

local function requested(line, token)
  local path, tag = line:match("^(/[^ ]*) ?(.*)$")
  if path then return wrk.format("GET", path, with(token, tag ~= "" and { ["If-None-Match"] = tag } or {})) end
  return wrk.format("POST", nil, with(token, { ["Content-Type"] = "application/json" }), line)
end

-- Looking at each answer takes time of the generator, so only where they are told apart.
local function tell_apart(status, headers)
  if status == 503 and (headers["retry-after"] or headers["Retry-After"]) then busy = busy + 1 elseif status >= 400 then refused = refused + 1 end
end

function init(arguments)
  busy = 0
  refused = 0
  next_one = tonumber(arguments[3])
  for line in io.lines(arguments[1]) do requests[#requests + 1] = requested(line, arguments[2]) end
  if arguments[4] == "told-apart" then response = tell_apart end
end

function request()
  next_one = next_one % #requests + 1
  return requests[next_one]
end

function done(summary, latency)
  local errors = summary.errors
  local busy = threads[1]:get("busy")
  io.write(string.format('\n{"requests": %d, "seconds": %f, "busy": %d, "wrong": %d, "p50": %f, "p95": %f, "p99": %f, "max": %f}\n',
    summary.requests, summary.duration / 1e6, busy, errors.status - busy + errors.connect + errors.read + errors.write + errors.timeout,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3))
end
