/* Where string literals and raw Python text end.
 *
 * f-strings are read by Python 3.12's rule first, under which quotes nest in replacement fields,
 * and by the older one where that fails, so that both versions' programs and 3.11's errors come out
 * right. */
#include "syntax/scanner.h"
#include "syntax/scanner_chars.h"

bool tr_scanner_string_start(const Scanner *scanner, uint32_t start, uint8_t *flags,
                             uint8_t *prefix) {
    const char *p = scanner->text + start;
    uint8_t found = 0;
    uint8_t size = 0;
    while (*p != '"' && *p != '\'') {
        uint8_t flag;
        switch (*p | 0x20) {
        case 'r':
            flag = STRING_RAW;
            break;
        case 'b':
            flag = STRING_BYTES;
            break;
        case 'f':
            flag = STRING_FORMAT;
            break;
        case 'u':
            flag = STRING_UNICODE;
            break;
        default:
            return false;
        }
        /* The legal pairs are r with b or f. */
        if ((found & flag) || size == 2 || ((found | flag) & STRING_UNICODE && found) ||
            ((found | flag) & (STRING_BYTES | STRING_FORMAT)) == (STRING_BYTES | STRING_FORMAT)) {
            return false;
        }
        found |= flag;
        size++;
        p++;
    }
    if (p[1] == p[0] && p[2] == p[0]) {
        found |= STRING_TRIPLE;
    }
    *flags = found;
    *prefix = size;
    return true;
}

/* True if the closing quote stands at p. */
static bool at_quote(const char *p, char quote, bool triple) {
    return *p == quote && (!triple || (p[1] == quote && p[2] == quote));
}

/* The plain rule (Python up to 3.11): the first unescaped quote ends the literal. */
static bool plain_string_end(const Scanner *scanner, uint32_t body, char quote, bool triple,
                             uint32_t *end) {
    const char *text = scanner->text;
    uint32_t i = body;
    for (;;) {
        char c = text[i];
        if (c == quote) {
            if (at_quote(text + i, quote, triple)) {
                *end = i + (triple ? 3 : 1);
                return true;
            }
            i++;
        } else if (c == '\\' && i + 1 < scanner->length) {
            i += 2;
        } else if (c == '\n' && !triple) {
            *end = i;
            return false;
        } else if (c == '\0' && i >= scanner->length) {
            *end = i;
            return false;
        } else {
            i++;
        }
    }
}

enum { MAX_FIELD_NESTING = 32 };

static bool field_end(const Scanner *scanner, uint32_t start, char quote, bool triple, int nesting,
                      uint32_t *end);
static bool nested_string_end(const Scanner *scanner, uint32_t start, int nesting, uint32_t *end);

/* The text of an f-string, or of a format specification inside one (in_spec), from `i` on. Stops at
 * the closing quote, or at the `}` that closes the specification. */
static bool format_text_end(const Scanner *scanner, uint32_t i, char quote, bool triple, bool raw,
                            bool in_spec, int nesting, uint32_t *end) {
    const char *text = scanner->text;
    for (;;) {
        char c = text[i];
        if (i >= scanner->length || (c == '\n' && !triple)) {
            *end = i;
            return false;
        }
        if (at_quote(text + i, quote, triple)) {
            *end = i;
            return !in_spec;
        }
        if (c == '\\') {
            if (!raw && text[i + 1] == 'N' && text[i + 2] == '{') {
                i += 3;
                while (i < scanner->length && text[i] != '}' && text[i] != quote &&
                       text[i] != '\n') {
                    i++;
                }
                if (text[i] == '}') {
                    i++;
                }
                continue;
            }
            if (text[i + 1] == '{' || text[i + 1] == '}' || i + 1 >= scanner->length) {
                i++;
            } else {
                i += 2;
            }
        } else if (c == '{') {
            if (text[i + 1] == '{' && !in_spec) {
                i += 2;
            } else if (!field_end(scanner, i + 1, quote, triple, nesting + 1, &i)) {
                *end = i;
                return false;
            }
        } else if (c == '}' && in_spec) {
            *end = i;
            return true;
        } else {
            i++;
        }
    }
}

