/* The native module posix: the operating system's calls, one thin function each. lib/os.tr builds on it.
 *
 * Paths are str (UTF-8 with surrogateescape), bytes, or objects with __fspath__. Failures are OSErrors with errno, text and file name. */
#include "stdlib/posix/posix.h"

#include "base/alloc.h"
#include "objects/bytes.h"
#include "objects/list.h"
#include "objects/number.h"
#include "objects/str.h"
#include "runtime/structseq.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#if !TR_WASM
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/times.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#endif

extern char **environ;

/* A path argument: C text, valid while `keep` is held. */
typedef struct Path {
    Value keep;
    const char *text;
    int fd; /* >= 0: an open file was given instead */
} Path;

static bool path_get(VM *vm, ValueRef v, Path *out, bool allow_fd) {
    out->keep = tr_undef();
    out->text = NULL;
    out->fd = -1;
    if (allow_fd && v.tag == TAG_INT) {
        out->fd = (int)v.i;
        return true;
    }
    Value path = tr_retain(v);
    if (!tr_is_str(path) && !tr_is_bytes(path)) {
        tr_release(vm, path);
        bool found;
        path = tr_call_special(vm, v, vm->name.__fspath__, NULL, 0, &found);
        if (!found) {
            return tr_raise(vm, vm->exc.TypeError, "expected str, bytes or os.PathLike object, not %T", v), false;
        }
        if (tr_is_error(path)) {
            return false;
        }
        if (!tr_is_str(path) && !tr_is_bytes(path)) {
            tr_raise(vm, vm->exc.TypeError, "expected %T.__fspath__() to return str or bytes, not %T", v, path);
            tr_release(vm, path);
            return false;
        }
    }
    if (tr_is_str(path)) {
        Value bytes = tr_str_encode(vm, tr_as_str(path), "utf-8", "surrogateescape");
        tr_release(vm, path);
        if (tr_is_error(bytes)) {
            return false;
        }
        path = bytes;
    }
    BytesObject *bytes = tr_as_bytes(path);
    if (memchr(bytes->data, 0, bytes->size)) {
        tr_release(vm, path);
        return tr_raise(vm, vm->exc.ValueError, "embedded null byte"), false;
    }
    out->keep = path;
    out->text = bytes->data;
    return true;
}

static void path_drop(VM *vm, Path *path) {
    tr_release(vm, path->keep);
}

static Value text_result(VM *vm, const char *text, size_t size) {
    return tr_str_value(tr_str_decode(vm, text, size, "utf-8", "surrogateescape"));
}

static bool to_int(VM *vm, ValueRef v, int fallback, int *out) {
    int64_t i;
    if (tr_is_undef(v)) {
        *out = fallback;
        return true;
    }
    if (!tr_to_int64(vm, v, &i)) {
        return false;
    }
    if (i < INT32_MIN || i > INT32_MAX) {
        return tr_raise(vm, vm->exc.OverflowError, "signed integer is greater than maximum"), false;
    }
    *out = (int)i;
    return true;
}

static Value failed(VM *vm, ValueRef filename) {
    return tr_raise_errno(vm, errno, filename);
}

#define FUNCTION(id)                                                                               \
    static Value posix_##id(VM *vm, const Value *args, uint32_t n, const KwNames *kw)
#define UNUSED (void)args, (void)n, (void)kw

/* ---- folders and files by name ---- */

FUNCTION(getcwd) {
    UNUSED;
    char buffer[4096];
    if (!getcwd(buffer, sizeof buffer)) {
        return failed(vm, tr_undef());
    }
    return text_result(vm, buffer, strlen(buffer));
}

