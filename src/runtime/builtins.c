/* The table of builtin functions, and the namespace of the `builtins` module. */
#include "runtime/builtins_impl.h"

#include "objects/function.h"
#include "runtime/language.h"

const BuiltinDef tr_builtin_functions[] = {
    {"abs(x, /)", tr_builtin_abs, "Return the absolute value of the argument.", 0},
    {"aiter(async_iterable, /)", tr_builtin_aiter,
     "Return an AsyncIterator for an AsyncIterable object.", 0},
    {"all(iterable, /)", tr_builtin_all,
     "Return True if bool(x) is True for all values x in the iterable.\n\n"
     "If the iterable is empty, return True.",
     0},
    {"anext(aiterator, default=<unset>, /)", tr_builtin_anext,
     "async anext(aiterator[, default])\n\n"
     "Return the next item from the async iterator. If default is given and the async\n"
     "iterator is exhausted, it is returned instead of raising StopAsyncIteration.",
     BUILTIN_RAW},
    {"any(iterable, /)", tr_builtin_any,
     "Return True if bool(x) is True for any x in the iterable.\n\n"
     "If the iterable is empty, return False.",
     0},
    {"ascii(obj, /)", tr_builtin_ascii,
     "Return an ASCII-only representation of an object.\n\n"
     "As repr(), but with the non-ASCII characters escaped using \\x, \\u, or \\U.",
     0},
    {"assert_eq(left, right, message=None)", tr_builtin_assert_eq,
     "Raise AssertionError, showing both values, unless left == right.", 0},
    {"assert_ne(left, right, message=None)", tr_builtin_assert_ne,
     "Raise AssertionError unless left != right.", 0},
    {"assert_true(value, message=None)", tr_builtin_assert_true,
     "Raise AssertionError unless the value is true.", 0},
    {"bin(number, /)", tr_builtin_bin,
     "Return the binary representation of an integer.\n\n>>> bin(2796202)\n"
     "'0b1010101010101010101010'",
     0},
    {"callable(obj, /)", tr_builtin_callable,
     "Return whether the object is callable (i.e., some kind of function).\n\n"
     "Note that classes are callable, as are instances of classes with a __call__() method.",
     0},
    {"chr(i, /)", tr_builtin_chr,
     "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.", 0},
    {"delattr(obj, name, /)", tr_builtin_delattr,
     "Deletes the named attribute from the given object.\n\n"
     "delattr(x, 'y') is equivalent to ``del x.y``",
     BUILTIN_RAW},
    {"dir(object=<unset>, /)", tr_builtin_dir,
     "Without argument, return the names in the current scope; else an alphabetized list of\n"
     "names comprising (some of) the attributes of the given object.",
     BUILTIN_RAW},
    {"divmod(x, y, /)", tr_builtin_divmod,
     "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.", 0},
    {"exit(code=None)", tr_builtin_exit, "Exit the program by raising SystemExit(code).", 0},
    {"floordiv(a, b, /)", tr_builtin_floordiv,
     "Return a // b, for code in braces where `//` starts a comment.", 0},
    {"format(value, format_spec='', /)", tr_builtin_format,
     "Return value.__format__(format_spec)\n\nformat_spec defaults to the empty string.", 0},
    {"get_time()", tr_builtin_get_time, "Return a monotonic time in milliseconds.", 0},
    {"getattr(object, name, default=<unset>, /)", tr_builtin_getattr,
     "Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.\n"
     "When a default argument is given, it is returned when the attribute doesn't exist.",
     BUILTIN_RAW},
    {"hasattr(obj, name, /)", tr_builtin_hasattr,
     "Return whether the object has an attribute with the given name.\n\n"
     "This is done by calling getattr(obj, name) and catching AttributeError.",
     0},
    {"hash(obj, /)", tr_builtin_hash,
     "Return the hash value for the given object.\n\n"
     "Two objects that compare equal must also have the same hash value, but the\n"
     "reverse is not necessarily true.",
     0},
    {"hex(number, /)", tr_builtin_hex,
     "Return the hexadecimal representation of an integer.\n\n>>> hex(12648430)\n'0xc0ffee'", 0},
    {"id(obj, /)", tr_builtin_id,
     "Return the identity of an object.\n\n"
     "This is guaranteed to be unique among simultaneously existing objects.",
     0},
    {"isinstance(obj, class_or_tuple, /)", tr_builtin_isinstance,
     "Return whether an object is an instance of a class or of a subclass thereof.\n\n"
     "A tuple, as in ``isinstance(x, (A, B, ...))``, may be given as the target to\n"
     "check against. This is equivalent to ``isinstance(x, A) or isinstance(x, B)\n"
     "or ...`` etc.",
     0},
    {"issubclass(cls, class_or_tuple, /)", tr_builtin_issubclass,
     "Return whether 'cls' is derived from another class or is the same class.", 0},
    {"iter(object, sentinel=<unset>, /)", tr_builtin_iter,
     "iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\n"
     "Get an iterator from an object. In the second form, the callable is called until it\n"
     "returns the sentinel.",
     BUILTIN_RAW},
    {"len(obj, /)", tr_builtin_len, "Return the number of items in a container.", 0},
    {"max(*args, default=<unset>, key=None)", tr_builtin_max,
     "max(iterable, *[, default=obj, key=func]) -> value\n"
     "max(arg1, arg2, *args, *[, key=func]) -> value\n\n"
     "With a single iterable argument, return its biggest item. The default keyword-only\n"
     "argument specifies an object to return if the provided iterable is empty.\n"
     "With two or more arguments, return the largest argument.",
     BUILTIN_RAW},
    {"min(*args, default=<unset>, key=None)", tr_builtin_min,
     "min(iterable, *[, default=obj, key=func]) -> value\n"
     "min(arg1, arg2, *args, *[, key=func]) -> value\n\n"
     "With a single iterable argument, return its smallest item. The default keyword-only\n"
     "argument specifies an object to return if the provided iterable is empty.\n"
     "With two or more arguments, return the smallest argument.",
     BUILTIN_RAW},
    {"next(iterator, default=<unset>, /)", tr_builtin_next,
     "next(iterator[, default])\n\n"
     "Return the next item from the iterator. If default is given and the iterator\n"
     "is exhausted, it is returned instead of raising StopIteration.",
     BUILTIN_RAW},
    {"oct(number, /)", tr_builtin_oct,
     "Return the octal representation of an integer.\n\n>>> oct(342391)\n'0o1234567'", 0},
    {"ord(c, /)", tr_builtin_ord, "Return the Unicode code point for a one-character string.", 0},
    {"pow(base, exp, mod=None)", tr_builtin_pow,
     "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.\n\n"
     "Some types, such as ints, are able to use a more efficient algorithm when\n"
     "invoked using the three argument form.",
     0},
    {"print(*args, sep=' ', end='\\n', file=None, flush=False)", tr_builtin_print,
     "Prints the values to a stream, or to sys.stdout by default.\n\n"
     "  sep\n    string inserted between values, default a space.\n"
     "  end\n    string appended after the last value, default a newline.\n"
     "  file\n    a file-like object (stream); defaults to the current sys.stdout.\n"
     "  flush\n    whether to forcibly flush the stream.",
     BUILTIN_RAW},
    {"quit(code=None)", tr_builtin_exit, "Exit the program by raising SystemExit(code).", 0},
    {"repr(obj, /)", tr_builtin_repr,
     "Return the canonical string representation of the object.\n\n"
     "For many object types, including most builtins, eval(repr(obj)) == obj.",
     0},
    {"round(number, ndigits=None)", tr_builtin_round,
     "Round a number to a given precision in decimal digits.\n\n"
     "The return value is an integer if ndigits is omitted or None. Otherwise\n"
     "the return value has the same type as the number. ndigits may be negative.",
     0},
    {"setattr(obj, name, value, /)", tr_builtin_setattr,
     "Sets the named attribute on the given object to the specified value.\n\n"
     "setattr(x, 'y', v) is equivalent to ``x.y = v``",
     BUILTIN_RAW},
    {"sorted(iterable, /, *, key=None, reverse=False)", tr_builtin_sorted,
     "Return a new list containing all items from the iterable in ascending order.\n\n"
     "A custom key function can be supplied to customize the sort order, and the\n"
     "reverse flag can be set to request the result in descending order.",
     BUILTIN_RAW},
    {"strcmp(a, b, /)", tr_builtin_strcmp,
     "Compare two strings (or C strings at pointers) byte by byte: negative, 0 or positive.", 0},
    {"strlen(s, /)", tr_builtin_strlen,
     "Return the number of UTF-8 bytes of a string, or of a C string at a pointer.", 0},
    {"sum(iterable, /, start=0)", tr_builtin_sum,
     "Return the sum of a 'start' value (default: 0) plus an iterable of numbers\n\n"
     "When the iterable is empty, return the start value. This function is intended\n"
     "specifically for use with numeric values and may reject non-numeric types.",
     0},
    {"vars(object=<unset>, /)", tr_builtin_vars,
     "vars([object]) -> dictionary\n\n"
     "Without arguments, equivalent to locals(). With an argument, equivalent to\n"
     "object.__dict__.",
     BUILTIN_RAW},
    {NULL, NULL, NULL, 0},
};

