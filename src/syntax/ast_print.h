/* The tree as text, one parenthesis per node: for tests, for `--dump-ast`, and to compare with
 * CPython's `ast`.
 *
 * Fields stand in the order of CPython's `_fields`; absent ones print as ~, lists in [] (brace
 * blocks in {}), strings in double quotes with everything but printable ASCII as \xHH of its UTF-8
 * bytes, floats as F and 16 hexadecimal digits, integers beyond int64 as I<base>:<digits>. */
#ifndef TR_SYNTAX_AST_PRINT_H
#define TR_SYNTAX_AST_PRINT_H

#include "base/buffer.h"
#include "syntax/ast.h"

/* Appends the module. With positions every node that has one in CPython is followed by
 * @line:column-line:column. Check tr_strbuf_ok for memory. */
void tr_ast_print(const Module *module, bool positions, StrBuf *out);

/* The name of a kind as printed ("FunctionDef"). */
const char *tr_expr_kind_name(ExprKind kind);
const char *tr_stmt_kind_name(StmtKind kind);
const char *tr_pattern_kind_name(PatternKind kind);

#endif
