/* The front end: what is accepted and rejected (language reference, "Conformance cases"), the trees
 * of Tauraro's own constructs, diagnostics, interactive input, limits, and failing allocations.
 *
 * Python's constructs are checked elsewhere, against CPython itself (tests/syntax). */
#include "base_unit.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/suggest.h"
#include "base/unicode_names.h"
#include "base/unicode_normalize.h"
#include "syntax/ast_print.h"
#include "syntax/parser.h"

typedef struct Parse {
    Arena arena;
    Diagnostics diagnostics;
    Module *module;
    ParseStatus status;
    StrBuf text;  /* the tree */
    int64_t live; /* blocks before */
} Parse;

static void parse_begin(Parse *parse) {
    memset(parse, 0, sizeof *parse);
    parse->live = tr_alloc_live_blocks();
    tr_arena_init(&parse->arena);
    tr_diag_init(&parse->diagnostics);
}

static void parse_with(Parse *parse, const char *source, const ParseOptions *options) {
    parse_begin(parse);
    parse->status = tr_parse(source, strlen(source), options, &parse->arena, &parse->diagnostics,
                             &parse->module);
    if (parse->module) {
        tr_ast_print(parse->module, false, &parse->text);
    }
}

static void parse_end(Parse *parse) {
    tr_strbuf_free(&parse->text);
    tr_diag_free(&parse->diagnostics);
    tr_arena_free(&parse->arena);
    assert_int_equal(tr_alloc_live_blocks(), parse->live);
}

static const char *first_message(const Parse *parse) {
    return parse->diagnostics.count ? parse->diagnostics.items[0].message : "(none)";
}

/* ---- accepted and rejected ---- */

