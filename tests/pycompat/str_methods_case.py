def err(f, *a, **k):
    try:
        return f(*a, **k)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


WORDS = [
    "",
    "a",
    "Hello World",
    "hELLO",
    "123abc",
    "ß straße",
    "ǅungla",
    "İstanbul",
    "they're bill's",
    "ÀÉÎ õü",
    "Σίσυφος ΟΔΥΣΣΕΥΣ",
    "x1Y2",
    "  spaced  out ",
    "UPPER",
    "lower",
    "Title Case",
    "tab\tnew\nline",
    "١٢٣",
    "²³",
    "½",
    "Ⅷ",
    "日本",
    "ﬁ",
    "ŉ",
]
for w in WORDS:
    print(
        repr(w),
        [
            repr(getattr(w, m)())
            for m in ("upper", "lower", "title", "capitalize", "swapcase", "casefold")
        ],
    )
    print(
        [
            getattr(w, m)()
            for m in (
                "isupper",
                "islower",
                "istitle",
                "isalpha",
                "isdigit",
                "isdecimal",
                "isnumeric",
                "isalnum",
                "isspace",
                "isidentifier",
                "isprintable",
                "isascii",
            )
        ]
    )
for w in ["abc", "def", "class", "_x", "x-y", "é", "1a", ""]:
    print(w, w.isidentifier())
