/* Type references: how compiled code names the type of an annotation that is checked at run time.
 *
 * A TypeRef is a constant of the code object. A plain int is one of the simple kinds below, which
 * CHECK_TYPE tests inline. Anything else is a
 * tuple whose first item is the kind:
 *   (TYPEREF_NAME, "Point") or (TYPEREF_NAME, "geo", "Point")   a class: looked up in the globals,
 * then the builtins, at every check (TYPEREF_OPTIONAL, t)            t or null (TYPEREF_UNION, t,
 * u, ...)       one of them (TYPEREF_GENERIC, t, args...)    array[T], Promise[T], S[int]: checked
 * as t; the arguments serve inference (TYPEREF_RECORD, ("name", t), ...)  a map with these keys
 *   (TYPEREF_SIGNATURE, (params...), result or None)  a callable
 *   (TYPEREF_PARAM, "T")             a type parameter: anything passes
 *   (TYPEREF_CLASS, class)           a class itself; made at run time, when S[Point] replaces a
 * parameter Checks are shallow (language reference 7.3) and may convert: an int becomes a float
 * where a float is asked for. The subject of CHECK_TYPE is described by a tuple (what, name):
 * ("parameter", "x"), ("variable", "x"), ("field", "x"), ("return", None).
 *
 * Names are not cached: a look-up of an interned string in the globals costs less than keeping a
 * cache right when a class is redefined. */
#ifndef TR_COMPILER_TYPEREF_H
#define TR_COMPILER_TYPEREF_H

typedef enum TypeRefKind {
    TYPEREF_ANY,   /* any, object: never emitted as a check */
    TYPEREF_INT,   /* int, bool included */
    TYPEREF_FLOAT, /* float, double, f32, f64 */
    TYPEREF_BOOL,
    TYPEREF_STR,
    TYPEREF_BYTES,
    TYPEREF_PTR,  /* ptr, buffers, bytes-like, null */
    TYPEREF_LIST, /* array, list, [T] */
    TYPEREF_DICT, /* map, dict */
    TYPEREF_SET,
    TYPEREF_TUPLE,
    TYPEREF_FUNCTION, /* callable */
    TYPEREF_VOID,     /* null */
    TYPEREF_I8,
    TYPEREF_I16,
    TYPEREF_I32,
    TYPEREF_I64, /* long, isize */
    TYPEREF_U8,
    TYPEREF_U16,
    TYPEREF_U32,
    TYPEREF_U64, /* usize */
    TYPEREF_SIMPLE_COUNT,
    TYPEREF_NAME = 32,
    TYPEREF_OPTIONAL,
    TYPEREF_UNION,
    TYPEREF_GENERIC,
    TYPEREF_RECORD,
    TYPEREF_SIGNATURE,
    TYPEREF_PARAM,
    TYPEREF_CLASS,
} TypeRefKind;

#endif
