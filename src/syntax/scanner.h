/* The scanner: source text to single tokens, on demand.
 *
 * There is no token stream and no INDENT, DEDENT or NEWLINE: the parser asks for the token that
 * follows a given offset, under a given mode, and decides about layout itself from the "first on
 * its line" flag and the indentation. A token can be asked for again at any time, so look-ahead and
 * re-reading under another mode are free of side effects.
 *
 * A scanner error is a token too (TOKEN_ERROR) and is reported only if the parser wants to use it:
 * text that turns out to be a comment under another mode must not raise anything. Results are
 * cached by offset in a small direct-mapped table; a token whose reading depended on the mode is
 * marked, and only that one is read again after a change.
 *
 * The text is a private copy with `\r\n` and `\r` turned into `\n` and a NUL at its end. Offsets
 * fit 32 bits. */
#ifndef TR_SYNTAX_SCANNER_H
#define TR_SYNTAX_SCANNER_H

#include "base/compiler.h"

typedef enum TokenKind {
    TOKEN_END,
    TOKEN_ERROR,
    TOKEN_NAME,    /* `word` tells soft keywords */
    TOKEN_KEYWORD, /* one of Python's reserved words; `word` says which */
    TOKEN_NUMBER,
    TOKEN_STRING,
    TOKEN_ATTRIBUTE, /* #[ */
    TOKEN_LPAR,
    TOKEN_RPAR,
    TOKEN_LSQB,
    TOKEN_RSQB,
    TOKEN_LBRACE,
    TOKEN_RBRACE,
    TOKEN_COMMA,
    TOKEN_COLON,
    TOKEN_SEMI,
    TOKEN_DOT,
    TOKEN_DOT_DOT,       /* patterns only */
    TOKEN_DOT_DOT_EQUAL, /* patterns only */
    TOKEN_ELLIPSIS,
    TOKEN_EQUAL,
    TOKEN_COLON_EQUAL,
    TOKEN_ARROW,     /* -> */
    TOKEN_FAT_ARROW, /* => */
    TOKEN_QUESTION,
    TOKEN_BANG,
    TOKEN_AND_AND,
    TOKEN_OR_OR,
    TOKEN_TILDE,
    /* comparison */
    TOKEN_EQ,
    TOKEN_NOT_EQ,
    TOKEN_LT,
    TOKEN_LT_E,
    TOKEN_GT,
    TOKEN_GT_E,
    /* binary operators, in the order of BinaryOperator */
    TOKEN_PLUS,
    TOKEN_MINUS,
    TOKEN_STAR,
    TOKEN_AT,
    TOKEN_SLASH,
    TOKEN_PERCENT,
    TOKEN_STAR_STAR,
    TOKEN_LSHIFT,
    TOKEN_RSHIFT,
    TOKEN_BAR,
    TOKEN_CARET,
    TOKEN_AMPERSAND,
    TOKEN_SLASH_SLASH,
    /* augmented assignment, in the same order */
    TOKEN_PLUS_EQUAL,
    TOKEN_MINUS_EQUAL,
    TOKEN_STAR_EQUAL,
    TOKEN_AT_EQUAL,
    TOKEN_SLASH_EQUAL,
    TOKEN_PERCENT_EQUAL,
    TOKEN_STAR_STAR_EQUAL,
    TOKEN_LSHIFT_EQUAL,
    TOKEN_RSHIFT_EQUAL,
    TOKEN_BAR_EQUAL,
    TOKEN_CARET_EQUAL,
    TOKEN_AMPERSAND_EQUAL,
    TOKEN_SLASH_SLASH_EQUAL,
} TokenKind;

/* Reserved words first (up to WORD_YIELD), then the soft keywords and other words that the grammar
 * looks at. */
