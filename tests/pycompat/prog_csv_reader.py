def parse(text, sep=",", quote='"'):
    row, field, i, inq, was_q = [], [], 0, False, False
    while i < len(text):
        c = text[i]
        if inq:
            if c == quote:
                if text[i + 1 : i + 2] == quote:
                    field.append(quote)
                    i += 1
                else:
                    inq = False
            else:
                field.append(c)
        elif c == quote and not field:
            inq = was_q = True
        elif c == sep:
            row.append("".join(field))
            field, was_q = [], False
        elif c == "\n":
            row.append("".join(field))
            yield row
            row, field, was_q = [], [], False
        else:
            field.append(c)
        i += 1
    if inq:
        raise ValueError("unterminated quote")
    if field or row or was_q:
        yield row + ["".join(field)]


def guess(s):
    for f in (int, float):
        try:
            return f(s)
        except ValueError:
            continue
    return {"true": True, "false": False, "": None}.get(s.lower(), s)


TEXT = 'name,age,score,ok\nAnn,31,4.5,true\n"Bob ""B"", Jr",25,,false\n"multi\nline",x,1e3,\n,,,\nÉva,7,-1,TRUE'
head, *rows = parse(TEXT)
recs = [dict(zip(head, map(guess, r))) for r in rows]
for r in recs:
    print(r)
print(
    [r["name"] for r in recs if isinstance(r["age"], int) and r["age"] > 10],
    sum(r["score"] or 0 for r in recs),
    list(parse("")),
    list(parse("a")),
    list(parse('""')),
    list(parse("a;b\n", ";")),
    list(parse("\n\n")),
)
w = {h: max(len(h), *(len(str(r[h])) for r in recs)) for h in head}
print(w)
print("|".join(f"{h:^{w[h]}}" for h in head))
for r in recs:
    print("|".join(f"{str(r[h])!s:<{w[h]}}".replace("\n", "~") for h in head))
try:
    list(parse('"abc'))
except ValueError as e:
    print(e)


def dump(rows):
    q = lambda s: '"' + s.replace('"', '""') + '"' if any(c in s for c in ',"\n') else s
    return "\n".join(",".join(q(f) for f in r) for r in rows)


print(list(parse(dump([head] + rows))) == [head] + rows)
