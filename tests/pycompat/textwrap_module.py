import textwrap

TEXT = "The quick brown fox jumps over the lazy dog. A-hyphenated-word and averyveryverylongwordthatdoesnotfit in here.\nSecond line\there. "
for w in (10, 20, 40, 70):
    print(textwrap.wrap(TEXT, w))
    print(textwrap.fill(TEXT, w))
    print(textwrap.shorten(TEXT, w), textwrap.shorten(TEXT, w, placeholder="..."))
print(
    textwrap.wrap(TEXT, 20, initial_indent="* ", subsequent_indent="  "),
    textwrap.wrap(TEXT, 15, break_long_words=False),
    textwrap.wrap(TEXT, 15, break_on_hyphens=False),
    textwrap.wrap("a  b   c", 3, drop_whitespace=False),
    textwrap.wrap(TEXT, 25, max_lines=2),
    textwrap.wrap(TEXT, 25, max_lines=1, placeholder=" etc"),
    textwrap.wrap("", 5),
    textwrap.wrap("   ", 5),
    textwrap.wrap("x" * 25, 10),
    textwrap.wrap("tab\there", 20, expand_tabs=False),
    textwrap.wrap("a\nb", 10, replace_whitespace=False),
    textwrap.wrap("End one. Next two.  x", 40, fix_sentence_endings=True),
)
print(
    repr(textwrap.dedent("    a\n      b\n    c\n")),
    repr(textwrap.dedent("\n  x\n\n  y\n ")),
    repr(textwrap.dedent("a\n  b")),
    repr(textwrap.dedent("\t\ta\n\t\tb")),
    repr(textwrap.dedent("  a\n\tb")),
    repr(textwrap.dedent("   \n  x")),
    repr(textwrap.indent("a\n\nb\n", "> ")),
    repr(textwrap.indent("a\n\nb", "- ", lambda l: True)),
    repr(textwrap.dedent("")),
)
for f in (
    lambda: textwrap.wrap("x", 0),
    lambda: textwrap.wrap("x y", 5, max_lines=1, placeholder="too long"),
    lambda: textwrap.shorten("hello world", 3),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
w = textwrap.TextWrapper(width=12, initial_indent="  ")
print(w.wrap("one two three four five"), w.fill("six seven eight nine"), w.width)
