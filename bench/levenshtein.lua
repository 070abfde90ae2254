local byte = string.byte
local function distance(a, b)
  local previous, n, m = {}, #a, #b
  for j = 0, m do previous[j] = j end
  for i = 1, n do
    local current = {[0] = i}
    local x = byte(a, i)
    for j = 1, m do
      local d = x == byte(b, j) and previous[j - 1] or previous[j - 1] + 1
      local up, left = previous[j] + 1, current[j - 1] + 1
      if up < d then d = up end
      if left < d then d = left end
      current[j] = d
    end
    previous = current
  end
  return previous[m]
end
local function word(seed, n)
  local letters, out = "abcdefghij", {}
  for i = 1, n do
    seed = seed * 16807 % 2147483647
    local k = seed % 10 + 1
    out[i] = letters:sub(k, k)
  end
  return table.concat(out)
end
local total = 0
for k = 0, 49 do total = total + distance(word(k + 1, 400), word(k + 100, 380)) end
print(total)
