/* apply_checks: can the case be carried out with these arguments?
 *
 * In: a case at a site.  Out: yes, or a TODO that says why not.  Runs before
 * anything is edited, so that a site is converted whole or left alone. */
#ifndef PT2PD_APPLY_CHECKS_H
#define PT2PD_APPLY_CHECKS_H

#include "apply.h"

/* Does a `**` of the call bring this parameter for certain: is it a key of the display that is seen there? */
bool checks_brings(const Rewrite *rw, const Binding *b, const char *name);
/* Do starred arguments still reach the parameters they may be meant for? */
bool checks_splats(const Rewrite *rw, const Application *a);
/* False: a TODO was recorded. */
bool checks_pass(Rewrite *rw, const Application *a);

#endif
