local function main()
local seed, words = 17, {}
for i = 1, 60000 do
  seed = seed * 16807 % 2147483647
  words[i] = "w" .. string.format("%d", seed % 5000)
end
local total, size = 0, 0
for _ = 1, 10 do
  local counts = {}
  size = 0
  for _, w in ipairs(words) do
    local c = counts[w]
    if c then counts[w] = c + 1 else counts[w] = 1; size = size + 1 end
  end
  local best = 0
  for _, c in pairs(counts) do
    if c > best then best = c end
  end
  total = total + best
end
print(size .. " " .. total)
local squares = {}
for i = 0, 399999 do squares[i * 7] = i end
local s, n = 0, 400000
for i = 0, 2799999, 3 do
  local v = squares[i]
  if v then s = s + v end
end
for i = 0, 399999, 2 do squares[i * 7] = nil; n = n - 1 end
print(n .. " " .. string.format("%d", s))
local groups = {}
for _, w in ipairs(words) do
  local g = groups[#w]
  if not g then g = {}; groups[#w] = g end
  g[#g + 1] = w
end
local rows = {}
for k = 1, 10 do if groups[k] then rows[#rows + 1] = "(" .. k .. ", " .. #groups[k] .. ")" end end
print("[" .. table.concat(rows, ", ") .. "]")
end
for _ = 1, 5 do main() end
