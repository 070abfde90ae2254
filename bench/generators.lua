local function main()
local wrap, yield = coroutine.wrap, coroutine.yield
local function count(n) return wrap(function() for i = 0, n - 1 do yield(i) end end) end
local function evens(source) return wrap(function() for x in source do if x % 2 == 0 then yield(x) end end end) end
local function scaled(source, k) return wrap(function() for x in source do yield(x * k) end end) end
local s = 0
for x in scaled(evens(count(1500000)), 3) do s = s + x end
print(string.format("%d", s))
local function build(lo, hi)
  if lo >= hi then return nil end
  local mid = math.floor((lo + hi) / 2)
  return {left = build(lo, mid), value = mid, right = build(mid + 1, hi)}
end
local function walk(t)
  return wrap(function()
    if t.left then for v in walk(t.left) do yield(v) end end
    yield(t.value)
    if t.right then for v in walk(t.right) do yield(v) end end
  end)
end
local t = 0
for v in walk(build(0, 60000)) do t = t + v end
print(string.format("%d", t))
local g = wrap(function()
  local total = 0
  while true do
    local x = yield(total)
    if x == nil then return end
    total = total + x
  end
end)
g()
local r = 0
for i = 0, 499999 do r = g(i) end
print(string.format("%d", r))
local squares = wrap(function() for x = 1, 1499999, 2 do yield(x * x % 1000003) end end)
local q = 0
for v in squares do q = q + v end
print(string.format("%d", q))
end
for _ = 1, 3 do main() end
