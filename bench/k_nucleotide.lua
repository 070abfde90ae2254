local function make_dna(n)
  local seed, parts, letters = 7, {}, {[0] = "A", "C", "G", "T"}
  for i = 1, n do
    seed = (seed * 3877 + 29573) % 139968
    parts[i] = letters[math.floor(seed * 4 / 139968)]
  end
  return table.concat(parts)
end
local function count(text, k)
  local counts, size = {}, 0
  local sub = string.sub
  for i = 1, #text - k + 1 do
    local piece = sub(text, i, i + k - 1)
    local c = counts[piece]
    if c then counts[piece] = c + 1 else counts[piece] = 1; size = size + 1 end
  end
  return counts, size
end
local text = make_dna(250000)
for _, k in ipairs {1, 2, 4, 6, 8, 12, 18} do
  local counts, size = count(text, k)
  local rows = {}
  for w, c in pairs(counts) do rows[#rows + 1] = {w, c} end
  table.sort(rows, function(a, b)
    if a[2] ~= b[2] then return a[2] > b[2] end
    return a[1] < b[1]
  end)
  print(k .. " " .. size .. " " .. rows[1][1] .. " " .. rows[1][2])
end
local longer = count(text, 10)
local out = {}
for _, w in ipairs {"GGTATTTTAA", "ACGTACGTAC", "TTTTTTTTTT"} do out[#out + 1] = tostring(longer[w] or 0) end
print("[" .. table.concat(out, ", ") .. "]")
