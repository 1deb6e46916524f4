/* mapc_entries: all entries of all files, sorted, and what is true across them.
 *
 * In: JSON files.  Out: entries with their fields and kinds read; then, case by
 * case, the C tables of mapping.h and mapping_tables.h. */
#ifndef PT2PD_MAPC_ENTRIES_H
#define PT2PD_MAPC_ENTRIES_H

#include "mapc_fields.h"
#include "mapping.h"

typedef struct {
	const char *key;
	Place at;
	const Json *json;
	Fields fields;
	MapKind kind;
	bool python;       /* of python.json: never edited */
	bool wrong;        /* to be left out of the tables */
	size_t alias_of;   /* its own index, or that of the entry it is an alias of */
	const char *cases; /* name of the pooled array */
	size_t ncases;
	const char *bases;
	size_t nbases;
} Entry;

typedef struct {
	const char *key;
	size_t case_index;
	size_t file;
	uint32_t line;
	bool python;
} Row;

typedef struct {
	VEC(Entry) v;
	VEC(Row) rows;
	Map index; /* key -> place in v */
} Entries;

/* Reads the files Mapc.paths[0 .. nfiles). */
void entries_load(Mapc *m, size_t nfiles, Entries *es);
/* Compiles the cases of all entries that are not wrong. */
void entries_compile(Mapc *m, Entries *es);
/* Marks those that an error names, and their aliases; returns whether there are any. */
bool entries_mark_wrong(Mapc *m, Entries *es);
/* Adds the definitions of all tables but the helpers'. */
void entries_emit(Mapc *m, Entries *es, Buf *out);

#endif
