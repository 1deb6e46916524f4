/* python2: what only Python 2 allows, and the grammar lets through.
 *
 * In: a tree.  Out: the first node that no Python 3 accepts.  `except E, e:`
 * is not among them, for since 3.14 it has a meaning. */
#ifndef PT2PD_PYTHON2_H
#define PT2PD_PYTHON2_H

#include "syntax.h"

/* NODE_NONE when there is none. */
Node python2_find(const Syntax *s);

#endif
