/* sys.stdin, sys.stdout and sys.stderr: text streams over C's stdio, so that what a program
 * prints, what it writes to these objects and what
 * C code prints come out in order. Everything else about files is lib/_io.tr. `buffer` is the same stream for bytes. */
#include "stdlib/io/streams.h"

#include "base/buffer.h"
#include "objects/bytes.h"
#include "objects/list.h"
#include "objects/str.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

typedef struct StreamObject {
    Object base;
    FILE *file; /* one of C's three; never closed here */
    int fd;
    bool binary, writable, closed;
    const char *errors;
} StreamObject;

static StreamObject *as_stream(ValueRef v) {
    return (StreamObject *)(void *)v.o;
}

static void stream_dealloc(VM *vm, Object *self) {
    tr_object_free(vm, self);
}

static bool usable(VM *vm, ValueRef self, bool writing) {
    StreamObject *s = as_stream(self);
    if (s->closed) {
        return tr_raise(vm, vm->exc.ValueError, "I/O operation on closed file."), false;
    }
    if (writing != s->writable) {
        ValueRef io = tr_dict_get_cstr(vm, vm->modules, "io");
        ValueRef type = io.tag == TAG_MODULE ? tr_dict_get_cstr(vm, tr_as_module(io)->dict, "UnsupportedOperation") : tr_undef();
        TypeObject *error = type.tag == TAG_TYPE ? (TypeObject *)(void *)type.o : vm->exc.OSError;
        return tr_raise(vm, error, writing ? "not writable" : "not readable"), false;
    }
    return true;
}

static Value stream_write(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    StreamObject *s = as_stream(args[0]);
    if (!usable(vm, args[0], true)) {
        return tr_undef();
    }
    if (s->binary) {
        BufferView view;
        if (!tr_get_buffer(vm, args[1], &view, BUFFER_READ)) {
            return tr_undef();
        }
        size_t done = fwrite(view.data, 1, (size_t)view.size, s->file);
        int error = errno;
        int64_t size = view.size;
        tr_release_buffer(vm, &view);
        return done == (size_t)size ? tr_int(size) : tr_raise_errno(vm, error, tr_undef());
    }
    if (!tr_is_str(args[1])) {
        return tr_raise(vm, vm->exc.TypeError, "write() argument must be str, not %T", args[1]);
    }
    StrObject *text = tr_as_str(args[1]);
    Value bytes = tr_undef();
    const char *data = text->data;
    size_t size = text->size;
    if (!tr_str_is_ascii(text)) { /* lone surrogates are an error, or escaped on stderr */
        bytes = tr_str_encode(vm, text, "utf-8", s->errors);
        if (tr_is_error(bytes)) {
            return bytes;
        }
        data = tr_as_bytes(bytes)->data;
        size = tr_as_bytes(bytes)->size;
    }
    if (s->fd == 2) {
        fflush(stdout);
    }
    size_t done = fwrite(data, 1, size, s->file);
    int error = errno;
    tr_release(vm, bytes);
    return done == size ? tr_int((int64_t)text->length) : tr_raise_errno(vm, error, tr_undef());
}

static bool write_one(VM *vm, ValueRef item, void *context) {
    Value args[2] = {*(Value *)context, item};
    Value result = stream_write(vm, args, 2, NULL);
    return !tr_is_error(result);
}

static Value stream_writelines(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    Value self = args[0];
    return tr_iterate(vm, args[1], write_one, &self) ? tr_none() : tr_undef();
}

static Value stream_flush(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    StreamObject *s = as_stream(args[0]);
    if (s->closed) {
        return tr_raise(vm, vm->exc.ValueError, "I/O operation on closed file.");
    }
    return s->writable && fflush(s->file) != 0 ? tr_raise_errno(vm, errno, tr_undef()) : tr_none();
}

static Value finish_text(VM *vm, StreamObject *s, StrBuf *text) {
    Value result;
    if (!tr_strbuf_ok(text)) {
        result = tr_raise_no_memory(vm);
    } else if (s->binary) {
        BytesObject *bytes = tr_bytes_new(vm, text->data ? text->data : "", text->size);
        result = bytes ? tr_obj(bytes) : tr_undef();
    } else {
        result = tr_str_value(tr_str_decode(vm, text->data ? text->data : "", text->size, "utf-8", s->errors));
    }
    tr_strbuf_free(text);
    return result;
}

