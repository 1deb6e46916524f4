/* files: reading, and writing through a temporary file and a rename. */
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { CHUNK = 64 * 1024 };

void files_reason(int error, Buf *out)
{
	char text[128];
	if (error == FILES_SAME)
		buf_addc(out, "source and destination are the same; use -w");
	else if (error == FILES_NOT_REGULAR)
		buf_addc(out, "not a regular file");
	else if (strerror_r(error, text, sizeof text) == 0)
		buf_addc(out, text);
	else
		buf_printf(out, "error %d", error);
}

static void reserve(Buf *buf, size_t more)
{
	if (buf->cap - buf->n < more)
		buf->p = base_grow(buf->p, buf->n + more, &buf->cap, 1);
}

int files_read_fd(int fd, Buf *out)
{
	struct stat st;
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0)
		reserve(out, (size_t)st.st_size + 2);
	for (;;) {
		if (out->cap - out->n < 2)
			reserve(out, CHUNK);
		ssize_t n = read(fd, out->p + out->n, out->cap - out->n - 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno;
		if (n == 0)
			break;
		out->n += (size_t)n;
	}
	out->p[out->n] = 0;
	return 0;
}

int files_read(const char *path, Buf *out)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return errno;
	int error = files_read_fd(fd, out);
	close(fd);
	return error;
}

int files_write_fd(int fd, Str bytes)
{
	while (bytes.n) {
		ssize_t n = write(fd, bytes.p, bytes.n);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return errno;
		bytes.p += n;
		bytes.n -= (size_t)n;
	}
	return 0;
}

/* ---- a file that replaces another when it is complete ---- */

typedef struct {
	int fd;
	char *temp;
	const char *path;
} Draft;

/* The draft lies in the folder of `path`, so that the rename stays in one file system. */
static int draft_open(Draft *self, const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t folder = slash ? (size_t)(slash - path) + 1 : 0;
	Buf temp = {0};
	buf_add(&temp, path, folder);
	buf_addc(&temp, ".pt2pd-XXXXXX");
	*self = (Draft){.fd = mkstemp(temp.p), .temp = temp.p, .path = path};
	if (self->fd >= 0)
		return 0;
	int error = errno;
	free(self->temp);
	return error;
}

/* Ends the draft: it takes the place of `path`, or is gone when there was an error. */
static int draft_close(Draft *self, const struct stat *like, int error)
{
	/* Only root may give a file away; for all others the owner is the same already. */
	if (!error && fchown(self->fd, like->st_uid, like->st_gid) != 0 && geteuid() == 0)
		error = errno;
	if (!error && fchmod(self->fd, like->st_mode & 07777) != 0)
		error = errno;
	if (close(self->fd) != 0 && !error)
		error = errno;
	if (!error && rename(self->temp, self->path) != 0)
		error = errno;
	if (error)
		unlink(self->temp);
	free(self->temp);
	return error;
}

int files_replace(const char *path, Str bytes)
{
	struct stat like;
	Draft draft;
	char *real = realpath(path, NULL);
	if (!real)
		return errno;
	int error = stat(real, &like) != 0 || access(real, W_OK) != 0 ? errno : 0;
	if (!error)
		error = draft_open(&draft, real);
	if (!error)
		error = draft_close(&draft, &like, files_write_fd(draft.fd, bytes));
	free(real);
	return error;
}

/* Status of `from`; FILES_SAME when `to` is the same file. */
static int check_target(const char *from, const char *to, struct stat *like)
{
	struct stat st;
	if (stat(from, like) != 0)
		return errno;
	if (stat(to, &st) == 0 && st.st_dev == like->st_dev && st.st_ino == like->st_ino)
		return FILES_SAME;
	/* A copy belongs to who makes it. */
	like->st_uid = geteuid();
	like->st_gid = getegid();
	like->st_mode &= 0777;
	return 0;
}

int files_create(const char *from, const char *to, Str bytes)
{
	struct stat like;
	Draft draft;
	int error = check_target(from, to, &like);
	if (!error)
		error = draft_open(&draft, to);
	return error ? error : draft_close(&draft, &like, files_write_fd(draft.fd, bytes));
}

static int copy_bytes(int from, int to)
{
	char chunk[CHUNK];
	for (;;) {
		ssize_t n = read(from, chunk, sizeof chunk);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n < 0 ? errno : 0;
		int error = files_write_fd(to, str_n(chunk, (size_t)n));
		if (error)
			return error;
	}
}

int files_copy(const char *from, const char *to)
{
	struct stat like;
	Draft draft;
	int error = check_target(from, to, &like);
	if (error)
		return error;
	int fd = open(from, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return errno;
	error = draft_open(&draft, to);
	if (!error)
		error = draft_close(&draft, &like, copy_bytes(fd, draft.fd));
	close(fd);
	return error;
}

int files_copy_link(const char *from, const char *to)
{
	char target[4097];
	ssize_t n = readlink(from, target, sizeof target - 1);
	if (n < 0)
		return errno;
	target[n] = 0;
	struct stat st;
	if (lstat(to, &st) == 0 && !S_ISDIR(st.st_mode) && unlink(to) != 0)
		return errno;
	return symlink(target, to) == 0 ? 0 : errno;
}

static int make_folder(const char *path)
{
	struct stat st;
	if (mkdir(path, 0777) == 0)
		return 0;
	int error = errno;
	return error == EEXIST && stat(path, &st) == 0 && S_ISDIR(st.st_mode) ? 0 : error;
}

int files_make_folders(const char *path)
{
	int error = 0;
	Buf part = {0};
	for (const char *p = path; *p && !error; p++) {
		if (*p == '/' && part.n && part.p[part.n - 1] != '/')
			error = make_folder(part.p);
		buf_byte(&part, *p);
	}
	if (!error)
		error = make_folder(path);
	buf_free(&part);
	return error;
}
