/* print().
 *
 * While sys.stdout is the stream the program started with, text goes straight to C's stdout, so
 * that it interleaves with what C functions print; stdio buffers it. Any other file gets one
 * write() call per piece, as in Python. */
#include "runtime/builtins_impl.h"

#include "base/dtoa.h"
#include "base/utf8.h"
#include "objects/bytes.h"
#include "objects/function.h"

#include <errno.h>
#include <stdio.h>

static Value raise_output_error(VM *vm) {
    int error = errno;
    clearerr(stdout);
    return tr_raise_errno(vm, error ? error : EIO, tr_undef());
}

static bool write_c(VM *vm, const char *text, size_t size) {
    errno = 0;
    if (size && fwrite(text, 1, size, stdout) != size) {
        raise_output_error(vm);
        return false;
    }
    return true;
}

/* Writes a str to C's stdout as strict UTF-8. */
static bool write_stdout(VM *vm, StrObject *text) {
    size_t at;
    if (tr_str_is_ascii(text) || !tr_utf8_find_surrogate(text->data, text->size, &at)) {
        return write_c(vm, text->data, text->size);
    }
    Value encoded = tr_str_encode(vm, text, "utf-8", "strict");
    if (tr_is_error(encoded)) {
        return false;
    }
    bool done = write_c(vm, tr_as_bytes(encoded)->data, tr_as_bytes(encoded)->size);
    tr_release(vm, encoded);
    return done;
}

/* The file that print() writes to, owned; UNDEF without exception = C's stdout. */
static Value output_file(VM *vm) {
    ValueRef sys = vm->modules ? tr_dict_get_str(vm, vm->modules, vm->name.sys) : tr_undef();
    if (sys.tag != TAG_MODULE) {
        return tr_undef();
    }
    DictObject *dict = tr_as_module(sys)->dict;
    ValueRef current = tr_dict_get_str(vm, dict, vm->name.stdout_);
    if (tr_is_undef(current) ||
        tr_is_same(current, tr_dict_get_str(vm, dict, vm->name.__stdout__))) {
        return tr_undef();
    }
    return tr_retain(current);
}

static bool write_piece(VM *vm, ValueRef file, StrObject *text) {
    if (tr_is_undef(file)) {
        return write_stdout(vm, text);
    }
    Value argument = tr_obj(text);
    Value result = tr_call_method(vm, file, vm->name.write, &argument, 1);
    if (tr_is_error(result)) {
        return false;
    }
    tr_release(vm, result);
    return true;
}

bool tr_print_text(VM *vm, ValueRef file, StrObject *text) {
    if (!tr_is_undef(file)) {
        return write_piece(vm, file, text);
    }
    Value output = output_file(vm);
    bool done = tr_is_none(output) || write_piece(vm, output, text);
    tr_release(vm, output);
    return done;
}

/* `sep` or `end`: None and UNDEF mean the default. */
static bool write_separator(VM *vm, ValueRef file, ValueRef text, const char *fallback) {
    if (tr_is_str(text)) {
        return write_piece(vm, file, tr_as_str(text));
    }
    if (tr_is_undef(file)) {
        return write_c(vm, fallback, 1);
    }
    StrObject *piece = tr_str_new(vm, fallback, 1);
    bool done = piece && write_piece(vm, file, piece);
    tr_object_release(vm, piece);
    return done;
}

/* An int or float to C's stdout without making a str of it. */
static bool write_number(VM *vm, ValueRef v) {
    char buffer[TR_DOUBLE_REPR_SIZE];
    if (v.tag == TAG_FLOAT) {
        return write_c(vm, buffer, tr_double_repr(v.f, buffer));
    }
    char *p = buffer + sizeof buffer;
    uint64_t rest = v.i < 0 ? 0 - (uint64_t)v.i : (uint64_t)v.i;
    do {
        *--p = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest);
    if (v.i < 0) {
        *--p = '-';
    }
    return write_c(vm, p, (size_t)(buffer + sizeof buffer - p));
}

static bool print_all(VM *vm, ValueRef file, const Value *args, uint32_t n, ValueRef sep,
                      ValueRef end) {
    for (uint32_t i = 0; i < n; i++) {
        if (i > 0 && !write_separator(vm, file, sep, " ")) {
            return false;
        }
        if (args[i].tag == TAG_STR) {
            if (!write_piece(vm, file, tr_as_str(args[i]))) {
                return false;
            }
            continue;
        }
        if (tr_is_undef(file) && (args[i].tag == TAG_INT || args[i].tag == TAG_FLOAT)) {
            if (!write_number(vm, args[i])) {
                return false;
            }
            continue;
        }
        Value text = tr_str(vm, args[i]);
        if (tr_is_error(text)) {
            return false;
        }
        bool done = write_piece(vm, file, tr_as_str(text));
        tr_release(vm, text);
        if (!done) {
            return false;
        }
    }
    return write_separator(vm, file, end, "\n");
}

static bool flush_file(VM *vm, ValueRef file) {
    if (tr_is_undef(file)) {
        errno = 0;
        if (fflush(stdout) != 0) {
            raise_output_error(vm);
            return false;
        }
        return true;
    }
    Value result = tr_call_method(vm, file, vm->name.flush, NULL, 0);
    if (tr_is_error(result)) {
        return false;
    }
    tr_release(vm, result);
    return true;
}

Value tr_builtin_print(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    ValueRef sep = tr_none(), end = tr_none(), file_argument = tr_none();
    int flush = 0;
    for (uint32_t i = 0; kw && i < kw->count; i++) {
        StrObject *name = kw->names[i];
        ValueRef value = args[n + i];
        if (tr_str_equals_cstr(name, "sep")) {
            sep = value;
        } else if (tr_str_equals_cstr(name, "end")) {
            end = value;
        } else if (tr_str_equals_cstr(name, "file")) {
            file_argument = value;
        } else if (tr_str_equals_cstr(name, "flush")) {
            flush = tr_truth(vm, value);
            if (flush < 0) {
                return tr_undef();
            }
        } else {
            return tr_raise(vm, vm->exc.TypeError,
                            "'%U' is an invalid keyword argument for print()", name);
        }
    }
    Value file = tr_is_none(file_argument) ? output_file(vm) : tr_retain(file_argument);
    if (tr_is_none(file)) { /* sys.stdout is None: a program without output */
        return tr_none();
    }
    bool done = false;
    if (!tr_is_none(sep) && !tr_is_str(sep)) {
        tr_raise(vm, vm->exc.TypeError, "sep must be None or a string, not %T", sep);
    } else if (!tr_is_none(end) && !tr_is_str(end)) {
        tr_raise(vm, vm->exc.TypeError, "end must be None or a string, not %T", end);
    } else {
        done = print_all(vm, file, args, n, sep, end) && (!flush || flush_file(vm, file));
    }
    tr_release(vm, file);
    return done ? tr_none() : tr_undef();
}
