/* diag: diagnostics, and the one table of all of them (diag.def).
 *
 * In: a number, a place, words.  Out: `TPDnnnn` and its texts. */
#ifndef PT2PD_DIAG_H
#define PT2PD_DIAG_H

#include "str.h"

typedef struct {
	uint16_t id;         /* 2103 for TPD2103 */
	uint32_t offset;     /* byte offset in the file; line and col are filled in by convert */
	uint32_t line, col;  /* from 1; 0: the file as a whole */
	const char *subject; /* "torch.full.name"; NULL when there is none */
	const char *text;    /* "what happened; what to do"; NULL: the table's title and advice */
} Diag;

typedef VEC(Diag) DiagList;

typedef struct {
	uint16_t id;
	const char *title, *why, *advice;
} DiagInfo;

/* NULL when there is no such number. */
const DiagInfo *diag_info(unsigned id);
extern const DiagInfo diag_table[];
extern const size_t diag_count;
/* "torch.full.name: what happened; what to do", at most 100 characters, without the id. */
void diag_message(const Diag *self, Buf *out);

#endif
