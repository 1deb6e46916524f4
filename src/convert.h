/* convert: one file.  Bytes in, bytes and a report out; no I/O, no globals.
 *
 * In: the bytes of a Python file and options.  Out: the converted bytes, or
 * the input's own bytes when there was nothing to do or the file cannot be
 * read as Python 3; diagnostics in the order of their place. */
#ifndef PT2PD_CONVERT_H
#define PT2PD_CONVERT_H

#include "diag.h"
#include "str.h"

typedef struct {
	const char *path;            /* as the user named it; for messages and the project index */
	unsigned target;             /* Paddle version: 206, 300, 303 */
	struct ProjectView *project; /* what other files hold; NULL: the file stands alone */
	bool strict;                 /* diagnose conversions that rest on likelihood */
	Buf *sites;                  /* not NULL: gets a line for each reference to torch (sites.h) */
	Buf *trace;                  /* not NULL: gets why `trace_line` was converted as it was (trace.h) */
	uint32_t trace_line;         /* from 1; 0: all lines */
} ConvertOptions;

typedef struct {
	uint32_t node; /* of the syntax table */
	uint32_t row;  /* index into mapping_rows */
} Fired;

typedef struct {
	Str output;   /* valid until the next convert with the same Converter */
	bool changed; /* output differs from the input */
	bool failed;  /* the input could not be read as Python 3: diags[0] says why */
	const Diag *diags;
	size_t ndiags;
	const Fired *fired; /* mapping rows that were taken, one for each site, in the order of the rewriting */
	size_t nfired;
} ConvertResult;

typedef struct Converter Converter; /* parser, arena and buffers: one for each worker, reused */

Converter *converter_new(void);
void converter_free(Converter *self);
ConvertResult convert(Converter *self, Str bytes, const ConvertOptions *options);

#endif
