/* mapc_when: the conditions of a case, from JSON to a C initializer of MapWhen. */
#ifndef PT2PD_MAPC_WHEN_H
#define PT2PD_MAPC_WHEN_H

#include "mapc_case.h"

/* The mask of when.context; 0 when absent or wrong. */
unsigned when_context(Case *c);
/* Adds the initializer to `out`. */
void when_compile(Case *c, Buf *out);

#endif
