/* rewrite_env: answers what matching asks of the file.
 *
 * In: facts, classes, types and symbols of the file.  Out: the MatchEnv that
 * match uses, so that match itself knows of none of them.  Changes nothing. */
#ifndef PT2PD_REWRITE_ENV_H
#define PT2PD_REWRITE_ENV_H

#include "rewrite.h"

/* Sets self->env. */
void env_init(Rewrite *self);

#endif
