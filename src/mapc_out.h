/* mapc_out: what all parts of mapc share: errors, and the arrays of the output.
 *
 * In: texts of C initializers.  Out: names of static const arrays which hold
 * them, equal ones only once; and all errors, in the order of files and lines. */
#ifndef PT2PD_MAPC_OUT_H
#define PT2PD_MAPC_OUT_H

#include "arena.h"
#include "map.h"
#include "str.h"
#include "syntax.h"

typedef struct {
	size_t file;     /* index in Mapc.paths */
	uint32_t line;   /* from 1 */
	const char *key; /* of the entry; NULL for the file as a whole */
} Place;

typedef struct {
	Place at;
	size_t order;
	const char *text;
} MapcError;

typedef struct {
	Arena arena;
	SyntaxParser *parser;
	VEC(const char *) paths;
	VEC(MapcError) errors;
	Map classes; /* every key -> 1 when it is of kind class, else 0 */
	Map helpers; /* names of helpers */
	Map facts;   /* what `sets` and `sets_twice` fields name */
	Map pool;    /* type and body -> number of the array */
	uint32_t npool;
	Buf arrays; /* the C text of the pooled arrays */
} Mapc;

void mapc_error(Mapc *m, const Place *at, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* Prints all errors to stderr. */
void mapc_print_errors(Mapc *m);
/* Reads a whole file into the arena; false after an error. */
bool mapc_read(Mapc *m, size_t file, Str *text);

/* Name of `static const CTYPE name[] = {body}`.  The body is emptied. */
const char *mapc_pool(Mapc *m, const char *ctype, Buf *body);
/* Forgets all pooled arrays. */
void mapc_pool_clear(Mapc *m);
/* A C string literal. */
void mapc_literal(Buf *out, Str s);

#endif