static const char *const accepted[] = {
    "if x == (Point { x: 1 }) {\n  f()\n}\n",
    "for k in {a: 1} {\n  f(k)\n}\n",
    "fn g(a) {\n  if a { return {b: c} } else { d() }\n}\n",
    "fn g(e) {\n match e {\n  Point { x, y } => x,\n  A.B(z) if z > 1 => { f(z) }\n  1 | 2 => "
    "return 1, \n"
    " _ => 0\n }\n}\n",
    "fn g() {\n return\n}\n",
    "let r = B()\n  .m(\"x\")\n  .n()\nfn g() { let q = r\n  .z() }\n",
    "x = a // b\ny = 1\ndef f():\n    return x //y\n",
    "fn f() {\n  let x = a // b\n  return x\n}\n",
    "fn g() {\n let f = fn(n) { n % 2 == 0 }\n xs.filter(fn(n) { n > 1 }).map(fn(a, b) -> int { "
    "return a })\n"
    " fn(x)\n if fn(x) { y() }\n}\n",
    "match = 1\nmatch(x)\nmatch.group()\nmatch[0] = 2\nprint(match)\nmatch, y = 1, 2\n",
    "python = PythonInterop.new()\npython.call_function(\"a.b\", [1])\npython: int = 3\n",
    "import struct, enum\nstruct = struct.pack(\"i\", 1)\nenum.Enum\nlet = "
    "3\nthrow(x)\ndefer(x)\nfn = 1\n"
    "fn(2)\nexport = 2\nextern = 3\ncatch = 1\ndefault = 4\n",
    "def f():\n    if x {\n  y()\n         z()\n    }\n    return 1\nf()\n",
    "fn f() {\n  if x:\n    y()\n    z()\n  w()\n  for i in r: print(i)\n}\nf()\n",
    "fn f() { a(); b() }\nf()\n",
    "fn f() {\n try {\n  a()\n }\n catch X as e {\n  b()\n }\n finally { c() }\n if a { b() }\n "
    "else { c() }\n}\n",
    "fn f() {\n a\n (b)\n a\n [b]\n a\n -b\n}\n",
    "if x: {1}\n",
    "fn f() {\n  #[cfg(test)]\n  return g(1)\n  # plain comment\n  #[cfg(not(test))]\n  return "
    "h(1)\n}\n",
    "#[todo] later\n#[1, 2]\n#[cfg is prose]\nx = 1 #[a]\n",
    "fn f() {\n if a { x() } else if b { y() } else { z() }\n}\n",
    "\n    fn fib(n):\n        if n <= 1:\n            return n\n        return fib(n-1) + "
    "fib(n-2)\n",
    "class A {\n  fn init(n: int = 3) {\n    self.n = n\n  }\n  fn get() -> int { return self.n }\n"
    "  def py(self): return self.n\n}\n",
    "class D : Base { fn m() { } }\nclass E(B): pass\nclass F: \n    x = 1\n",
    "struct V[T] {\n x: T,\n y: T = 0\n fn len() { return 1 }\n}\nlet v = V[int] { x: 1, y: 2 "
    "}\nlet u = V { x, y }\n",
    "enum E {\n None,\n A(string),\n B { f: int },\n C = 3\n}\nlet e = E.None\nthrow E.A(\"x\")\n",
    "enum C:\n    Red\n    Green(int)\nstruct P:\n    x: double\n    y: double = 1.0\n",
    "extern \"C\" {\n fn printf(format: string, ...) -> int\n fn malloc(size: int) -> ptr; fn "
    "free(ptr: ptr)\n}\n"
    "extern \"C\":\n    fn strlen(s: string) -> int\nextern fn c_sqrt(x: float) -> float\n",
    "fn f() -> {a: int, b: string} { return {a: 1, b: \"x\"} }\n"
    "fn g(cb: function(int) -> bool, d: &mut [i32], s: &str) -> Promise[string] { }\n",
    "fn f() {\n let m = {\n  a: 1,\n  \"b\": 2,\n  [k]: 3,\n  **rest,\n }\n let s = {1, 2}\n let c "
    "= {x: y for x in z}\n}\n",
    "async fn f(u) {\n return await python_async {\n   import a\n   d = {\"}\": \"{\"}  # } in "
    "comment\n"
    "   return await a.b(u)\n }\n}\n",
    "fn f() {\n python { return {\"a\": [1,2]} }\n let x = python { 1 }\n}\n",
    "fn f() {\n let x = match v { 1 => \"a\", _ => \"b\" }\n return x\n}\n",
    "fn f() {\n  return f(a,\n     b) // c\n}\n// trailing\nlet z = 1 // c\n",
    "with ffi.SafeFFI() as s:\n    lib = s.load(\"x\")\nfn f() { with a() as b, c() as d { e() } "
    "}\n",
    "fn f() {\n let (a, b) = g()\n let x, y = 1, 2\n for k, v in m.items() { p(k) }\n defer { a(); "
    "b() }\n"
    " defer lock.release()\n}\n",
    "export fn a(n: int) -> int {\n return n\n}\nimport js fn console_log(message: string)\n"
    "import js fn t(callback: function, delay: int)\n",
    "/* block\n comment */\nfn f() { /* x */ return 1 }\n",
    "fn f() {\n  let t = a\n    and b\n    or c\n  return t &&\n     u\n}\n",
    "python:\n    x = {'}': 1}\n    y = '''\nnot indented\n'''\nz = 1\n",
    "fn f() {\n  python:\n    a = 1\n    if a:\n      b\n  let y = 2\n}\n",
    "import c \"stdio.h\" as io\nimport c \"x.h\"\nimport python \"a.b\"\n",
    "#[link(\"m\")]\n#[repr(C), align(8)]\nstruct P { x: int }\n",
    "struct P {\n  #[align(8)] x: int,\n  #[test]\n  fn m() { }\n  y: int\n}\nenum E {\n  "
    "#[deprecated]\n  A,\n  B\n}\n",
    "f(&self.db, a & b)\n",
    "fn f() {\n  f'{a // b:>{w}}'\n}\n",
    "fn f() {\n  match x {\n    1..5 => a\n    -3..=-1 => b\n    'a'..'z' => c\n    {k: v, **rest} "
    "=> d\n    {k} => e\n"
    "    [a, *rest] => f\n    (a, b) => g\n    null => h\n    C(1, k=2) => i\n    x as y => j\n  "
    "}\n}\n",
    "match x:\n    case null: a\n    case {'k': v}: b\n    case 1, *rest: c\n    case _: d\n",
    "f\"{d[\"k\"]} {'\\n'.join(x)}\"\n",
    "def f():\n    match x {\n        1 => a\n    }\n    return 2\n",
    "class A {\n    static fn make() { }\n    x: int = 1\n    y = 2\n}\n",
    "fn f[T, U: Base](x: T) -> T? { return null }\n",
    "{\n  let x = 1\n}\n",
    "enum E: A, B(int), C = 3\nstruct P: x: int; y: int = 2\n",
    "if a { b };\nfn f() { if a { b }; c() }\n",
    "defer a.b()\n",
    "fn f() {\n  defer await g()\n  throw E.A(\"x\")\n  throw \"text\"\n}\n",
    "if a { b } else { c }\nx = 1\n",
    "try { a } catch (X, Y) as e { b } catch { c }\n",
    "let f = fn() -> {a: int} { return {a: 1} }\n",
    "let m = {class: 1, from: 2, null: 3}\nfn g() { }\n",
    "\xC3\xA9t\xC3\xA9 = {\xC3\xA9t\xC3\xA9: 1}\n",
    "# tauraro: style=brace\nlet x = {a: 1} // comment\n",
};

