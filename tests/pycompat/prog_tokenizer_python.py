KEYWORDS = {"def", "return", "if", "else", "while", "for", "in", "class"}


def tokens(src):
    i, line, indents = 0, 1, [0]
    at_start = True
    while i < len(src):
        if at_start:
            n = 0
            while i < len(src) and src[i] == " ":
                n += 1
                i += 1
            if i < len(src) and src[i] in "\n#":
                pass
            elif n > indents[-1]:
                indents.append(n)
                yield "INDENT", n, line
            else:
                while n < indents[-1]:
                    indents.pop()
                    yield "DEDENT", indents[-1], line
                if n != indents[-1]:
                    raise IndentationError(f"line {line}")
            at_start = False
            continue
        c = src[i]
        if c == "\n":
            yield "NEWLINE", "", line
            line += 1
            i += 1
            at_start = True
        elif c == "#":
            while i < len(src) and src[i] != "\n":
                i += 1
        elif c.isspace():
            i += 1
        elif c.isalpha() or c == "_":
            j = i
            while j < len(src) and (src[j].isalnum() or src[j] == "_"):
                j += 1
            yield ("KEYWORD" if src[i:j] in KEYWORDS else "NAME"), src[i:j], line
            i = j
        elif c.isdigit():
            j = i
            while j < len(src) and (src[j].isdigit() or src[j] == "."):
                j += 1
            yield "NUMBER", src[i:j], line
            i = j
        elif c in "'\"":
            j = src.find(c, i + 1)
            if j < 0:
                raise SyntaxError(f"unterminated string on line {line}")
            yield "STRING", src[i + 1 : j], line
            i = j + 1
        else:
            op = src[i : i + 2] if src[i : i + 2] in ("==", "<=", ">=", "!=", "**", "->") else c
            if op not in ("==", "<=", ">=", "!=", "**", "->") and c not in "+-*/%=<>()[]{}:,.":
                raise SyntaxError(f"bad character {c!r} on line {line}")
            yield "OP", op, line
            i += len(op)
    while len(indents) > 1:
        indents.pop()
        yield "DEDENT", indents[-1], line


SRC = '''def f(a, b):
    if a == b:  # same
        return "x" + a ** 2

    return b
class C: pass
'''
for t in tokens(SRC):
    print(*t)
for bad in ("a = $", "x = 'abc", "if a:\n    b\n  c\n"):
    try:
        print(len(list(tokens(bad))))
    except SyntaxError as e:
        print(type(e).__name__, e)
