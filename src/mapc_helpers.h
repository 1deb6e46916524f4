/* mapc_helpers: the helper functions of templates/helpers/.
 *
 * In: Python files.  Out: checked, as the C table of mapping_tables.h. */
#ifndef PT2PD_MAPC_HELPERS_H
#define PT2PD_MAPC_HELPERS_H

#include "mapc_out.h"

typedef struct {
	const char *name;
	size_t file;
	Str text;
} HelperFile;

typedef VEC(HelperFile) HelperList;

/* Reads the files Mapc.paths[first ..] and registers their names. */
void helpers_load(Mapc *m, size_t first, HelperList *out);
/* Adds the definition of mapping_helpers; sorts the list. */
void helpers_compile(Mapc *m, HelperList *list, Buf *out);
/* "a/b.c" -> "b" when ext is ".c"; NULL when the path does not end so. */
const char *path_stem(Mapc *m, const char *path, const char *ext);

#endif