static const char *const rejected[] = {
    "if x == Point { x: 1 } {\n  f()\n}\n",
    "if x == P { y, z } {\n  f()\n}\n",
    "fn f() {\n let x = 1 let y = 2\n}\n",
    "def f():\n    x = 1\n      y = 2\n",
    "fn f() {\n  g()\n",
    "def f() {\n  x = (1\n}\n",
    "fn f() { } fn g() { }\n",
    "fn f() {\n  x: int = 1\n}\n",
    "fn f() {\n  #[tset]\n  g()\n}\n",
    "fn f() {\n  defer x\n}\n",
    "fn f() {\n  const x\n}\n",
    "match x {\n  1 { a }\n}\n",
    "match x {\n  1 => a 2 => b\n}\n",
    "let f() = 1\nlet x.y = 2\n",
    "let a.b = 1\n",
    "struct P { x }\n",
    "fn f() { python { a ] } }\n",
    "python { a\n",
    "fn f() { match x { a => 1 }\n",
    "x = 1 /* never closed\n",
};

static void test_accepted(void **state) {
    (void)state;
    for (size_t i = 0; i < TR_COUNT(accepted); i++) {
        Parse parse;
        parse_with(&parse, accepted[i], NULL);
        if (parse.status != PARSE_OK) {
            fail_msg("%s\n%s", first_message(&parse), accepted[i]);
        }
        parse_end(&parse);
    }
}

static void test_rejected(void **state) {
    (void)state;
    for (size_t i = 0; i < TR_COUNT(rejected); i++) {
        Parse parse;
        parse_with(&parse, rejected[i], NULL);
        if (parse.status != PARSE_ERROR) {
            fail_msg("accepted:\n%s", rejected[i]);
        }
        assert_true(parse.diagnostics.error_count > 0);
        parse_end(&parse);
    }
}

static char *read_file(const char *name, size_t *length) {
    FILE *file = fopen(name, "rb");
    if (!file) {
        return NULL;
    }
    static char data[1 << 18];
    *length = fread(data, 1, sizeof data, file);
    fclose(file);
    return data;
}

/* Every program of the guide. */
static void test_guide(void **state) {
    (void)state;
    int found = 0;
    for (int line = 0; line < 2000; line++) {
        static const char *const languages[] = {"python", "tauraro"};
        for (size_t i = 0; i < TR_COUNT(languages); i++) {
            char name[1024];
            snprintf(name, sizeof name, "%s/guide/fragments/%04d_%s.tr", TR_TEST_DATA, line,
                     languages[i]);
            size_t length = 0;
            char *source = read_file(name, &length);
            if (!source) {
                continue;
            }
            found++;
            Parse parse;
            source[length] = '\0';
            parse_with(&parse, source, NULL);
            if (parse.status != PARSE_OK) {
                fail_msg("%s: %s", name, first_message(&parse));
            }
            parse_end(&parse);
        }
    }
    assert_int_equal(found, 50);
}

/* ---- trees ---- */

typedef struct TreeCase {
    const char *source;
    const char *tree; /* inside (Module [ ... ]) */
} TreeCase;