FUNCTION(listdir) {
    (void)n, (void)kw;
    Path path = {tr_undef(), ".", -1};
    bool as_bytes = tr_is_bytes(args[0]);
    if (!tr_is_undef(args[0]) && !tr_is_none(args[0]) && !path_get(vm, args[0], &path, false)) {
        return tr_undef();
    }
    DIR *folder = opendir(path.text);
    if (!folder) {
        Value result = failed(vm, tr_is_undef(args[0]) ? tr_undef() : args[0]);
        path_drop(vm, &path);
        return result;
    }
    ListObject *list = tr_list_new(vm, 0);
    bool ok = list != NULL;
    struct dirent *entry;
    while (ok && (entry = readdir(folder)) != NULL) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) {
            continue;
        }
        Value name;
        if (as_bytes) {
            BytesObject *bytes = tr_bytes_new(vm, entry->d_name, strlen(entry->d_name));
            name = bytes ? tr_obj(bytes) : tr_undef();
        } else {
            name = text_result(vm, entry->d_name, strlen(entry->d_name));
        }
        ok = !tr_is_error(name) && tr_list_append_take(vm, list, name);
    }
    closedir(folder);
    path_drop(vm, &path);
    if (!ok) {
        tr_object_release(vm, list);
        return tr_undef();
    }
    return tr_obj(list);
}

/* Calls that take one path and return 0 or -1. */
#define PATH_CALL(id, call)                                                                        \
    FUNCTION(id) {                                                                                 \
        (void)n, (void)kw;                                                                         \
        Path path;                                                                                 \
        if (!path_get(vm, args[0], &path, false)) {                                                \
            return tr_undef();                                                                     \
        }                                                                                          \
        Value result = (call) == 0 ? tr_none() : failed(vm, args[0]);                              \
        path_drop(vm, &path);                                                                      \
        return result;                                                                             \
    }
PATH_CALL(chdir, chdir(path.text))
PATH_CALL(rmdir, rmdir(path.text))
PATH_CALL(unlink, unlink(path.text))

FUNCTION(mkdir) {
    (void)n, (void)kw;
    Path path;
    int mode;
    if (!to_int(vm, args[1], 0777, &mode) || !path_get(vm, args[0], &path, false)) {
        return tr_undef();
    }
    Value result = mkdir(path.text, (mode_t)mode) == 0 ? tr_none() : failed(vm, args[0]);
    path_drop(vm, &path);
    return result;
}

/* Calls with two paths; the OSError names both. */
static Value two_paths(VM *vm, const Value *args, int (*call)(const char *, const char *)) {
    Path from, to;
    if (!path_get(vm, args[0], &from, false)) {
        return tr_undef();
    }
    if (!path_get(vm, args[1], &to, false)) {
        path_drop(vm, &from);
        return tr_undef();
    }
    Value result = tr_none();
    if (call(from.text, to.text) != 0) {
        int error = errno;
        StrObject *text = tr_str_from_cstr(vm, strerror(error));
        Value call_args[5] = {tr_int(error), text ? tr_obj(text) : tr_undef(), args[0], tr_none(), args[1]};
        Value e = text ? tr_call(vm, tr_obj(vm->exc.OSError), call_args, 5, NULL) : tr_undef();
        result = tr_is_error(e) ? e : tr_raise_exception(vm, e);
        tr_release(vm, e);
        tr_object_release(vm, text);
    }
    path_drop(vm, &from);
    path_drop(vm, &to);
    return result;
}

FUNCTION(rename) {
    (void)n, (void)kw;
    return two_paths(vm, args, rename);
}
FUNCTION(symlink) {
    (void)n, (void)kw;
    return two_paths(vm, args, symlink);
}
FUNCTION(link) {
    (void)n, (void)kw;
    return two_paths(vm, args, link);
}

FUNCTION(readlink) {
    (void)n, (void)kw;
    Path path;
    char buffer[4096];
    if (!path_get(vm, args[0], &path, false)) {
        return tr_undef();
    }
    ssize_t size = readlink(path.text, buffer, sizeof buffer);
    Value result = size < 0 ? failed(vm, args[0]) : text_result(vm, buffer, (size_t)size);
    path_drop(vm, &path);
    return result;
}

