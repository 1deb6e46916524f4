/* imports: the import statements of the output, and what is added to the head of the file.
 *
 * In: a rewritten file (names.h knows what its sites need).  Out: edits on the
 * import statements; `import paddle` or `import torch` where nothing else
 * gives them; the helper functions that templates call. */
#ifndef PT2PD_IMPORTS_H
#define PT2PD_IMPORTS_H

#include "rewrite.h"

void imports_rewrite(Rewrite *rw);

#endif
