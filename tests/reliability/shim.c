/* Stands between a program and the files of one folder: writes down every change, and fails or kills at the n-th one.

   Loaded by LD_PRELOAD. A program that is not told to watch a folder is left alone. It sees calls into the C library;
   a change by any other way is told by comparing the folder with the trace played through (tests/reliability/power.py).
   A record is: kind, inode, number (offset or size), length of name, length of data, then those. */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 4096
enum { OPEN, WRITE, SYNC, TRUNCATE, RENAME, UNLINK, KINDS };

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static char folder[4096];
static size_t folder_length;
static int trace = -1;
static char watched[FILES];
static int armed = -1, armed_errno, armed_sticky;
static long armed_after;
static long done[KINDS], fired;

void shim_watch(const char *path, const char *trace_path) {
    snprintf(folder, sizeof folder, "%s/", path);
    folder_length = strlen(folder);
    memset(watched, 0, sizeof watched);
    trace = trace_path ? syscall(SYS_openat, AT_FDCWD, trace_path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600) : -1;
}

/* The n-th call of a kind from now on (KINDS: of any kind) fails with a number, or kills where the number is 0. */
void shim_arm(int kind, long nth, int number, int sticky) {
    armed_after = nth;
    armed_errno = number;
    armed_sticky = sticky;
    fired = 0;
    armed = kind;
}

void shim_disarm(void) { armed = -1; }
long shim_fired(void) { return fired; }
long shim_done(int kind) { return done[kind]; }

static int falls_due(int kind) {
    done[kind]++;
    if (armed != KINDS && armed != kind) return 0;
    if (armed_after > 0) armed_after--;
    if (armed_after > 0) return 0;
    if (!armed_errno) kill(getpid(), SIGKILL);
    fired++;
    if (!armed_sticky) armed = -1;
    errno = armed_errno;
    return 1;
}

static void note(char kind, uint64_t inode, int64_t number, const char *name, const void *data, size_t length) {
    if (trace < 0) return;
    struct { uint64_t kind, inode; int64_t number; uint64_t name, data; } head =
        {kind, inode, number, name ? strlen(name) : 0, length};
    struct iovec parts[3] = {{&head, sizeof head}, {(void *)name, head.name}, {(void *)data, length}};
    int before = errno;
    if (syscall(SYS_writev, trace, parts, 3) < 0) _exit(99);
    errno = before;
}

static uint64_t inode_of(int file) {
    struct stat facts;
    return fstat(file, &facts) ? 0 : facts.st_ino;
}

static uint64_t inode_at(const char *path) {
    struct stat facts;
    return fstatat(AT_FDCWD, path, &facts, AT_SYMLINK_NOFOLLOW) ? 0 : facts.st_ino;
}

static int is_watched(int file) { return folder_length && file >= 0 && file < FILES && watched[file]; }