FUNCTION(access) {
    (void)n, (void)kw;
    Path path;
    int mode;
    if (!to_int(vm, args[1], F_OK, &mode) || !path_get(vm, args[0], &path, false)) {
        return tr_undef();
    }
    bool ok = access(path.text, mode) == 0;
    path_drop(vm, &path);
    return tr_bool(ok);
}

FUNCTION(truncate) {
    (void)n, (void)kw;
    Path path;
    int64_t size;
    if (!tr_to_int64(vm, args[1], &size) || !path_get(vm, args[0], &path, true)) {
        return tr_undef();
    }
    int status = path.fd >= 0 ? ftruncate(path.fd, (off_t)size) : truncate(path.text, (off_t)size);
    Value result = status == 0 ? tr_none() : failed(vm, args[0]);
    path_drop(vm, &path);
    return result;
}

/* ---- stat ---- */

static const char *const stat_fields[] = {"st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size",
                                          "st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns",
                                          "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev", NULL};
static const StructSeqDef stat_def = {"os.stat_result", "Result of stat, fstat and lstat.", stat_fields, 10, 16};

static Value stat_value(VM *vm, const struct stat *info) {
    ValueRef module = tr_dict_get_cstr(vm, vm->modules, "posix");
    ValueRef type = module.tag == TAG_MODULE ? tr_dict_get_cstr(vm, tr_as_module(module)->dict, "stat_result") : tr_undef();
    if (type.tag != TAG_TYPE) {
        return tr_raise(vm, vm->exc.SystemError, "posix.stat_result is missing");
    }
    TupleObject *result = tr_structseq_new(vm, (TypeObject *)(void *)type.o);
    if (!result) {
        return tr_undef();
    }
    const struct timespec times[3] = {info->st_atim, info->st_mtim, info->st_ctim};
    const int64_t plain[7] = {(int64_t)info->st_mode, (int64_t)info->st_ino, (int64_t)info->st_dev, (int64_t)info->st_nlink,
                              (int64_t)info->st_uid, (int64_t)info->st_gid, (int64_t)info->st_size};
    for (int i = 0; i < 7; i++) {
        result->items[i] = tr_int(plain[i]);
    }
    for (int i = 0; i < 3; i++) {
        result->items[7 + i] = tr_float((double)times[i].tv_sec + 1e-9 * (double)times[i].tv_nsec);
        result->items[10 + i] = tr_int((int64_t)times[i].tv_sec * 1000000000 + times[i].tv_nsec);
    }
    result->items[13] = tr_int((int64_t)info->st_blksize);
    result->items[14] = tr_int((int64_t)info->st_blocks);
    result->items[15] = tr_int((int64_t)info->st_rdev);
    return tr_obj(result);
}

static Value do_stat(VM *vm, ValueRef v, bool follow) {
    Path path;
    struct stat info;
    if (!path_get(vm, v, &path, true)) {
        return tr_undef();
    }
    int status = path.fd >= 0 ? fstat(path.fd, &info) : follow ? stat(path.text, &info) : lstat(path.text, &info);
    Value result = status == 0 ? stat_value(vm, &info) : failed(vm, v);
    path_drop(vm, &path);
    return result;
}

FUNCTION(stat) {
    (void)n, (void)kw;
    int follow = tr_is_undef(args[2]) ? 1 : tr_truth(vm, args[2]);
    return follow < 0 ? tr_undef() : do_stat(vm, args[0], follow);
}
FUNCTION(lstat) {
    (void)n, (void)kw;
    return do_stat(vm, args[0], false);
}

/* ---- open files ---- */

FUNCTION(open) {
    (void)n, (void)kw;
    Path path;
    int flags, mode;
    if (!to_int(vm, args[1], 0, &flags) || !to_int(vm, args[2], 0777, &mode) || !path_get(vm, args[0], &path, false)) {
        return tr_undef();
    }
    int fd = open(path.text, flags | O_CLOEXEC, (mode_t)mode);
    Value result = fd < 0 ? failed(vm, args[0]) : tr_int(fd);
    path_drop(vm, &path);
    return result;
}

