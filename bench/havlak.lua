local NONHEADER, REDUCIBLE, SELF, IRREDUCIBLE, DEAD = 0, 1, 2, 3, 4
local MAX_NON_BACK = 32 * 1024
local function class() local c = {}; c.__index = c; return c end

local Graph = class()
function Graph.new() return setmetatable({blocks = {}, size = 0, start = nil, order = {}}, Graph) end
function Graph:block(name)
  local b = self.blocks[name]
  if b == nil then
    b = {name = name, ins = {}, outs = {}}
    self.blocks[name] = b
    self.size = self.size + 1
    self.order[self.size] = b
    if self.start == nil then self.start = b end
  end
  return b
end
function Graph:edge(a, b)
  local x, y = self:block(a), self:block(b)
  x.outs[#x.outs + 1] = y
  y.ins[#y.ins + 1] = x
end

local Loop = class()
function Loop.new(header, reducible)
  return setmetatable({header = header, reducible = reducible, blocks = {header}, children = {}, parent = nil}, Loop)
end
function Loop:set_parent(parent)
  self.parent = parent
  parent.children[#parent.children + 1] = self
end

local UnionNode = class()
function UnionNode.new(block, number)
  local n = setmetatable({block = block, number = number, loop = nil}, UnionNode)
  n.parent = n
  return n
end
function UnionNode:find()
  local node, path = self, {}
  while node ~= node.parent do
    if node.parent ~= node.parent.parent then path[#path + 1] = node end
    node = node.parent
  end
  for i = 1, #path do path[i].parent = node.parent end
  return node
end

local Finder = class()
function Finder.new(graph) return setmetatable({graph = graph, loops = {}}, Finder) end
function Finder:is_ancestor(w, v, last) return w <= v and v <= last[w] end
function Finder:search(start, nodes, number, last)
  local stack, top = {{start, 0}}, 1
  number[start] = 0
  nodes[0] = UnionNode.new(start, 0)
  local count = 1
  while top > 0 do
    local row = stack[top]
    stack[top] = nil
    top = top - 1
    local block, i = row[1], row[2]
    if i < #block.outs then
      top = top + 1
      stack[top] = {block, i + 1}
      local target = block.outs[i + 1]
      if number[target] < 0 then
        number[target] = count
        nodes[count] = UnionNode.new(target, count)
        count = count + 1
        top = top + 1
        stack[top] = {target, 0}
      end
    else
      last[number[block]] = count - 1
    end
  end
  return count
end
function Finder:run()
  local graph = self.graph
  local size = graph.size
  if size == 0 then return 0 end
  local back, non_back, header, kinds, last, nodes, number = {}, {}, {}, {}, {}, {}, {}
  for i = 0, size - 1 do
    back[i], non_back[i], header[i], kinds[i], last[i] = {}, {n = 0}, 0, NONHEADER, 0
  end
  for _, b in ipairs(graph.order) do number[b] = -1 end
  self:search(graph.start, nodes, number, last)
  for w = 0, size - 1 do
    local node = nodes[w]
    if node == nil then
      kinds[w] = DEAD
    else
      for _, b in ipairs(node.block.ins) do
        local v = number[b]
        if v >= 0 then
          if self:is_ancestor(w, v, last) then
            local t = back[w]
            t[#t + 1] = v
          else
            non_back[w][v] = true
          end
        end
      end
    end
  end
  for w = size - 1, 0, -1 do
    if nodes[w] ~= nil then
      local pool, in_pool = {}, {}
      for _, v in ipairs(back[w]) do
        if v ~= w then
          local node = nodes[v]:find()
          if not in_pool[node] then
            pool[#pool + 1] = node
            in_pool[node] = true
          end
        else
          kinds[w] = SELF
        end
      end
      local work = {}
      for i = 1, #pool do work[i] = pool[i] end
      if #pool > 0 then kinds[w] = REDUCIBLE end
      while #work > 0 do
        local x = table.remove(work, 1)
        local ys = {}
        for y in pairs(non_back[x.number]) do
          if y ~= "n" then ys[#ys + 1] = y end
        end
        if #ys > MAX_NON_BACK then return 0 end
        table.sort(ys)
        for _, y in ipairs(ys) do
          local ydash = nodes[y]:find()
          if not self:is_ancestor(w, ydash.number, last) then
            kinds[w] = IRREDUCIBLE
            non_back[w][ydash.number] = true
          elseif ydash.number ~= w and not in_pool[ydash] then
            work[#work + 1] = ydash
            pool[#pool + 1] = ydash
            in_pool[ydash] = true
          end
        end
      end
      if #pool > 0 or kinds[w] == SELF then
        local loop = Loop.new(nodes[w].block, kinds[w] ~= IRREDUCIBLE)
        nodes[w].loop = loop
        for _, node in ipairs(pool) do
          header[node.number] = w
          node.parent = nodes[w]
          if node.loop ~= nil then node.loop:set_parent(loop)
          else loop.blocks[#loop.blocks + 1] = node.block end
        end
        self.loops[#self.loops + 1] = loop
      end
    end
  end
  return #self.loops
end

local function diamond(g, s)
  g:edge(s, s + 1)
  g:edge(s, s + 2)
  g:edge(s + 1, s + 3)
  g:edge(s + 2, s + 3)
  return s + 3
end
local function straight(g, s, n)
  for i = 0, n - 1 do g:edge(s + i, s + i + 1) end
  return s + n
end
local function base_loop(g, s)
  local header = straight(g, s, 1)
  local d1 = diamond(g, header)
  local d11 = straight(g, d1, 1)
  local d2 = diamond(g, d11)
  local footer = straight(g, d2, 1)
  g:edge(d2, d11)
  g:edge(d1, header)
  g:edge(footer, s)
  return straight(g, footer, 1)
end
local function build()
  local g = Graph.new()
  g:edge(0, 1)
  local n = 2
  for _ = 1, 5 do
    g:edge(2, n + 1)
    n = n + 1
    for _ = 1, 20 do
      local top = n
      n = straight(g, n, 1)
      for _ = 1, 8 do n = base_loop(g, n) end
      local bottom = straight(g, n, 1)
      g:edge(n, top)
      n = bottom
    end
    g:edge(n, 1)
  end
  g:edge(1, 2)
  return g
end
local total, g, depth = 0, nil, nil
for _ = 1, 16 do
  g = build()
  local finder = Finder.new(g)
  total = total + finder:run()
  depth = {}
  for _, loop in ipairs(finder.loops) do
    local d, l = 0, loop
    while l ~= nil do
      d = d + 1
      l = l.parent
    end
    depth[d] = (depth[d] or 0) + #loop.blocks
  end
end
local rows = {}
for d = 1, 20 do
  if depth[d] then rows[#rows + 1] = string.format("(%d, %d)", d, depth[d]) end
end
print(string.format("%d %d [%s]", total, g.size, table.concat(rows, ", ")))