static const TreeCase trees[] = {
    {"let x: T? = a\nif a { }\n", " (Let (Name \"x\" Store) (OptionalType (Name \"T\" Load)) (Name "
                                  "\"a\" Load) let) (If (Name \"a\" "
                                  "Load) {} [])"},
    {"const a, b = c",
     " (Let (Tuple [ (Name \"a\" Store) (Name \"b\" Store)] Store) ~ (Name \"c\" Load) const)"},
    {"x = a // b",
     " (Assign [ (Name \"x\" Store)] (BinOp (Name \"a\" Load) FloorDiv (Name \"b\" Load)))"},
    {"{ x = a // b\n}", " (Block {"
                        " (Assign [ (Name \"x\" Store)] (Name \"a\" Load))})"},
    {"if x { {a: b} }",
     " (If (Name \"x\" Load) { (Block { (AnnAssign)})} [])"}, /* rejected: see below */
    {"x = {a: b}",
     " (Assign [ (Name \"x\" Store)] (Dict [ (Name \"a\" Load)] [ (Name \"b\" Load)]))"},
    {"{ x = {a: b, [c]: d, null: e}\n}",
     " (Block { (Assign [ (Name \"x\" Store)] (Dict [ (Constant \"a\") (Name \"c\" Load) (Name "
     "\"null\" "
     "Load)] [ (Name \"b\" Load) (Name \"d\" Load) (Name \"e\" Load)]))})"},
    {"{ x = {a: b for a in c}\n}",
     " (Block { (Assign [ (Name \"x\" Store)] (DictComp (Name \"a\" Load) (Name \"b\" Load) [ "
     "(comprehension (Name \"a\" Store) (Name \"c\" Load) [] 0)]))})"},
    {"x = P { a: 1, b }",
     " (Assign [ (Name \"x\" Store)] (StructLiteral (Name \"P\" Load) [ (field \"a\" (Constant 1)) "
     "(shorthand \"b\" (Name \"b\" Load))]))"},
    {"x = f(fn(n) { n + 1 })",
     " (Assign [ (Name \"x\" Store)] (Call (Name \"f\" Load) [ (FnLiteral <fn,expr,> (arguments [] "
     "[ "
     "(arg \"n\" ~)] ~ [] [] ~ []) { (Expr (BinOp (Name \"n\" Load) Add (Constant 1)))} ~)] []))"},
    {"class A {\n  fn new(n) { }\n  fn m(self) { }\n}",
     " (ClassDef \"A\" [] [] { (FunctionDef \"new\" <fn,static,method,> [] (arguments [] [ (arg "
     "\"n\" ~)] "
     "~ [] [] ~ []) {} [] ~) (FunctionDef \"m\" <fn,self,method,> [] (arguments [] [ (arg \"self\" "
     "~)] ~ [] "
     "[] ~ []) {} [] ~)} [])"},
    {"match x {\n  1..3 => a\n  P { y } => { b }\n}",
     " (Match (Name \"x\" Load) [ (match_case (MatchRange (Constant 1) (Constant 3) ..) ~ [ (Expr "
     "(Name "
     "\"a\" Load))]) (match_case (MatchStruct (Name \"P\" Load) [ \"y\"] [ (MatchAs ~ \"y\")]) ~ { "
     "(Expr "
     "(Name \"b\" Load))})])"},
    {"match x {\n  0 => return a.b,\n  true => c\n}",
     " (Match (Name \"x\" Load) [ (match_case (MatchValue (Constant 0)) ~ [ (Return (Attribute "
     "(Name \"a\" "
     "Load) \"b\" Load))]) (match_case (MatchSingleton True) ~ [ (Expr (Name \"c\" Load))])])"},
    {"#[cfg(not(test)), link(\"m\")]\nextern \"C\" {\n fn f(a: &mut [i32], ...) -> int\n}",
     " (Extern [ (attribute \"cfg\" [ (attribute \"not\" [ (attribute \"test\" ~)] ~)] ~) "
     "(attribute "
     "\"link\" [ (attribute ~ (Constant \"m\"))] ~)] \"C\" [ (Proto \"f\" <fn,proto,> [] "
     "(arguments [] [ "
     "(arg \"a\" (ReferenceType mut (List [ (Name \"i32\" Load)] Load)))] ~ [] [] ~ [] ...) [] "
     "(Name "
     "\"int\" Load))])"},
    {"enum E { A, B(int, k: str), C { f: int }, D = 7 }",
     " (Enum \"E\" [] [ (unit \"A\" [] ~) (tuple \"B\" [ (field ~ (Name \"int\" Load)) (field "
     "\"k\" (Name "
     "\"str\" Load))] ~) (record \"C\" [ (field \"f\" (Name \"int\" Load))] ~) (value \"D\" [] "
     "(Constant "
     "7))] {} [])"},
    {"fn f(g: function(A) -> B, r: {a: int}) { }",
     " (FunctionDef \"f\" <fn,> [] (arguments [] [ (arg \"g\" (FunctionType [ (Name \"A\" Load)] "
     "(Name "
     "\"B\" Load))) (arg \"r\" (RecordType [ (field \"a\" (Name \"int\" Load))]))] ~ [] [] ~ []) "
     "{} [] ~)"},
    {"fn f() { python { a = {1: 2} } }", " (FunctionDef \"f\" <fn,> [] (arguments [] [] ~ [] [] ~ "
                                         "[]) { (RawPython sync braces \" a = {1: 2} "
                                         "\")} [] ~)"},
    {"export async fn f() { await x }", " (AsyncFunctionDef export \"f\" <async,fn,await,> [] "
                                        "(arguments [] [] ~ [] [] ~ []) { (Expr (Await "
                                        "(Name \"x\" Load)))} [] ~)"},
    {"a && b || !c",
     " (Expr (BoolOp Or [ (BoolOp And [ (Name \"a\" Load) (Name \"b\" Load)]) (UnaryOp Not "
     "(Name \"c\" Load))]))"},
    {"x = \"\\ud800\" 'a'", " (Assign [ (Name \"x\" Store)] (Constant \"\\xed\\xa0\\x80a\"))"},
    {"99999999999999999999 + 0xFF_FF",
     " (Expr (BinOp (Constant I10:99999999999999999999) Add (Constant 65535)))"},
    {"f'{x!r:>{w}}a{y=}'",
     " (Expr (JoinedStr [ (FormattedValue (Name \"x\" Load) 114 (JoinedStr [ (Constant \">\") "
     "(FormattedValue (Name \"w\" Load) -1 ~)])) (Constant \"ay=\") (FormattedValue (Name \"y\" "
     "Load) 114 "
     "~)]))"},
    {"import js fn f(a: int) -> Promise[int]",
     " (ImportJs \"f\" <fn,proto,> [] (arguments [] [ (arg \"a\" (Name \"int\" Load))] ~ [] [] ~ "
     "[]) [] "
     "(Subscript (Name \"Promise\" Load) (Name \"int\" Load) Load))"},
};