/* Return the name below the folder, or NULL where the path lies elsewhere. */
static const char *inside(int at, const char *path, char *whole) {
    if (!folder_length || !path) return NULL;
    if (path[0] == '/' ) {
        snprintf(whole, 4096, "%s", path);
    } else {
        char link[64];
        snprintf(link, sizeof link, at == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", at);
        ssize_t length = readlink(link, whole, 2048);
        if (length < 0) return NULL;
        snprintf(whole + length, 2048, "/%s", path);
    }
    if (!strncmp(whole, folder, folder_length)) return whole + folder_length;
    return !strncmp(whole, folder, folder_length - 1) && !whole[folder_length - 1] ? "" : NULL;
}

static int opened(int at, const char *path, int flags, mode_t mode) {
    char whole[4096];
    const char *name = inside(at, path, whole);
    if (!name) return syscall(SYS_openat, at, path, flags, mode);
    pthread_mutex_lock(&one_at_a_time);
    int file = -1;
    if (!falls_due(OPEN)) {
        int is_new = (flags & O_CREAT) && !inode_at(whole);
        file = syscall(SYS_openat, at, path, flags, mode);
        if (file >= 0 && file < FILES) {
            watched[file] = 1;
            if (is_new) note('c', inode_of(file), 0, name, NULL, 0);
            else if (flags & O_TRUNC) note('t', inode_of(file), 0, NULL, NULL, 0);
        }
    }
    pthread_mutex_unlock(&one_at_a_time);
    return file;
}

#define MODE(flags) mode_t mode = 0; if ((flags) & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }
int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return opened(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return opened(at, path, flags, mode); }
int creat(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int __open_2(const char *path, int flags) { return opened(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return opened(AT_FDCWD, path, flags, 0); }

int close(int file) {
    if (file >= 0 && file < FILES) watched[file] = 0;
    return syscall(SYS_close, file);
}

static ssize_t written(int file, const void *data, size_t length, off_t at) {
    pthread_mutex_lock(&one_at_a_time);
    ssize_t count = -1;
    if (!falls_due(WRITE)) {
        off_t place = at;
        if (at < 0) {
            struct stat facts;
            int appends = fcntl(file, F_GETFL) & O_APPEND;
            place = appends && !fstat(file, &facts) ? facts.st_size : syscall(SYS_lseek, file, 0, SEEK_CUR);
        }
        count = at < 0 ? syscall(SYS_write, file, data, length) : syscall(SYS_pwrite64, file, data, length, at);
        if (count > 0) note('w', inode_of(file), place, NULL, data, count);
    }
    pthread_mutex_unlock(&one_at_a_time);
    return count;
}

ssize_t write(int file, const void *data, size_t length) {
    return is_watched(file) ? written(file, data, length, -1) : syscall(SYS_write, file, data, length);
}

ssize_t pwrite(int file, const void *data, size_t length, off_t at) {
    return is_watched(file) ? written(file, data, length, at) : syscall(SYS_pwrite64, file, data, length, at);
}

ssize_t pwrite64(int file, const void *data, size_t length, off_t at) { return pwrite(file, data, length, at); }

ssize_t writev(int file, const struct iovec *parts, int count) {
    if (!is_watched(file)) return syscall(SYS_writev, file, parts, count);
    return written(file, parts[0].iov_base, parts[0].iov_len, -1);
}

/* These fall back to read and write in all who call them. */
ssize_t sendfile(int to, int from, off_t *at, size_t length) {
    if (!is_watched(to)) return syscall(SYS_sendfile, to, from, at, length);
    errno = ENOTSOCK;
    return -1;
}

ssize_t sendfile64(int to, int from, off_t *at, size_t length) { return sendfile(to, from, at, length); }

ssize_t copy_file_range(int from, off_t *from_at, int to, off_t *to_at, size_t length, unsigned flags) {
    if (!is_watched(to)) return syscall(SYS_copy_file_range, from, from_at, to, to_at, length, flags);
    errno = EXDEV;
    return -1;
}

int posix_fallocate(int file, off_t at, off_t length) {
    return is_watched(file) ? EOPNOTSUPP : syscall(SYS_fallocate, file, 0, at, length) ? errno : 0;
}

int posix_fallocate64(int file, off_t at, off_t length) { return posix_fallocate(file, at, length); }

static int synced(int file, long call) {
    if (!is_watched(file)) return syscall(call, file);
    pthread_mutex_lock(&one_at_a_time);
    int result = falls_due(SYNC) ? -1 : 0;
    /* The disk under a test needs no sync: what it would have kept is worked out from the trace. */
    if (!result) note('s', inode_of(file), 0, NULL, NULL, 0);
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int fsync(int file) { return synced(file, SYS_fsync); }
int fdatasync(int file) { return synced(file, SYS_fdatasync); }

int ftruncate(int file, off_t size) {
    if (!is_watched(file)) return syscall(SYS_ftruncate, file, size);
    pthread_mutex_lock(&one_at_a_time);
    int result = falls_due(TRUNCATE) ? -1 : syscall(SYS_ftruncate, file, size);
    if (!result) note('t', inode_of(file), size, NULL, NULL, 0);
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int ftruncate64(int file, off_t size) { return ftruncate(file, size); }

int truncate(const char *path, off_t size) {
    int file = open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) return -1;
    int result = ftruncate(file, size);
    close(file);
    return result;
}

int truncate64(const char *path, off_t size) { return truncate(path, size); }

int renameat2(int from_at, const char *from, int to_at, const char *to, unsigned flags) {
    char from_whole[4096], to_whole[4096];
    const char *from_name = inside(from_at, from, from_whole), *to_name = inside(to_at, to, to_whole);
    if (!from_name || !to_name) return syscall(SYS_renameat2, from_at, from, to_at, to, flags);
    pthread_mutex_lock(&one_at_a_time);
    int result = falls_due(RENAME) ? -1 : syscall(SYS_renameat2, from_at, from, to_at, to, flags);
    if (!result) note('r', 0, 0, from_name, to_name, strlen(to_name));
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int rename(const char *from, const char *to) { return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int from_at, const char *from, int to_at, const char *to) { return renameat2(from_at, from, to_at, to, 0); }

int linkat(int from_at, const char *from, int to_at, const char *to, int flags) {
    char whole[4096];
    const char *name = inside(to_at, to, whole);
    if (!name) return syscall(SYS_linkat, from_at, from, to_at, to, flags);
    pthread_mutex_lock(&one_at_a_time);
    int result = falls_due(RENAME) ? -1 : syscall(SYS_linkat, from_at, from, to_at, to, flags);
    if (!result) note('l', inode_at(whole), 0, name, NULL, 0);
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

int unlinkat(int at, const char *path, int flags) {
    char whole[4096];
    const char *name = inside(at, path, whole);
    if (!name) return syscall(SYS_unlinkat, at, path, flags);
    pthread_mutex_lock(&one_at_a_time);
    int result = falls_due(UNLINK) ? -1 : syscall(SYS_unlinkat, at, path, flags);
    if (!result) note('u', 0, 0, name, NULL, 0);
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }

int mkdirat(int at, const char *path, mode_t mode) {
    char whole[4096];
    const char *name = inside(at, path, whole);
    if (!name) return syscall(SYS_mkdirat, at, path, mode);
    pthread_mutex_lock(&one_at_a_time);
    int result = falls_due(OPEN) ? -1 : syscall(SYS_mkdirat, at, path, mode);
    if (!result) note('m', inode_at(whole), 0, name, NULL, 0);
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }
