/* mapc_tmpl: templates, from their text to a C initializer of Tmpl.
 *
 * In: a template's text.  Out: its holes, for the caller to check their names;
 * then the pieces, with the precedence that Python's grammar demands of each
 * hole.  Knows nothing of arguments. */
#ifndef PT2PD_MAPC_TMPL_H
#define PT2PD_MAPC_TMPL_H

#include "mapc_out.h"

typedef struct {
	const char *name; /* "" for {} */
	bool star;
	uint32_t start, end; /* of the placeholder in TmplText.python */
} Hole;

typedef struct {
	const char *source;
	const char *python; /* holes replaced by identifiers */
	Hole *holes;
	size_t n;
} TmplText;

typedef enum { TMPL_EXPRESSION, TMPL_STATEMENT } TmplForm;

bool tmpl_read(Mapc *m, const Place *at, const char *field, const char *source, TmplText *out);
/* Adds the initializer to `out`.  `helper` may be NULL; *calls becomes true when the template calls it. */
bool tmpl_compile(Mapc *m, const Place *at, const char *field, const TmplText *t, TmplForm form, const char *helper,
		  bool *calls, Buf *out);

#endif