static void test_trees(void **state) {
    (void)state;
    for (size_t i = 0; i < TR_COUNT(trees); i++) {
        Parse parse;
        parse_with(&parse, trees[i].source, NULL);
        if (strstr(trees[i].tree, "(AnnAssign)")) { /* `a: b` in a bare block needs let */
            assert_int_equal(parse.status, PARSE_ERROR);
            parse_end(&parse);
            continue;
        }
        if (parse.status != PARSE_OK) {
            fail_msg("%s\n%s", first_message(&parse), trees[i].source);
        }
        char wanted[4096];
        snprintf(wanted, sizeof wanted, "(Module [%s])\n", trees[i].tree);
        assert_string_equal(tr_strbuf_cstr(&parse.text), wanted);
        parse_end(&parse);
    }
}

static void test_names_are_interned(void **state) {
    (void)state;
    Parse parse;
    parse_with(&parse, "value = value", NULL);
    const Stmt *stmt = parse.module->body.items[0];
    assert_ptr_equal(stmt->as.assign.targets.items[0]->as.name.utf8,
                     stmt->as.assign.value->as.name.utf8);
    parse_end(&parse);
}

static void test_names_are_normalized(void **state) {
    (void)state;
    Parse parse;
    /* fullwidth letters, a ligature, e and a combining acute accent */
    parse_with(&parse, "\xEF\xBD\x97 = \xEF\xAC\x81 = e\xCC\x81 = w", NULL);
    const Stmt *stmt = parse.module->body.items[0];
    assert_ptr_equal(stmt->as.assign.targets.items[0]->as.name.utf8,
                     stmt->as.assign.value->as.name.utf8);
    assert_string_equal(stmt->as.assign.targets.items[1]->as.name.utf8, "fi");
    assert_string_equal(stmt->as.assign.targets.items[2]->as.name.utf8, "\xC3\xA9");
    parse_end(&parse);
    static const struct {
        UnicodeForm form;
        const char *text, *normal;
    } forms[] = {
        {UNICODE_NFC, "A\xCC\x8A \xEF\xAC\x81", "\xC3\x85 \xEF\xAC\x81"},
        {UNICODE_NFD, "\xC3\x85", "A\xCC\x8A"},
        {UNICODE_NFKD, "\xEF\xAC\x81\xC3\xA9", "fie\xCC\x81"},
        {UNICODE_NFC, "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8", "\xEA\xB0\x81"}, /* Hangul */
        {UNICODE_NFD, "\xEA\xB0\x81", "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8"},
        {UNICODE_NFC, "q\xCC\x87\xCC\xA3", "q\xCC\xA3\xCC\x87"}, /* order of marks */
    };
    for (size_t i = 0; i < TR_COUNT(forms); i++) {
        StrBuf out = {0};
        assert_true(
            tr_unicode_normalize(forms[i].text, strlen(forms[i].text), forms[i].form, &out));
        assert_string_equal(tr_strbuf_cstr(&out), forms[i].normal);
        tr_strbuf_free(&out);
    }
}

/* ---- diagnostics ---- */

typedef struct ErrorCase {
    const char *source;
    const char *message;
    const char *hint; /* part of it, or NULL */
    uint32_t line;
} ErrorCase;

static const ErrorCase errors[] = {
    {"if x == Point { x: 1 } {\n}\n", "an annotated variable in a {} block needs let",
     "parenthesize the struct literal", 1},
    {"if x == P { } {\n}\n", "invalid syntax", "parenthesize the struct literal", 1},
    {"fn f() {\n  x: int = 1\n}\n", "an annotated variable in a {} block needs let", "let name", 2},
    {"fn f() {\n  #[tets]\n  g()\n}\n", "unknown attribute 'tets'", "did you mean 'test'?", 2},
    {"fn f() {\n  g()\n", "'{' was never closed", NULL, 1},
    {"if b: c\nx = a // don't\n", "unterminated string literal (detected at line 2)",
     "floor division", 2},
    {"def f(): pass\nx = 1 // a comment\n", "invalid syntax", "floor division", 2},
    {"fn f() {\n a() b()\n}\n", "invalid syntax", "';'", 2},
    {"if x:\n    a\n  else:\n    b\n", "unindent does not match any outer indentation level", NULL,
     3},
    {"fn f() {\n  if x {\n    g(\n  }\n}\n",
     "closing parenthesis '}' does not match opening parenthesis '(' on line 3", NULL, 4},
    {"print(7 // 2)\nfn f() {\n}\n", "'(' was never closed", "floordiv(a, b)", 1},
    {"fn f() {\n  {a: 1}\n}\n", "an annotated variable in a {} block needs let",
     "write a map as `({...})`", 2},
    {"fn f() { {\n  a: 1,\n  b: 2\n} }\n", "an annotated variable in a {} block needs let",
     "write a map as", 2},
    {"try:\n    a\n  catch X:\n    b\n", "expected 'except' or 'finally' block", NULL, 3},
    {"match x {\n  P { a } { }\n}\n", "expected '=>' after the pattern", NULL, 2},
};

