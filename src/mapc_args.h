/* mapc_args: args_map and signatures, to C initializers of MapSig and MapParam. */
#ifndef PT2PD_MAPC_ARGS_H
#define PT2PD_MAPC_ARGS_H

#include "mapc_case.h"

/* Reports what is wrong in the case's own args_map, whatever the signatures. */
void args_check(Case *c);
/* Name of the pooled array of c->nsigs MapSig. */
const char *args_compile(Case *c);

#endif
