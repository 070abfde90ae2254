local function quicksort(a, lo, hi)
  while lo < hi do
    local pivot = a[math.floor((lo + hi) / 2)]
    local i, j = lo, hi
    while i <= j do
      while a[i] < pivot do i = i + 1 end
      while a[j] > pivot do j = j - 1 end
      if i <= j then
        a[i], a[j] = a[j], a[i]
        i = i + 1
        j = j - 1
      end
    end
    if j - lo < hi - i then
      quicksort(a, lo, j)
      lo = i
    else
      quicksort(a, i, hi)
      hi = j
    end
  end
end
local function numbers(n)
  local seed, out = 99, {}
  for i = 1, n do
    seed = seed * 16807 % 2147483647
    out[i] = math.floor(seed / 16)
  end
  return out
end
local function stable(list, less)  -- a merge sort: table.sort is not stable
  local n, src, dst, width = #list, list, {}, 1
  while width < n do
    for lo = 1, n, 2 * width do
      local mid, hi = math.min(lo + width, n + 1), math.min(lo + 2 * width, n + 1)
      local i, j = lo, mid
      for k = lo, hi - 1 do
        if i < mid and (j >= hi or not less(src[j], src[i])) then dst[k] = src[i]; i = i + 1
        else dst[k] = src[j]; j = j + 1 end
      end
    end
    src, dst = dst, src
    width = width * 2
  end
  return src
end
local function copy(t) local o = {}; for i = 1, #t do o[i] = t[i] end; return o end
local data = numbers(200000)
local mine = copy(data)
quicksort(mine, 1, #mine)
local theirs = copy(data)
table.sort(theirs)
local same = true
for i = 1, #mine do if mine[i] ~= theirs[i] then same = false end end
print((same and "True" or "False") .. " " .. mine[1] .. " " .. mine[#mine])
local by_key = stable(copy(data), function(a, b) return a % 1000 < b % 1000 end)
print(by_key[1] .. " " .. by_key[#by_key])
local words = {}
for i, x in ipairs(data) do words[i] = tostring(x) end
table.sort(words)
print(words[1] .. " " .. words[#words])
words = stable(words, function(a, b) return #a > #b end)
print(words[1] .. " " .. words[#words])
local pairs_ = {}
for i, x in ipairs(data) do pairs_[i] = {x % 100, x} end
table.sort(pairs_, function(a, b)
  if a[1] ~= b[1] then return a[1] < b[1] end
  return a[2] < b[2]
end)
local a, z = pairs_[1], pairs_[#pairs_]
print(string.format("(%d, %d) (%d, %d)", a[1], a[2], z[1], z[2]))