static void test_errors(void **state) {
    (void)state;
    for (size_t i = 0; i < TR_COUNT(errors); i++) {
        Parse parse;
        parse_with(&parse, errors[i].source, NULL);
        if (parse.status != PARSE_ERROR) {
            fail_msg("accepted:\n%s", errors[i].source);
        }
        const Diagnostic *first = &parse.diagnostics.items[0];
        assert_string_equal(first->message, errors[i].message);
        assert_int_equal(first->span.line, errors[i].line);
        if (errors[i].hint && (!first->hint || !strstr(first->hint, errors[i].hint))) {
            fail_msg("hint of %s: %s", errors[i].source, first->hint ? first->hint : "(none)");
        }
        parse_end(&parse);
    }
}

/* Warnings do not stop the parser. */
static void test_warnings(void **state) {
    (void)state;
    Parse parse;
    parse_with(&parse, "fn f(a, b) {\n    a // b\n    a // not an operand\n    return '\\d'\n}\n",
               NULL);
    assert_int_equal(parse.status, PARSE_OK);
    assert_int_equal(parse.diagnostics.error_count, 0);
    assert_int_equal(parse.diagnostics.count, 2);
    assert_int_equal(parse.diagnostics.items[0].class_, DIAG_SYNTAX_WARNING);
    assert_int_equal(parse.diagnostics.items[0].span.column, 6);
    assert_string_equal(parse.diagnostics.items[1].message, "invalid escape sequence '\\d'");
    parse_end(&parse);
}

static void test_several_errors(void **state) {
    (void)state;
    Parse parse;
    parse_with(&parse,
               "def f():\n    a b\n    c = 1\n    d e\n    return c\nclass A:\n    1x = 3\n    y = "
               "4\nz = )\nw = 1\n",
               NULL);
    assert_int_equal(parse.status, PARSE_ERROR);
    assert_int_equal(parse.diagnostics.error_count, 4);
    assert_int_equal(parse.diagnostics.items[1].span.line, 4);
    assert_int_equal(parse.diagnostics.items[2].span.line, 7);
    assert_int_equal(parse.diagnostics.items[3].span.line, 9);
    parse_end(&parse);
}

static void test_rendering(void **state) {
    (void)state;
    const char *source = "x = 1\n\tif \xC3\xA4 == )\n";
    Parse parse;
    parse_with(&parse, "def f(:\n    pass\n", NULL);
    parse_end(&parse);
    parse_begin(&parse);
    Diagnostic *item = tr_diag_add(&parse.diagnostics, DIAG_ERROR, DIAG_SYNTAX_ERROR, "syntax",
                                   (Span){2, 10, 2, 11}, "unmatched '%c'", ')');
    tr_diag_hint(&parse.diagnostics, item, "remove it");
    tr_diag_note(&parse.diagnostics, item, (Span){1, 0, 1, 1}, "after \"this\"");
    DiagRenderOptions options = {
        .filename = "a.tr", .source = source, .source_length = strlen(source)};
    char *text = tr_diag_render(&parse.diagnostics, &options, NULL);
    assert_string_equal(text, "a.tr:2:10: SyntaxError: unmatched ')'\n"
                              " 2 |     if \xC3\xA4 == )\n"
                              "   |             ^\n"
                              "a.tr:1:1: note: after \"this\"\n"
                              " 1 | x = 1\n"
                              "   | ^\n"
                              "  hint: remove it\n");
    tr_free(text);
    options.format = DIAG_JSON;
    text = tr_diag_render(&parse.diagnostics, &options, NULL);
    assert_string_equal(
        text,
        "{\"file\": \"a.tr\", \"line\": 2, \"column\": 10, \"end_line\": 2, \"end_column\": 11, "
        "\"severity\": \"error\", \"class\": \"SyntaxError\", \"code\": \"syntax\", \"message\": "
        "\"unmatched ')'\", \"hint\": \"remove it\", \"note\": {\"message\": \"after "
        "\\\"this\\\"\", \"line\": 1, \"column\": 1, \"end_line\": 1, \"end_column\": 2}}\n");
    tr_free(text);
    options.colors = true;
    options.format = DIAG_TEXT;
    text = tr_diag_render(&parse.diagnostics, &options, NULL);
    assert_non_null(strstr(text, "\033[1;31m^\033[0m"));
    tr_free(text);
    parse_end(&parse);
}