#define FD_CALL(id, call)                                                                          \
    FUNCTION(id) {                                                                                 \
        (void)n, (void)kw;                                                                         \
        int fd;                                                                                    \
        if (!to_int(vm, args[0], -1, &fd)) {                                                       \
            return tr_undef();                                                                     \
        }                                                                                          \
        return (call) == 0 ? tr_none() : failed(vm, tr_undef());                                   \
    }
FD_CALL(close, close(fd))
FD_CALL(fsync, fsync(fd))

FUNCTION(isatty) {
    (void)n, (void)kw;
    int fd;
    return to_int(vm, args[0], -1, &fd) ? tr_bool(isatty(fd)) : tr_undef();
}

FUNCTION(read) {
    (void)n, (void)kw;
    int fd;
    int64_t size;
    if (!to_int(vm, args[0], -1, &fd) || !tr_to_int64(vm, args[1], &size)) {
        return tr_undef();
    }
    if (size < 0) {
        errno = EINVAL;
        return failed(vm, tr_undef());
    }
    if (fd == 0) {
        fflush(stdout);
    }
    char *buffer = tr_malloc((size_t)size);
    if (!buffer) {
        return tr_raise_no_memory(vm);
    }
    ssize_t got;
    do {
        got = read(fd, buffer, (size_t)size);
    } while (got < 0 && errno == EINTR && !vm->breaker);
    Value result;
    if (got < 0) {
        result = failed(vm, tr_undef());
    } else {
        BytesObject *bytes = tr_bytes_new(vm, buffer, (size_t)got);
        result = bytes ? tr_obj(bytes) : tr_undef();
    }
    tr_free(buffer);
    return result;
}

FUNCTION(write) {
    (void)n, (void)kw;
    int fd;
    BufferView view;
    if (!to_int(vm, args[0], -1, &fd) || !tr_get_buffer(vm, args[1], &view, BUFFER_READ)) {
        return tr_undef();
    }
    if (fd == 1 || fd == 2) {
        fflush(stdout); /* keep program order with print() */
    }
    ssize_t done;
    do {
        done = write(fd, view.data, (size_t)view.size);
    } while (done < 0 && errno == EINTR && !vm->breaker);
    tr_release_buffer(vm, &view);
    return done < 0 ? failed(vm, tr_undef()) : tr_int(done);
}

FUNCTION(lseek) {
    (void)n, (void)kw;
    int fd, whence;
    int64_t position;
    if (!to_int(vm, args[0], -1, &fd) || !tr_to_int64(vm, args[1], &position) || !to_int(vm, args[2], 0, &whence)) {
        return tr_undef();
    }
    off_t at = lseek(fd, (off_t)position, whence);
    return at < 0 ? failed(vm, tr_undef()) : tr_int((int64_t)at);
}

FUNCTION(strerror) {
    (void)n, (void)kw;
    int error;
    return to_int(vm, args[0], 0, &error) ? tr_str_value(tr_str_from_cstr(vm, strerror(error))) : tr_undef();
}

FUNCTION(_exit) {
    (void)n, (void)kw;
    int status;
    if (!to_int(vm, args[0], 0, &status)) {
        return tr_undef();
    }
    _exit(status);
}

FUNCTION(urandom) {
    (void)n, (void)kw;
    int64_t size;
    if (!tr_to_int64(vm, args[0], &size)) {
        return tr_undef();
    }
    if (size < 0) {
        return tr_raise(vm, vm->exc.ValueError, "negative argument not allowed");
    }
    BytesObject *bytes = tr_bytes_new(vm, NULL, (size_t)size);
    if (!bytes) {
        return tr_undef();
    }
    size_t done = 0;
    while (done < bytes->size) { /* getentropy serves 256 bytes a call */
        size_t part = TR_MIN(bytes->size - done, 256);
        if (getentropy(bytes->data + done, part) != 0) {
            tr_object_release(vm, bytes);
            return failed(vm, tr_undef());
        }
        done += part;
    }
    return tr_obj(bytes);
}

