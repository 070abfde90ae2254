local Shape = {count = 0}
Shape.__index = Shape
function Shape:area() return 0 end
function Shape:move(dx, dy)
  self.x = self.x + dx
  self.y = self.y + dy
  return self
end
function Shape:weight() return self:area() * self.factor end
local Square = setmetatable({factor = 2}, {__index = Shape})
Square.__index = Square
function Square.new(x, y, side) return setmetatable({x = x, y = y, side = side}, Square) end
function Square:area() return self.side * self.side end
local Circle = setmetatable({factor = 3}, {__index = Shape})
Circle.__index = Circle
function Circle.new(x, y, r) return setmetatable({x = x, y = y, _radius = r}, Circle) end
function Circle:radius() return self._radius end
function Circle:area() return 3 * self:radius() * self:radius() end
local shapes = {}
for i = 0, 999 do
  shapes[#shapes + 1] = Square.new(i, i, i % 10)
  shapes[#shapes + 1] = Circle.new(i, -i, i % 7)
end
local total = 0
for _ = 1, 1000 do
  for _, s in ipairs(shapes) do total = total + s:move(1, 2):weight() end
end
print(total .. " " .. shapes[1].x .. " " .. shapes[2].y)
local first = shapes[1]
local move = function(a, b) return first:move(a, b) end
for _ = 1, 5000000 do move(1, 1) end
print(first.x)
