local function make(n, seed)
  local tmp, out = seed / n / n, {}
  for i = 0, n - 1 do
    local row = {}
    for j = 0, n - 1 do row[j + 1] = tmp * (i - j) * (i + j) end
    out[i + 1] = row
  end
  return out
end
local function multiply(a, b)
  local n, m, p = #a, #b[1], #b
  local bt, out = {}, {}
  for j = 1, m do
    local col = {}
    for i = 1, p do col[i] = b[i][j] end
    bt[j] = col
  end
  for i = 1, n do
    local row, line = a[i], {}
    for j = 1, m do
      local col, s = bt[j], 0.0
      for k = 1, p do s = s + row[k] * col[k] end
      line[j] = s
    end
    out[i] = line
  end
  return out
end
local n = 320
local c = multiply(make(n, 1.0), make(n, 2.0))
print(string.format("%.6f %.6f", c[n / 2 + 1][n / 2 + 1], c[2][3]))