/* Reads up to `limit` bytes (characters for text), or to the end of the line. Universal newlines in text. */
static Value read_some(VM *vm, ValueRef self, int64_t limit, bool line) {
    StreamObject *s = as_stream(self);
    StrBuf text = {0};
    if (!usable(vm, self, false)) {
        return tr_undef();
    }
    fflush(stdout);
    for (int64_t count = 0; limit < 0 || count < limit;) {
        int c = getc(s->file);
        if (c == EOF) {
            if (ferror(s->file) && errno == EINTR && !vm->breaker) {
                clearerr(s->file);
                continue;
            }
            clearerr(s->file);
            break;
        }
        if (!s->binary && c == '\r') {
            int next = getc(s->file);
            if (next != '\n' && next != EOF) {
                ungetc(next, s->file);
            }
            c = '\n';
        }
        tr_strbuf_char(&text, (char)c);
        if (s->binary || ((unsigned)c & 0xc0) != 0x80) {
            count++;
        }
        if (limit > 0 && count == limit && !s->binary && (unsigned)c >= 0xc0) { /* finish the character */
            int next;
            while ((next = getc(s->file)) != EOF && ((unsigned)next & 0xc0) == 0x80) {
                tr_strbuf_char(&text, (char)next);
            }
            if (next != EOF) {
                ungetc(next, s->file);
            }
        }
        if (line && c == '\n') {
            break;
        }
    }
    return finish_text(vm, s, &text);
}

static bool limit_of(VM *vm, ValueRef v, int64_t *out) {
    *out = -1;
    return tr_is_undef(v) || tr_is_none(v) || tr_to_int64(vm, v, out);
}

static Value stream_read(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t limit;
    return limit_of(vm, args[1], &limit) ? read_some(vm, args[0], limit, false) : tr_undef();
}

static Value stream_readline(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    int64_t limit;
    return limit_of(vm, args[1], &limit) ? read_some(vm, args[0], limit, true) : tr_undef();
}

static Value stream_next(VM *vm, ValueRef self) {
    Value line = read_some(vm, self, -1, true);
    if (!tr_is_error(line) && tr_truth(vm, line) == 0) {
        tr_release(vm, line);
        return tr_undef();
    }
    return line;
}

static Value stream_iter(VM *vm, ValueRef self) {
    (void)vm;
    return tr_retain(self);
}

static Value stream_readlines(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)n, (void)kw;
    return tr_list_from(vm, args[0]);
}

static Value stream_fileno(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_int(as_stream(args[0])->fd);
}
static Value stream_isatty(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_bool(isatty(as_stream(args[0])->fd));
}
static Value stream_readable(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_bool(!as_stream(args[0])->writable);
}
static Value stream_writable(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_bool(as_stream(args[0])->writable);
}
static Value stream_seekable(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw, (void)args;
    return tr_bool(false);
}
static Value stream_close(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    fflush(as_stream(args[0])->file);
    as_stream(args[0])->closed = true;
    return tr_none();
}
static Value stream_enter(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)n, (void)kw;
    return tr_retain(args[0]);
}
static Value stream_reconfigure(VM *vm, const Value *args, uint32_t n, const KwNames *kw) {
    (void)vm, (void)args, (void)n, (void)kw;
    return tr_none();
}

static const char *stream_label(const StreamObject *s) {
    return s->fd == 0 ? "<stdin>" : s->fd == 1 ? "<stdout>" : "<stderr>";
}
static Value get_name(VM *vm, ValueRef self) {
    return tr_str_value(tr_str_from_cstr(vm, stream_label(as_stream(self))));
}
static Value get_mode(VM *vm, ValueRef self) {
    StreamObject *s = as_stream(self);
    return tr_str_value(tr_str_from_cstr(vm, s->binary ? (s->writable ? "wb" : "rb") : (s->writable ? "w" : "r")));
}
static Value get_encoding(VM *vm, ValueRef self) {
    (void)self;
    return tr_str_value(tr_str_from_cstr(vm, "utf-8"));
}
static Value get_errors(VM *vm, ValueRef self) {
    return tr_str_value(tr_str_from_cstr(vm, as_stream(self)->errors));
}
static Value get_closed(VM *vm, ValueRef self) {
    (void)vm;
    return tr_bool(as_stream(self)->closed);
}
static Value get_line_buffering(VM *vm, ValueRef self) {
    (void)vm;
    return tr_bool(as_stream(self)->fd == 2 || isatty(as_stream(self)->fd));
}
static Value get_newlines(VM *vm, ValueRef self) {
    (void)vm, (void)self;
    return tr_none();
}
static Value get_buffer(VM *vm, ValueRef self) {
    StreamObject *s = as_stream(self);
    StreamObject *twin = tr_object_new(vm, self.o->type, sizeof *twin);
    if (!twin) {
        return tr_undef();
    }
    twin->file = s->file;
    twin->fd = s->fd;
    twin->writable = s->writable;
    twin->errors = s->errors;
    twin->binary = true;
    return tr_obj(twin);
}
static Value stream_repr(VM *vm, ValueRef self) {
    StreamObject *s = as_stream(self);
    if (s->binary) {
        return tr_str_value(tr_str_format(vm, "<_io.%s name='%s'>", s->writable ? "BufferedWriter" : "BufferedReader",
                                          stream_label(s)));
    }
    return tr_str_value(tr_str_format(vm, "<_io.TextIOWrapper name='%s' mode='%s' encoding='utf-8'>", stream_label(s),
                                      s->writable ? "w" : "r"));
}

