-- One kind of call for wrk. What to call and as whom comes from bench/run through the environment.

local call = os.getenv("BENCH_CALL")
local run = os.getenv("BENCH_RUN")
local licenses = tonumber(os.getenv("BENCH_LICENSES"))
-- So many of them are named, evenly spread; as many calls then find a signature remembered and a device that was checked this minute.
local named = math.min(licenses, tonumber(os.getenv("BENCH_NAMED") or licenses))

wrk.headers["Date"] = os.getenv("BENCH_DATE")
wrk.headers["Authorization"] = call == "check_oauth" and os.getenv("BENCH_BEARER") or os.getenv("BENCH_AUTHORIZATION")
wrk.headers["Content-Type"] = "application/json"

local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

function init(args)
  math.randomseed(number)
end

local function any_license()
  return string.format("BENCH-%04d", math.random(named) * math.floor(licenses / named))
end

-- A device that no call has named before, in this run or another.
local sent = 0

local function new_device()
  sent = sent + 1
  return string.format("bench-%s-%d-%d", run, number, sent)
end

local function activate(license)
  return wrk.format("POST", "/api/v4/activate_license", nil, string.format(
    '{"product":"BENCH","license_key":"%s","hardware_id":"%s","app_ver":"1.2.3","app_name":"bench","sdk_ver":"1.0",'
      .. '"os_ver":"Linux 6","hostname":"bench.example","ip":"192.0.2.1","mac_address":"02:00:00:00:00:01","is_vm":false}',
    license, new_device()))
end

local function consume(license)
  return wrk.format("POST", "/api/v4/add_consumption", nil, string.format(
    '{"product":"BENCH","license_key":"%s","hardware_id":"device","consumptions":1}', license))
end

-- The same request file each time: by API, and through the portal's form.
local file = os.getenv("BENCH_FILE") or ""
local token = "00000000-0000-4000-8000-000000000000"
local form = "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" .. token
  .. "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.req\"\r\n\r\n" .. file .. "\r\n--b--\r\n"
local visitor = { ["Content-Type"] = "multipart/form-data; boundary=b", ["Cookie"] = "tallystick-form=" .. token }

local calls = {
  offline_api = function() return wrk.format("POST", "/api/v4/activate_offline", nil, file) end,
  offline_page = function() return wrk.format("POST", "/offline", visitor, form) end,
  ping = function() return wrk.format("GET", "/api/v4/ping") end,
  check = function()
    return wrk.format("GET", "/api/v4/check_license?product=BENCH&hardware_id=device&license_key=" .. any_license())
  end,
  check_oauth = function()
    return wrk.format("GET", "/api/v4/check_license?product=BENCH&hardware_id=device&license_key=" .. any_license())
  end,
  renew = function()
    return wrk.format("GET", "/api/v4/check_license?product=BENCH&license_key=BENCH-FLOAT&hardware_id=device-" .. math.random(100))
  end,
  activate_big = function() return activate("BENCH-BIG") end,
  check_big = function()
    return wrk.format("GET", "/api/v4/check_license?product=BENCH&license_key=BENCH-BIG&hardware_id=device-" .. math.random(1000) * 100)
  end,
  activate_spread = function() return activate(any_license()) end,
  activate_one = function() return activate("BENCH-ONE") end,
  consume_spread = function() return consume(any_license()) end,
  consume_hot = function() return consume("BENCH-HOT") end,
}

request = calls[call]

-- Requests a second, p50 and p99 in milliseconds, and how many answers were no 2xx or never came.
function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("result %.1f %.2f %.2f %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