#define TR_RESERVED_WORDS(X)                                                                       \
    X(FALSE, "False")                                                                              \
    X(NONE, "None")                                                                                \
    X(TRUE, "True")                                                                                \
    X(AND, "and")                                                                                  \
    X(AS, "as")                                                                                    \
    X(ASSERT, "assert")                                                                            \
    X(ASYNC, "async")                                                                              \
    X(AWAIT, "await")                                                                              \
    X(BREAK, "break")                                                                              \
    X(CLASS, "class")                                                                              \
    X(CONTINUE, "continue")                                                                        \
    X(DEF, "def")                                                                                  \
    X(DEL, "del")                                                                                  \
    X(ELIF, "elif")                                                                                \
    X(ELSE, "else")                                                                                \
    X(EXCEPT, "except")                                                                            \
    X(FINALLY, "finally")                                                                          \
    X(FOR, "for")                                                                                  \
    X(FROM, "from")                                                                                \
    X(GLOBAL, "global")                                                                            \
    X(IF, "if")                                                                                    \
    X(IMPORT, "import")                                                                            \
    X(IN, "in")                                                                                    \
    X(IS, "is")                                                                                    \
    X(LAMBDA, "lambda")                                                                            \
    X(NONLOCAL, "nonlocal")                                                                        \
    X(NOT, "not")                                                                                  \
    X(OR, "or")                                                                                    \
    X(PASS, "pass")                                                                                \
    X(RAISE, "raise")                                                                              \
    X(RETURN, "return")                                                                            \
    X(TRY, "try")                                                                                  \
    X(WHILE, "while")                                                                              \
    X(WITH, "with")                                                                                \
    X(YIELD, "yield")
#define TR_SOFT_WORDS(X)                                                                           \
    X(C, "c")                                                                                      \
    X(CASE, "case")                                                                                \
    X(CATCH, "catch")                                                                              \
    X(CONST, "const")                                                                              \
    X(DEFER, "defer")                                                                              \
    X(ENUM, "enum")                                                                                \
    X(EXPORT, "export")                                                                            \
    X(EXTERN, "extern")                                                                            \
    X(FN, "fn")                                                                                    \
    X(FUNCTION, "function")                                                                        \
    X(JS, "js")                                                                                    \
    X(LET, "let")                                                                                  \
    X(LOWER_FALSE, "false")                                                                        \
    X(LOWER_TRUE, "true")                                                                          \
    X(MATCH, "match")                                                                              \
    X(MUT, "mut")                                                                                  \
    X(NULL, "null")                                                                                \
    X(PYTHON, "python")                                                                            \
    X(PYTHON_ASYNC, "python_async")                                                                \
    X(PYTHON_CLASS, "python_class")                                                                \
    X(STATIC, "static")                                                                            \
    X(STRUCT, "struct")                                                                            \
    X(THROW, "throw")                                                                              \
    X(UNDERSCORE, "_")                                                                             \
    X(VAR, "var")

typedef enum Word {
    WORD_OTHER,
#define TR_WORD(id, text) WORD_##id,
    TR_RESERVED_WORDS(TR_WORD) TR_SOFT_WORDS(TR_WORD)
#undef TR_WORD
        WORD_COUNT
} Word;

/* The conditions that change how text is read. */
enum ScanMode {
    SCAN_BRACE = 1,    /* brace style: `//` is a comment; else the indent style */
    SCAN_BRACKETS = 2, /* inside () [] {}: newlines mean nothing */
    SCAN_PATTERN = 4,  /* `1..2` is a range, not 1. and .2 */
    SCAN_FIELD = 8,    /* top level of an f-string's replacement field: `:=` is `:` and `=` */
};

enum TokenFlags {
    TOKEN_FIRST = 1,      /* a newline, or the start of the text, stands before it */
    TOKEN_DEPENDS = 2,    /* read otherwise under another mode */
    TOKEN_TAB_INDENT = 4, /* FIRST, and its indentation holds a tab */
    TOKEN_GLUED_WORD = 8, /* NUMBER with a keyword right behind it (`1if x`): deprecated */
    TOKEN_NON_ASCII = 16, /* NAME with other than ASCII letters: to be normalised */
};

