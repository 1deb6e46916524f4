/* walk: the files below the paths that the user named.
 *
 * In: paths.  Out: a list in sorted order, in which no file stands twice
 * however many paths lead to it.  Only looks; opens no file. */
#ifndef PT2PD_WALK_H
#define PT2PD_WALK_H

#include "arena.h"
#include "map.h"

typedef enum {
	WALK_PYTHON, /* to be converted */
	WALK_OTHER,  /* any other file; only from walk_all */
	WALK_LINK,   /* a symlink; only from walk_all */
	WALK_FOLDER, /* stands before what is in it; only from walk_all */
	WALK_ERROR,  /* cannot be looked at: `error` says why (files.h) */
} WalkKind;

typedef struct {
	const char *path;  /* the user's path, and what was found below it */
	const char *below; /* the part of it below the user's path; "" for that itself */
	WalkKind kind;
	int error;
	unsigned mode; /* of a folder */
} WalkItem;

typedef struct {
	VEC(WalkItem) items;
	Arena arena;
	Map seen; /* canonical paths */
} Walk;

/* Adds `path`, or the *.py and *.pyi files below it; hidden folders and those of
 * tools (build, node_modules, venv, __pycache__) are passed over. */
void walk_python(Walk *self, const char *path);
/* Adds all below the folder `path` but .git and the folder `except` (canonical).  Python
 * files that walk_python would pass over are WALK_OTHER. */
void walk_all(Walk *self, const char *path, const char *except);
void walk_free(Walk *self);

#endif