/* ---- processes ---- */

#if !TR_WASM
#define ID_CALL(id)                                                                                \
    FUNCTION(id) {                                                                                 \
        UNUSED;                                                                                    \
        (void)vm;                                                                                  \
        return tr_int((int64_t)id());                                                              \
    }
ID_CALL(getpid)
ID_CALL(getppid)
ID_CALL(getuid)
ID_CALL(geteuid)
ID_CALL(getgid)
ID_CALL(getegid)

FUNCTION(umask) {
    (void)n, (void)kw;
    int mask;
    return to_int(vm, args[0], 0, &mask) ? tr_int((int64_t)umask((mode_t)mask)) : tr_undef();
}

FUNCTION(chmod) {
    (void)n, (void)kw;
    Path path;
    int mode;
    if (!to_int(vm, args[1], 0, &mode) || !path_get(vm, args[0], &path, true)) {
        return tr_undef();
    }
    int status = path.fd >= 0 ? fchmod(path.fd, (mode_t)mode) : chmod(path.text, (mode_t)mode);
    Value result = status == 0 ? tr_none() : failed(vm, args[0]);
    path_drop(vm, &path);
    return result;
}

FUNCTION(pipe) {
    UNUSED;
    int ends[2];
    if (pipe(ends) != 0) {
        return failed(vm, tr_undef());
    }
    return tr_tuple_pack(vm, 2, tr_int(ends[0]), tr_int(ends[1]));
}

FUNCTION(dup) {
    (void)n, (void)kw;
    int fd;
    if (!to_int(vm, args[0], -1, &fd)) {
        return tr_undef();
    }
    int copy = dup(fd);
    return copy < 0 ? failed(vm, tr_undef()) : tr_int(copy);
}

FUNCTION(dup2) {
    (void)n, (void)kw;
    int from, to;
    if (!to_int(vm, args[0], -1, &from) || !to_int(vm, args[1], -1, &to)) {
        return tr_undef();
    }
    fflush(stdout);
    int copy = dup2(from, to);
    return copy < 0 ? failed(vm, tr_undef()) : tr_int(copy);
}

FUNCTION(kill) {
    (void)n, (void)kw;
    int pid, number;
    if (!to_int(vm, args[0], 0, &pid) || !to_int(vm, args[1], 0, &number)) {
        return tr_undef();
    }
    return kill(pid, number) == 0 ? tr_none() : failed(vm, tr_undef());
}

FUNCTION(system) {
    (void)n, (void)kw;
    Path command;
    if (!path_get(vm, args[0], &command, false)) {
        return tr_undef();
    }
    fflush(stdout);
    int status = system(command.text);
    path_drop(vm, &command);
    return tr_int(status);
}

FUNCTION(uname) {
    UNUSED;
    struct utsname info;
    if (uname(&info) != 0) {
        return failed(vm, tr_undef());
    }
    const char *texts[5] = {info.sysname, info.nodename, info.release, info.version, info.machine};
    TupleObject *tuple = tr_tuple_new(vm, 5);
    for (int i = 0; tuple && i < 5; i++) {
        tuple->items[i] = text_result(vm, texts[i], strlen(texts[i]));
        if (tr_is_error(tuple->items[i])) {
            tr_object_release(vm, tuple);
            return tr_undef();
        }
    }
    return tuple ? tr_obj(tuple) : tr_undef();
}

FUNCTION(cpu_count) {
    UNUSED;
    (void)vm;
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? tr_int(count) : tr_none();
}

FUNCTION(get_terminal_size) {
    (void)n, (void)kw;
    int fd;
    struct winsize size;
    if (!to_int(vm, args[0], 1, &fd)) {
        return tr_undef();
    }
    if (ioctl(fd, TIOCGWINSZ, &size) != 0) {
        return failed(vm, tr_undef());
    }
    return tr_tuple_pack(vm, 2, tr_int(size.ws_col), tr_int(size.ws_row));
}