/* ---- interactive input ---- */

static void test_incomplete(void **state) {
    (void)state;
    static const struct {
        const char *source;
        ParseStatus status;
    } cases[] = {
        {"x = (1,\n", PARSE_INCOMPLETE},
        {"x = 1\n", PARSE_OK},
        {"if x:\n", PARSE_INCOMPLETE},
        {"if x:\n    y\n", PARSE_INCOMPLETE},
        {"if x:\n    y\n\n", PARSE_OK},
        {"if x: y\n", PARSE_OK},
        {"fn f() {\n", PARSE_INCOMPLETE},
        {"fn f() {\n  g()\n}\n", PARSE_OK},
        {"fn f() {\n  g(\n", PARSE_INCOMPLETE},
        {"x = '''a\n", PARSE_INCOMPLETE},
        {"x = 'a\n", PARSE_ERROR},
        {"x = \\\n", PARSE_INCOMPLETE},
        {"@a\n", PARSE_INCOMPLETE},
        {"try:\n    a\n", PARSE_INCOMPLETE},
        {"match x {\n  1 => a,\n", PARSE_INCOMPLETE},
        {"python {\n  a\n", PARSE_INCOMPLETE},
        {"x = )\n", PARSE_ERROR},
        {"x = (]\n", PARSE_ERROR},
        {"/* comment\n", PARSE_INCOMPLETE},
        {"", PARSE_OK},
        {"f'{a\n", PARSE_ERROR},
        {"x = {a: 1,\n", PARSE_INCOMPLETE},
        {"fn f() { if x == P { y } {\n", PARSE_ERROR},
    };
    ParseOptions options = {.mode = PARSE_SINGLE, .tolerate_incomplete = true};
    for (size_t i = 0; i < TR_COUNT(cases); i++) {
        Parse parse;
        parse_with(&parse, cases[i].source, &options);
        if (parse.status != cases[i].status) {
            fail_msg("%s: status %d, wanted %d", cases[i].source, (int)parse.status,
                     (int)cases[i].status);
        }
        parse_end(&parse);
    }
}

static void test_eval_mode(void **state) {
    (void)state;
    ParseOptions options = {.mode = PARSE_EVAL};
    Parse parse;
    parse_with(&parse, "  a + 1,\n", &options);
    assert_int_equal(parse.status, PARSE_OK);
    assert_string_equal(
        tr_strbuf_cstr(&parse.text),
        "(Module [ (Expr (Tuple [ (BinOp (Name \"a\" Load) Add (Constant 1))] Load))])\n");
    parse_end(&parse);
    parse_with(&parse, "a = 1", &options);
    assert_int_equal(parse.status, PARSE_ERROR);
    parse_end(&parse);
    parse_with(&parse, "xs.map(fn(x) { x + 1 })", &options);
    assert_int_equal(parse.status, PARSE_OK);
    parse_end(&parse);
}

/* ---- limits ---- */

static void deep(const char *open, const char *middle, const char *close, int count,
                 ParseStatus wanted) {
    StrBuf source = {0};
    for (int i = 0; i < count; i++) {
        tr_strbuf_text(&source, open);
    }
    tr_strbuf_text(&source, middle);
    for (int i = 0; i < count; i++) {
        tr_strbuf_text(&source, close);
    }
    tr_strbuf_char(&source, '\n');
    Parse parse;
    parse_begin(&parse);
    parse.status =
        tr_parse(source.data, source.size, NULL, &parse.arena, &parse.diagnostics, &parse.module);
    if (parse.status != wanted) {
        fail_msg("%d times %s: %s", count, open, first_message(&parse));
    }
    if (wanted == PARSE_ERROR) {
        assert_string_equal(first_message(&parse), "too deeply nested");
    } else {
        tr_ast_print(parse.module, false, &parse.text);
    }
    parse_end(&parse);
    tr_strbuf_free(&source);
}