bool tr_builtins_add_functions(VM *vm, DictObject *builtins, const BuiltinDef *table) {
    StrObject *module = tr_str_intern(vm, "builtins", 8);
    bool done = module != NULL;
    for (const BuiltinDef *def = table; done && def->signature; def++) {
        Value function = tr_builtin_new(vm, def, NULL, tr_undef(), tr_obj(module));
        if (tr_is_error(function)) {
            done = false;
            break;
        }
        done = tr_dict_set_str(vm, builtins, ((BuiltinObject *)(void *)function.o)->name, function);
        tr_release(vm, function);
    }
    tr_object_release(vm, module);
    return done;
}

static bool add_type(VM *vm, DictObject *builtins, const char *name, TypeObject *type) {
    return !type || tr_dict_set_cstr(vm, builtins, name, tr_obj(type));
}

static bool add_types(VM *vm, DictObject *builtins) {
    const struct {
        const char *name;
        TypeObject *type;
    } types[] = {
        {"object", vm->type.object},
        {"type", vm->type.type},
        {"int", vm->type.int_},
        {"bool", vm->type.bool_},
        {"float", vm->type.float_},
        {"complex", vm->type.complex},
        {"str", vm->type.str},
        {"bytes", vm->type.bytes},
        {"bytearray", vm->type.bytearray},
        {"memoryview", vm->type.memoryview},
        {"list", vm->type.list},
        {"tuple", vm->type.tuple},
        {"dict", vm->type.dict},
        {"set", vm->type.set},
        {"frozenset", vm->type.frozenset},
        {"range", vm->type.range},
        {"slice", vm->type.slice},
        {"enumerate", vm->type.enumerate},
        {"zip", vm->type.zip},
        {"map", vm->type.map},
        {"filter", vm->type.filter},
        {"reversed", vm->type.reversed},
        {"classmethod", vm->type.classmethod},
        {"staticmethod", vm->type.staticmethod},
        {"property", vm->type.property},
        {"super", vm->type.super},
        /* Tauraro's names of types (language.md 7.1, 7.2) */
        {"ptr", vm->type.ptr},
        {"string", vm->type.str},
        {"array", vm->type.list},
        {"long", vm->type.int_},
        {"double", vm->type.float_},
    };
    for (size_t i = 0; i < TR_COUNT(types); i++) {
        if (!add_type(vm, builtins, types[i].name, types[i].type)) {
            return false;
        }
    }
    return true;
}