FUNCTION(utime_ns) {
    (void)n, (void)kw;
    Path path;
    int64_t times[2];
    if (!tr_to_int64(vm, args[1], &times[0]) || !tr_to_int64(vm, args[2], &times[1]) ||
        !path_get(vm, args[0], &path, false)) {
        return tr_undef();
    }
    struct timespec spec[2] = {{(time_t)(times[0] / 1000000000), (long)(times[0] % 1000000000)},
                               {(time_t)(times[1] / 1000000000), (long)(times[1] % 1000000000)}};
    Value result = utimensat(AT_FDCWD, path.text, spec, 0) == 0 ? tr_none() : failed(vm, args[0]);
    path_drop(vm, &path);
    return result;
}
#endif

/* ---- environment ---- */

static Value make_environ(VM *vm) {
    DictObject *dict = tr_dict_new(vm);
    for (char **p = environ; dict && p && *p; p++) {
        const char *equals = strchr(*p, '=');
        if (!equals) {
            continue;
        }
        BytesObject *key = tr_bytes_new(vm, *p, (size_t)(equals - *p));
        BytesObject *value = tr_bytes_new(vm, equals + 1, strlen(equals + 1));
        bool ok = key && value && tr_dict_set(vm, dict, tr_obj(key), tr_obj(value));
        tr_object_release(vm, key);
        tr_object_release(vm, value);
        if (!ok) {
            tr_object_release(vm, dict);
            return tr_undef();
        }
    }
    return dict ? tr_obj(dict) : tr_undef();
}

FUNCTION(putenv) {
    (void)n, (void)kw;
    Path key, value;
    if (!path_get(vm, args[0], &key, false)) {
        return tr_undef();
    }
    if (!path_get(vm, args[1], &value, false)) {
        path_drop(vm, &key);
        return tr_undef();
    }
    Value result = setenv(key.text, value.text, 1) == 0 ? tr_none() : failed(vm, tr_undef());
    path_drop(vm, &key);
    path_drop(vm, &value);
    return result;
}
PATH_CALL(unsetenv, unsetenv(path.text))

