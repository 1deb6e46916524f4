/* source: the bytes of one file, and what must be known of them before parsing.
 *
 * In: bytes as read.  Out: a text for the parser in which every offset is an
 * offset of the input, the line map, the file's own line ending and indent.
 * Bytes are never decoded and written back: in an ASCII-compatible encoding
 * other than UTF-8 the parser sees a shadow of the same length, with each
 * byte above 127 replaced by a letter (and a lone CR by LF). */
#ifndef PT2PD_SOURCE_H
#define PT2PD_SOURCE_H

#include "arena.h"
#include "diag.h"
#include "str.h"

typedef struct {
	Str bytes;             /* the input */
	Str text;              /* same length: what is parsed */
	uint32_t bom;          /* length of a UTF-8 BOM, 0 or 3: offsets count it */
	bool ascii;            /* the text holds nothing else, but for a BOM: columns are bytes */
	const char *eol;       /* "\n", "\r\n" or "\r": the file's most frequent */
	const uint32_t *lines; /* offset at which each line starts */
	uint32_t nlines;
} Source;

typedef struct {
	uint32_t line, col; /* from 1; col counts characters (UTF-8) */
} LineCol;

/* False: `*why` is the one diagnostic (TPD0002, 3, 4 or 8) and the file must be left as it is.
 * Honours the coding line of PEP 263; lines end in LF, CRLF or CR. */
bool source_init(Source *self, Arena *arena, Str bytes, Diag *why);
LineCol source_linecol(const Source *self, uint32_t offset);
/* Offset of the first byte of the line that holds `offset`. */
uint32_t source_line_start(const Source *self, uint32_t offset);
/* The white space at the start of that line. */
Str source_indent(const Source *self, uint32_t offset);

#endif