static bool add_exceptions(VM *vm, DictObject *builtins) {
#define EXC(name, base)                                                                            \
    if (!add_type(vm, builtins, #name, vm->exc.name)) {                                            \
        return false;                                                                              \
    }
#include "objects/errors.def"
#undef EXC
    return add_type(vm, builtins, "BaseException", vm->exc.BaseException) &&
           add_type(vm, builtins, "ExceptionGroup", vm->exc.ExceptionGroup) &&
           add_type(vm, builtins, "EnvironmentError", vm->exc.OSError) &&
           add_type(vm, builtins, "IOError", vm->exc.OSError);
}

static bool add_constants(VM *vm, DictObject *builtins) {
    return tr_dict_set_cstr(vm, builtins, "None", tr_none()) &&
           tr_dict_set_cstr(vm, builtins, "True", tr_bool(true)) &&
           tr_dict_set_cstr(vm, builtins, "False", tr_bool(false)) &&
           tr_dict_set_cstr(vm, builtins, "null", tr_none()) &&
           tr_dict_set_cstr(vm, builtins, "true", tr_bool(true)) &&
           tr_dict_set_cstr(vm, builtins, "false", tr_bool(false)) &&
           tr_dict_set_cstr(vm, builtins, "NotImplemented", tr_not_implemented()) &&
           tr_dict_set_cstr(vm, builtins, "Ellipsis", tr_ellipsis()) &&
           tr_dict_set_cstr(vm, builtins, "__debug__", tr_bool(true));
}

bool tr_builtins_register(VM *vm, DictObject *builtins) {
    return tr_builtins_add_functions(vm, builtins, tr_builtin_functions) &&
           add_types(vm, builtins) && add_exceptions(vm, builtins) && add_constants(vm, builtins) &&
           tr_language_builtins_register(vm, builtins);
}
