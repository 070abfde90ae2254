local function counter()
  local n = 0
  return function(k) n = n + k; return n end
end
local function compose(f, g) return function(x) return f(g(x)) end end
local function adder(k) return function(x) return x + k end end
local step, r = counter(), 0
for i = 0, 2999999 do r = step(i) end
print(string.format("%d", r))
local f = adder(1)
for k = 2, 11 do f = compose(adder(k), f) end
local total = 0
for i = 0, 299999 do total = total + f(i) end
print(string.format("%d", total))
local function fold(fn, n, start)
  local acc = start
  for i = 0, n - 1 do acc = fn(acc, i) end
  return acc
end
print(fold(function(a, b) return (a * 31 + b) % 1000003 end, 2000000, 7))
local makers = {}
for k = 0, 9 do makers[k] = function(x) return x * k end end
local s = 0
for i = 0, 299999 do s = s + makers[i % 10](i) end
print(string.format("%d", s))
local double, keep, sum = function(x) return x * 2 end, function(x) return x % 3 ~= 0 end, 0
for i = 0, 1999999 do if keep(i) then sum = sum + double(i) end end
print(string.format("%d", sum))
