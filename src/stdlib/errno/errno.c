/* The module `errno`: the system's error numbers by name, and the dictionary `errorcode` from
 * number to name. */
#include "stdlib/stdlib.h"

#include "objects/str.h"

#include <errno.h>

static const struct {
    const char *name;
    int number;
} codes[] = {
/* clang-format off */
#define CODE(name) {#name, name},
    CODE(E2BIG) CODE(EACCES) CODE(EADDRINUSE) CODE(EADDRNOTAVAIL) CODE(EAFNOSUPPORT)
    CODE(EALREADY) CODE(EBADF) CODE(EBADMSG) CODE(EBUSY) CODE(ECANCELED) CODE(ECHILD)
    CODE(ECONNABORTED) CODE(ECONNREFUSED) CODE(ECONNRESET) CODE(EDEADLK) CODE(EDESTADDRREQ)
    CODE(EDOM) CODE(EDQUOT) CODE(EEXIST) CODE(EFAULT) CODE(EFBIG) CODE(EHOSTUNREACH) CODE(EIDRM)
    CODE(EILSEQ) CODE(EINPROGRESS) CODE(EINTR) CODE(EINVAL) CODE(EIO) CODE(EISCONN) CODE(EISDIR)
    CODE(ELOOP) CODE(EMFILE) CODE(EMLINK) CODE(EMSGSIZE) CODE(EMULTIHOP) CODE(ENAMETOOLONG)
    CODE(ENETDOWN) CODE(ENETRESET) CODE(ENETUNREACH) CODE(ENFILE) CODE(ENOBUFS) CODE(ENODEV)
    CODE(ENOENT) CODE(ENOEXEC) CODE(ENOLCK) CODE(ENOLINK) CODE(ENOMEM) CODE(ENOMSG)
    CODE(ENOPROTOOPT) CODE(ENOSPC) CODE(ENOSYS) CODE(ENOTCONN) CODE(ENOTDIR) CODE(ENOTEMPTY)
    CODE(ENOTRECOVERABLE) CODE(ENOTSOCK) CODE(ENOTTY) CODE(ENXIO)
    CODE(EOVERFLOW) CODE(EOWNERDEAD) CODE(EPERM) CODE(EPIPE) CODE(EPROTO) CODE(EPROTONOSUPPORT)
    CODE(EPROTOTYPE) CODE(ERANGE) CODE(EROFS) CODE(ESPIPE) CODE(ESRCH) CODE(ESTALE)
    CODE(ETIMEDOUT) CODE(ETXTBSY) CODE(EXDEV)
#if defined(__linux__)
    CODE(EADV) CODE(EBADE) CODE(EBADFD) CODE(EBADR) CODE(EBADRQC) CODE(EBADSLT) CODE(EBFONT)
    CODE(ECHRNG) CODE(ECOMM) CODE(EDEADLOCK) CODE(EDOTDOT) CODE(EHOSTDOWN) CODE(EISNAM)
    CODE(EKEYEXPIRED) CODE(EKEYREJECTED) CODE(EKEYREVOKED) CODE(EL2HLT) CODE(EL2NSYNC)
    CODE(EL3HLT) CODE(EL3RST) CODE(ELIBACC) CODE(ELIBBAD) CODE(ELIBEXEC) CODE(ELIBMAX)
    CODE(ELIBSCN) CODE(ELNRNG) CODE(EMEDIUMTYPE) CODE(ENAVAIL) CODE(ENOANO) CODE(ENOCSI)
    CODE(ENODATA) CODE(ENOKEY) CODE(ENOMEDIUM) CODE(ENONET) CODE(ENOPKG) CODE(ENOSR)
    CODE(ENOSTR) CODE(ENOTBLK) CODE(ENOTNAM) CODE(ENOTUNIQ) CODE(EPFNOSUPPORT) CODE(EREMCHG)
    CODE(EREMOTE) CODE(EREMOTEIO) CODE(ERESTART) CODE(ERFKILL) CODE(ESHUTDOWN)
    CODE(ESOCKTNOSUPPORT) CODE(ESRMNT) CODE(ESTRPIPE) CODE(ETIME) CODE(ETOOMANYREFS)
    CODE(EUCLEAN) CODE(EUNATCH) CODE(EUSERS) CODE(EXFULL)
#endif
    CODE(EWOULDBLOCK) CODE(EOPNOTSUPP)
    /* Where two names have one number, errorcode shows the later entry. */
    CODE(EAGAIN) CODE(ENOTSUP)
#undef CODE
    /* clang-format on */
};

ModuleObject *tr_errno_module_new(VM *vm) {
    ModuleObject *module = tr_module_new(vm, "errno");
    DictObject *names = module ? tr_dict_new(vm) : NULL;
    bool done = names != NULL;
    for (size_t i = 0; done && i < TR_COUNT(codes); i++) {
        StrObject *name = tr_str_from_cstr(vm, codes[i].name);
        done = name && tr_module_add(vm, module, codes[i].name, tr_int(codes[i].number)) &&
               tr_dict_set(vm, names, tr_int(codes[i].number), tr_obj(name));
        tr_object_release(vm, name);
    }
    if (done && tr_module_add(vm, module, "errorcode", tr_obj_retained(names))) {
        tr_object_release(vm, names);
        return module;
    }
    tr_object_release(vm, names);
    tr_object_release(vm, module);
    return NULL;
}
