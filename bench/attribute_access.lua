LIMIT = 100
local Point = {scale = 2}
Point.__index = Point
local p = setmetatable({x = 1, y = 2}, Point)
for i = 0, 3999999 do
  p.x = p.y + i
  p.y = p.x - p.scale * i
  if p.y > LIMIT then p.y = 0 end
end
print(p.x .. " " .. p.y)
local s = {a = 1, b = 2, c = 3}
for _ = 1, 3000000 do
  s.a, s.b = s.b, s.a + s.c
  s.b = s.b % 1024
end
print(s.a .. " " .. s.b .. " " .. s.c)
local w = {f0 = 0, f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 1, f6 = 1, f7 = 1, f8 = 1, f9 = 1}
for _ = 1, 2000000 do
  w.f0 = w.f0 + w.f9
  w.f4 = w.f4 + w.f5 + w.f0 % 3
  w.f8 = w.f4 % 256
end
print(w.f0 .. " " .. w.f4 .. " " .. w.f8)