/* The end of a replacement field whose `{` stands before `i`: *end is the offset behind its `}`. */
static bool field_end(const Scanner *scanner, uint32_t i, char quote, bool triple, int nesting,
                      uint32_t *end) {
    const char *text = scanner->text;
    uint32_t depth = 0;
    *end = i;
    if (nesting > MAX_FIELD_NESTING) {
        return false;
    }
    for (;;) {
        char c = text[i];
        *end = i;
        if (i >= scanner->length || (c == '\n' && !triple) || c == '#') {
            return false;
        }
        if (c == '"' || c == '\'') {
            if (!nested_string_end(scanner, i, nesting, &i)) {
                *end = i;
                return false;
            }
            continue;
        }
        if (is_name_start(c)) {
            uint8_t flags, prefix;
            if (tr_scanner_string_start(scanner, i, &flags, &prefix)) {
                if (!nested_string_end(scanner, i, nesting, &i)) {
                    *end = i;
                    return false;
                }
                continue;
            }
            while (is_name_byte(text[i])) {
                i++;
            }
            continue;
        }
        if (c == '(' || c == '[' || c == '{') {
            depth++;
        } else if (depth > 0 && (c == ')' || c == ']' || c == '}')) {
            depth--;
        } else if (c == '}') {
            *end = i + 1;
            return true;
        } else if (c == ')' || c == ']') {
            return false;
        } else if (depth == 0 && c == '!' && text[i + 1] == '=') {
            i++;
        } else if (depth == 0 && c == ':') {
            if (!format_text_end(scanner, i + 1, quote, triple, true, true, nesting, &i)) {
                *end = i;
                return false;
            }
            *end = i + 1;
            return true;
        }
        i++;
    }
}

/* A string inside a replacement field, at `start`; single-quoted ones stay on their line. */
static bool nested_string_end(const Scanner *scanner, uint32_t start, int nesting, uint32_t *end) {
    uint8_t flags = 0;
    uint8_t prefix = 0;
    if (!tr_scanner_string_start(scanner, start, &flags, &prefix)) {
        *end = start;
        return false;
    }
    bool triple = (flags & STRING_TRIPLE) != 0;
    uint32_t body = start + prefix + (triple ? 3 : 1);
    char quote = scanner->text[start + prefix];
    if (!(flags & STRING_FORMAT)) {
        return plain_string_end(scanner, body, quote, triple, end);
    }
    if (!format_text_end(scanner, body, quote, triple, (flags & STRING_RAW) != 0, false, nesting,
                         end)) {
        return false;
    }
    *end += triple ? 3 : 1;
    return true;
}

bool tr_scanner_string_end(const Scanner *scanner, uint32_t start, uint32_t *end) {
    uint8_t flags = 0;
    uint8_t prefix = 0;
    if (!tr_scanner_string_start(scanner, start, &flags, &prefix)) {
        *end = start;
        return false;
    }
    bool triple = (flags & STRING_TRIPLE) != 0;
    uint32_t body = start + prefix + (triple ? 3 : 1);
    char quote = scanner->text[start + prefix];
    /* Quotes may nest in replacement fields (Python 3.12). Where that reading fails, the plain rule
     * decides, and gives the errors of Python 3.11. */
    if ((flags & STRING_FORMAT) &&
        format_text_end(scanner, body, quote, triple, (flags & STRING_RAW) != 0, false, 0, end)) {
        *end += triple ? 3 : 1;
        return true;
    }
    return plain_string_end(scanner, body, quote, triple, end);
}

bool tr_scanner_raw_end(const Scanner *scanner, uint32_t start, uint32_t *end) {
    const char *text = scanner->text;
    uint32_t i = start;
    uint32_t depth = 0;
    while (i < scanner->length) {
        char c = text[i];
        uint8_t flags, prefix;
        if (c == '#') {
            while (i < scanner->length && text[i] != '\n') {
                i++;
            }
        } else if ((c == '"' || c == '\'' || is_name_start(c)) &&
                   tr_scanner_string_start(scanner, i, &flags, &prefix)) {
            if (!tr_scanner_string_end(scanner, i, end)) {
                *end = scanner->length;
                return false;
            }
            i = *end;
        } else if (is_name_byte(c)) {
            while (is_name_byte(text[i])) {
                i++;
            }
        } else if (c == '(' || c == '[' || c == '{') {
            depth++;
            i++;
        } else if (c == ')' || c == ']' || c == '}') {
            if (depth == 0) {
                *end = i;
                return c == '}';
            }
            depth--;
            i++;
        } else {
            i++;
        }
    }
    *end = scanner->length;
    return false;
}