static void test_depth(void **state) {
    (void)state;
    static const char *const nests[][3] = {
        {"(", "1", ")"},
        {"[", "1", "]"},
        {"{1:", "1", "}"},
        {"f(", "1", ")"},
        {"x[", "1", "]"},
        {"-", "1", ""},
        {"not ", "1", ""},
        {"lambda: ", "1", ""},
        {"2**", "1", ""},
        {"1+", "1", ""},
        {"a.", "b", ""},
        {"1 if a else ", "1", ""},
        {"fn(){", "1", "}"},
        {"if a {", "", "}"},
        {"await ", "1", ""},
        {"f(fn(x){", "1", "})"},
        {"x = fn() { ", "1", " }"},
        {"match a { b => {", "1", "} }"},
    };
    for (size_t i = 0; i < TR_COUNT(nests); i++) {
        bool is_await =
            strcmp(nests[i][0], "await ") == 0; /* await takes a primary: one is enough */
        deep(nests[i][0], nests[i][1], nests[i][2], is_await ? 1 : 100, PARSE_OK);
        if (!is_await) {
            deep(nests[i][0], nests[i][1], nests[i][2], 100000, PARSE_ERROR);
        }
    }
    /* Long, not deep. */
    deep("a()\n", "1", "", 20000, PARSE_OK);
    deep("a,", "1", "", 20000, PARSE_OK);
    deep("a and ", "1", "", 20000, PARSE_OK);
    deep("a < ", "1", "", 20000, PARSE_OK);
    deep("'a' ", "'b'", "", 20000, PARSE_OK);
    deep("if a: b\n", "elif c: d\n", "elif c: d\n", 5000, PARSE_OK);
}

/* ---- memory ---- */

static void sweep(const char *source) {
    for (uint64_t n = 1;; n++) {
        tr_alloc_fail_after(n, (n & 1) != 0);
        Parse parse;
        parse_begin(&parse);
        parse.status =
            tr_parse(source, strlen(source), NULL, &parse.arena, &parse.diagnostics, &parse.module);
        uint64_t made = tr_alloc_fail_after(0, false);
        assert_true(made < n || parse.status == PARSE_NO_MEMORY);
        parse_end(&parse);
        if (made < n) {
            return;
        }
    }
}

static void test_failing_allocations(void **state) {
    (void)state;
    for (size_t i = 0; i < TR_COUNT(accepted); i++) {
        sweep(accepted[i]);
    }
    for (size_t i = 0; i < TR_COUNT(rejected); i++) {
        sweep(rejected[i]);
    }
    for (size_t i = 0; i < TR_COUNT(trees); i++) {
        sweep(trees[i].source);
    }
}

/* ---- suggestions and character names ---- */

static void test_suggestions(void **state) {
    (void)state;
    static const char *const names[] = {"length", "strength", "print", "lenght_of"};
    Suggestion suggestion;
    tr_suggest_begin(&suggestion, "lenght", 6);
    for (size_t i = 0; i < TR_COUNT(names); i++) {
        tr_suggest_offer(&suggestion, names[i], strlen(names[i]));
    }
    assert_string_equal(suggestion.best, "length");
    tr_suggest_begin(&suggestion, "zzz", 3);
    for (size_t i = 0; i < TR_COUNT(names); i++) {
        tr_suggest_offer(&suggestion, names[i], strlen(names[i]));
    }
    assert_null(suggestion.best);
    assert_int_equal(tr_suggest_distance("ab", 2, "ba", 2, 10), 2);
    assert_int_equal(tr_suggest_distance("ab", 2, "aB", 2, 10), 1);
    assert_int_equal(tr_suggest_distance("abc", 3, "", 0, 10), 6);
}

static void test_character_names(void **state) {
    (void)state;
    uint32_t c = 0;
    assert_true(tr_unicode_find_name("LATIN SMALL LETTER E WITH ACUTE", 31, &c));
    assert_int_equal(c, 0xE9);
    assert_true(tr_unicode_find_name("hangul syllable gag", 19, &c));
    assert_int_equal(c, 0xAC01);
    assert_true(tr_unicode_find_name("CJK UNIFIED IDEOGRAPH-4E00", 26, &c));
    assert_int_equal(c, 0x4E00);
    assert_true(tr_unicode_find_name("NBSP", 4, &c));
    assert_int_equal(c, 0xA0);
    assert_false(tr_unicode_find_name("NO SUCH NAME", 12, &c));
    char name[TR_UNICODE_NAME_MAX];
    assert_int_equal(tr_unicode_name(0x1F40D, name), 5);
    assert_string_equal(name, "SNAKE");
    assert_int_equal(tr_unicode_name(0xD800, name), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_accepted),
        cmocka_unit_test(test_rejected),
        cmocka_unit_test(test_guide),
        cmocka_unit_test(test_trees),
        cmocka_unit_test(test_names_are_interned),
        cmocka_unit_test(test_names_are_normalized),
        cmocka_unit_test(test_errors),
        cmocka_unit_test(test_warnings),
        cmocka_unit_test(test_several_errors),
        cmocka_unit_test(test_rendering),
        cmocka_unit_test(test_incomplete),
        cmocka_unit_test(test_eval_mode),
        cmocka_unit_test(test_depth),
        cmocka_unit_test(test_failing_allocations),
        cmocka_unit_test(test_suggestions),
        cmocka_unit_test(test_character_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