static const BuiltinDef methods[] = {
    {"write(self, text, /)", stream_write, "Write text; returns the number of characters.", 0},
    {"writelines(self, lines, /)", stream_writelines, "Write a list of lines.", 0},
    {"flush(self, /)", stream_flush, "Flush the write buffers.", 0},
    {"read(self, size=-1, /)", stream_read, "Read at most size characters.", 0},
    {"readline(self, size=-1, /)", stream_readline, "Read until newline or EOF.", 0},
    {"readlines(self, hint=-1, /)", stream_readlines, "Return a list of lines.", 0},
    {"fileno(self, /)", stream_fileno, "Return the file descriptor.", 0},
    {"isatty(self, /)", stream_isatty, "Is this a terminal?", 0},
    {"readable(self, /)", stream_readable, NULL, 0},
    {"writable(self, /)", stream_writable, NULL, 0},
    {"seekable(self, /)", stream_seekable, NULL, 0},
    {"close(self, /)", stream_close, NULL, 0},
    {"reconfigure(*args, **kwargs)", stream_reconfigure, "Accepted; the encoding is always UTF-8.", BUILTIN_RAW},
    {"__enter__(self, /)", stream_enter, NULL, 0},
    {"__exit__(self, type=None, value=None, traceback=None, /)", stream_close, NULL, 0},
    {NULL, NULL, NULL, 0},
};
static const GetSetDef getsets[] = {
    {"name", get_name, NULL, NULL},         {"mode", get_mode, NULL, NULL},
    {"encoding", get_encoding, NULL, NULL}, {"errors", get_errors, NULL, NULL},
    {"closed", get_closed, NULL, NULL},     {"line_buffering", get_line_buffering, NULL, NULL},
    {"newlines", get_newlines, NULL, NULL}, {"buffer", get_buffer, NULL, NULL},
    {NULL, NULL, NULL, NULL},
};
static const TypeSlots slots = {
    .dealloc = stream_dealloc,
    .repr = stream_repr,
    .iter = stream_iter,
    .next = stream_next,
};
static const TypeSpec spec = {
    .name = "_io.StandardStream",
    .instance_size = sizeof(StreamObject),
    .tag = TAG_OBJECT,
    .flags = TYPE_NO_NEW,
    .doc = "One of the standard streams.",
    .slots = &slots,
    .methods = methods,
    .getsets = getsets,
};

bool tr_streams_install(VM *vm, ModuleObject *sys) {
    static const struct {
        const char *name, *original;
        int fd;
        const char *errors;
    } streams[] = {{"stdin", "__stdin__", 0, "strict"}, {"stdout", "__stdout__", 1, "strict"},
                 {"stderr", "__stderr__", 2, "backslashreplace"}};
    TypeObject *type = tr_type_new_builtin(vm, &spec, NULL);
    if (!type) {
        return false;
    }
    for (size_t i = 0; i < TR_COUNT(streams); i++) {
        StreamObject *s = tr_object_new(vm, type, sizeof *s);
        if (!s) {
            return false;
        }
        s->fd = streams[i].fd;
        s->file = s->fd == 0 ? stdin : s->fd == 1 ? stdout : stderr;
        s->writable = s->fd != 0;
        s->errors = streams[i].errors;
        if (!tr_dict_set_cstr(vm, sys->dict, streams[i].original, tr_obj(s)) ||
            !tr_module_add(vm, sys, streams[i].name, tr_obj(s))) {
            return false;
        }
    }
    return true;
}
