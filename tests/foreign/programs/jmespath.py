"""Queries over JSON-like data."""
import os
import sys

sys.path.insert(0, sys.argv[1])
sys.path = [p for p in sys.path if os.path.basename(p) != "programs"]
import jmespath
from jmespath import exceptions

DATA = {
    "people": [{"name": "Ann", "age": 31, "tags": ["a", "b"]}, {"name": "Bob", "age": 25, "tags": []},
               {"name": "Cid", "age": 40, "tags": ["c"]}],
    "nested": {"a": {"b": {"c": [1, 2, 3, [4, 5]]}}}, "empty": [], "n": None, "s": "text", "f": 1.5,
}
QUERIES = """people[0].name
people[*].age
people[?age > `30`].name
people[?age > `30` && length(tags) > `0`].{n: name, t: tags[0]}
people[-1]
people[0:2].name
people[::-1].name
nested.a.b.c[]
nested.*.b
nested.a.b.c[3][1]
sort_by(people, &age)[*].name
max_by(people, &age).name
length(people)
keys(nested)
join(', ', people[].name)
sum(people[].age)
avg(people[].age)
people[].tags[]
people[?contains(tags, 'a')]
missing.thing
n
empty[0]
to_string(nested)
to_number('12')
type(s)
people | [0] | name
[s, f, n]
not_null(n, s)
reverse(people[].name)
map(&age, people)
merge(nested, `{"x": 1}`)
starts_with(s, 'te')
@.s
`"literal"`
people[?name == 'Bob'] | [0].age
abs(`-3`)
ceil(f)
floor(f)
people[
unknown(s)
length(`3`)
a.b.
people[?age]
""".splitlines()
for query in QUERIES:
    try:
        print(query, "->", jmespath.search(query, DATA))
    except exceptions.JMESPathError as error:
        print(query, "->", type(error).__name__, str(error).replace("\n", "|"))
for query in QUERIES[:8]:
    print(jmespath.compile(query).parsed)