enum StringFlags {
    STRING_RAW = 1,
    STRING_BYTES = 2,
    STRING_FORMAT = 4,
    STRING_UNICODE = 8, /* u prefix */
    STRING_TRIPLE = 16,
};

typedef enum ScanError {
    SCAN_NO_ERROR,
    SCAN_UNTERMINATED_STRING,
    SCAN_UNTERMINATED_TRIPLE,
    SCAN_UNTERMINATED_COMMENT,
    SCAN_BAD_CHARACTER,   /* one that no token starts with */
    SCAN_BAD_IDENTIFIER,  /* a non-ASCII character that is no part of identifiers */
    SCAN_STRAY_BACKSLASH, /* not followed by a newline */
    SCAN_BACKSLASH_AT_END,
    SCAN_BAD_DECIMAL,
    SCAN_BAD_HEX,
    SCAN_BAD_OCTAL,
    SCAN_BAD_BINARY,
    SCAN_BAD_IMAGINARY,
    SCAN_OCTAL_DIGIT, /* invalid digit '8' in octal literal; the digit is the token's last byte */
    SCAN_BINARY_DIGIT,
    SCAN_LEADING_ZEROS,
} ScanError;

typedef struct Token {
    uint8_t kind;         /* TokenKind */
    uint8_t word;         /* Word, of NAME and KEYWORD */
    uint8_t flags;        /* TokenFlags */
    uint8_t error;        /* ScanError, of ERROR */
    uint8_t string_flags; /* StringFlags, of STRING */
    uint8_t prefix;       /* bytes before the quote, of STRING */
    uint8_t mode;         /* ScanMode under which it was read */
    uint32_t key;         /* the offset at which reading started */
    uint32_t start, end;  /* offsets of the text */
    uint32_t line, column;
    uint32_t end_line, end_column;
    uint32_t
        logical;     /* FIRST: offset of its line, or of the first of lines joined by backslashes */
    uint32_t indent; /* FIRST: column with tabs to multiples of 8 */
} Token;

enum { TOKEN_CACHE_SIZE = 256 };

typedef struct Scanner {
    const char *text; /* text[length] is NUL */
    uint32_t length;
    Token cache[TOKEN_CACHE_SIZE];
} Scanner;

/* Start over with this text, which the caller keeps. */
void tr_scanner_init(Scanner *scanner, const char *text, uint32_t length);

/* The token that follows offset `from`, which lies on line `line` at byte column `column`. The
 * result is valid until the next call. */
const Token *tr_scanner_token(Scanner *scanner, uint32_t from, uint32_t line, uint32_t column,
                              unsigned mode);

/* Indentation of the physical line on which the token starts: tabs go to multiples of `tab` (8, or
 * 1 for TabError's second opinion). Sets *has_tab if there is a tab in it. */
uint32_t tr_scanner_line_indent(const Scanner *scanner, const Token *token, uint32_t tab,
                                bool *has_tab);

/* Where the string literal that starts at `start` (its prefix or quote) ends. Returns false when it
 * does not; *end is then where the search stopped. */
bool tr_scanner_string_end(const Scanner *scanner, uint32_t start, uint32_t *end);
/* Length of a string prefix with its quote at `start`: 0 if no string starts here. */
bool tr_scanner_string_start(const Scanner *scanner, uint32_t start, uint8_t *flags,
                             uint8_t *prefix);

/* The end of raw Python text that starts at `start` behind a `{`: the offset of the `}` that closes
 * it, read with Python's token rules. On failure *end is the offset of the trouble: the end of the
 * text, or an unmatched bracket. */
bool tr_scanner_raw_end(const Scanner *scanner, uint32_t start, uint32_t *end);

/* Known names of attributes (#[name]), one string per entry, NULL-terminated. */
extern const char *const tr_attribute_names[];
bool tr_attribute_is_known(const char *name, size_t length);

/* The spelling of a word ("" for WORD_OTHER) and of a token kind ("" where the kind has no fixed
 * spelling). */
const char *tr_word_text(Word word);

#endif
