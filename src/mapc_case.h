/* mapc_case: one case of an entry, from its fields to a C initializer of MapCase.
 *
 * In: the fields of the entry and of the case.  Out: the initializer, and the
 * signatures for checks across the cases of an entry. */
#ifndef PT2PD_MAPC_CASE_H
#define PT2PD_MAPC_CASE_H

#include "mapc_fields.h"
#include "mapc_text.h"
#include "mapc_tmpl.h"

typedef struct {
	Mapc *m;
	Place at; /* of the case */
	const char *key;
	MapKind kind;
	bool bound;    /* there is a receiver, so `self` has a meaning */
	bool operator; /* the key is a method like __iadd__ */
	const Fields *entry, *own;
	Fields f;
	Sig *sigs;
	size_t nsigs;
	JsonList args, defaults;
	Sig paddle; /* params NULL when there is no paddle_signature */
	bool has_paddle;
	unsigned context;
	JsonList pure;           /* strings of when.pure */
	VEC(const char *) holes; /* names in the templates */
} Case;

/* Signatures, merged fields and context: enough to compare cases. */
void case_read(Case *c);
/* Adds the initializer's designators without its row. */
void case_compile(Case *c, Buf *out);
void case_free(Case *c);
/* Checks the case's own args_map, facts and returns against its signatures. */
void case_check_args(Case *c);
void case_check_facts(Case *c);
void case_check_returns(Case *c);
/* Is this parameter in one of the signatures? */
bool case_has_param(const Case *c, const char *name);
/* Can `later` never be reached, for the plain reason that `earlier` takes everything? */
bool case_hides(const Case *earlier, const Case *later);
/* "TPD2002" -> 2002 when diag.def has it; 0 after an error. */
unsigned case_diag(Mapc *m, Place at, const Json *value, const char *field);

#endif
