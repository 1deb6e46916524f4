/* files: whole files in, whole files out.
 *
 * In: paths and bytes.  Out: 0, or an error: an errno, or one of FILES_*.  A file is
 * replaced by a rename, so at every moment it holds the old bytes or the new
 * ones.  Nothing here prints. */
#ifndef PT2PD_FILES_H
#define PT2PD_FILES_H

#include "str.h"

enum { FILES_SAME = -1, FILES_NOT_REGULAR = -2 };

/* What an error means, in a few words. */
void files_reason(int error, Buf *out);
/* Appends all that can be read from fd. */
int files_read_fd(int fd, Buf *out);
/* Appends the content of `path`; a folder gives EISDIR. */
int files_read(const char *path, Buf *out);
int files_write_fd(int fd, Str bytes);
/* Replaces what `path` leads to; a symlink stays one.  Mode and owner stay as they are. */
int files_replace(const char *path, Str bytes);
/* Makes `to` a file with these bytes and the mode of `from`; FILES_SAME when they are one file. */
int files_create(const char *from, const char *to, Str bytes);
/* Makes `to` a copy of `from`, mode included; FILES_SAME when they are one file. */
int files_copy(const char *from, const char *to);
/* Makes `to` a symlink with the text of `from`. */
int files_copy_link(const char *from, const char *to);
/* Makes the folder and those above it; one that is there is no error. */
int files_make_folders(const char *path);

#endif