static const BuiltinDef functions[] = {
    {"getcwd()", posix_getcwd, "Return the current working directory.", 0},
    {"listdir(path=None)", posix_listdir, "Return a list of the names in a directory.", 0},
    {"chdir(path)", posix_chdir, "Change the current working directory.", 0},
    {"mkdir(path, mode=0o777)", posix_mkdir, "Create a directory.", 0},
    {"rmdir(path)", posix_rmdir, "Remove a directory.", 0},
    {"unlink(path)", posix_unlink, "Remove a file.", 0},
    {"remove(path)", posix_unlink, "Remove a file.", 0},
    {"rename(src, dst)", posix_rename, "Rename a file or directory.", 0},
    {"replace(src, dst)", posix_rename, "Rename a file or directory, overwriting the destination.", 0},
    {"symlink(src, dst)", posix_symlink, "Create a symbolic link.", 0},
    {"link(src, dst)", posix_link, "Create a hard link.", 0},
    {"readlink(path)", posix_readlink, "Return the target of a symbolic link.", 0},
    {"access(path, mode)", posix_access, "Test for access to a path.", 0},
    {"truncate(path, length)", posix_truncate, "Truncate a file.", 0},
    {"ftruncate(fd, length, /)", posix_truncate, "Truncate an open file.", 0},
    {"stat(path, *, dir_fd=None, follow_symlinks=True)", posix_stat, "Perform a stat system call.", 0},
    {"lstat(path)", posix_lstat, "Perform a stat system call without following symbolic links.", 0},
    {"fstat(fd)", posix_lstat, "Perform a stat system call on an open file.", 0},
    {"open(path, flags, mode=0o777)", posix_open, "Open a file for low level IO.", 0},
    {"close(fd)", posix_close, "Close a file descriptor.", 0},
    {"fsync(fd)", posix_fsync, "Force write of a file to disk.", 0},
    {"isatty(fd, /)", posix_isatty, "Return True if the descriptor is a terminal.", 0},
    {"read(fd, length, /)", posix_read, "Read from a file descriptor.", 0},
    {"write(fd, data, /)", posix_write, "Write to a file descriptor.", 0},
    {"lseek(fd, position, how, /)", posix_lseek, "Set the position of a file descriptor.", 0},
    {"strerror(code, /)", posix_strerror, "Translate an error code to a message.", 0},
    {"_exit(status)", posix__exit, "Exit to the system at once.", 0},
    {"urandom(size, /)", posix_urandom, "Return size random bytes.", 0},
    {"putenv(name, value, /)", posix_putenv, "Change or add an environment variable.", 0},
    {"unsetenv(name, /)", posix_unsetenv, "Delete an environment variable.", 0},
#if !TR_WASM
    {"getpid()", posix_getpid, "Return the current process id.", 0},
    {"getppid()", posix_getppid, "Return the parent's process id.", 0},
    {"getuid()", posix_getuid, NULL, 0},
    {"geteuid()", posix_geteuid, NULL, 0},
    {"getgid()", posix_getgid, NULL, 0},
    {"getegid()", posix_getegid, NULL, 0},
    {"umask(mask, /)", posix_umask, "Set the numeric umask and return the previous one.", 0},
    {"chmod(path, mode)", posix_chmod, "Change the access permissions of a file.", 0},
    {"pipe()", posix_pipe, "Create a pipe: (read end, write end).", 0},
    {"dup(fd, /)", posix_dup, "Return a duplicate of a file descriptor.", 0},
    {"dup2(fd, fd2)", posix_dup2, "Duplicate a file descriptor to another.", 0},
    {"kill(pid, signal, /)", posix_kill, "Send a signal to a process.", 0},
    {"system(command)", posix_system, "Execute the command in a subshell.", 0},
    {"uname()", posix_uname, "Return (sysname, nodename, release, version, machine).", 0},
    {"cpu_count()", posix_cpu_count, "Return the number of processors.", 0},
    {"get_terminal_size(fd=1, /)", posix_get_terminal_size, "Return (columns, lines).", 0},
    {"_utime_ns(path, atime, mtime, /)", posix_utime_ns, "Set access and modification time.", 0},
#endif
    {NULL, NULL, NULL, 0},
};

static const struct {
    const char *name;
    int64_t value;
} constants[] = {
    {"O_RDONLY", O_RDONLY}, {"O_WRONLY", O_WRONLY}, {"O_RDWR", O_RDWR},     {"O_CREAT", O_CREAT},
    {"O_EXCL", O_EXCL},     {"O_TRUNC", O_TRUNC},   {"O_APPEND", O_APPEND}, {"O_NONBLOCK", O_NONBLOCK},
    {"O_CLOEXEC", O_CLOEXEC}, {"F_OK", F_OK},       {"R_OK", R_OK},         {"W_OK", W_OK},
    {"X_OK", X_OK},
};

ModuleObject *tr_posix_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "posix");
    if (!module) {
        return NULL;
    }
    TypeObject *type = tr_structseq_type_new(vm, &stat_def);
    bool ok = type && tr_module_add_type(vm, module, type) && tr_module_add_functions(vm, module, functions) &&
              tr_module_add(vm, module, "environ", make_environ(vm)) &&
              tr_module_add(vm, module, "error", tr_obj_retained(vm->exc.OSError));
    for (size_t i = 0; ok && i < TR_COUNT(constants); i++) {
        ok = tr_module_add(vm, module, constants[i].name, tr_int(constants[i].value));
    }
    if (!ok) {
        tr_object_release(vm, module);
        return NULL;
    }
    return module;
}
