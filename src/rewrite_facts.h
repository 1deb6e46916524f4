/* rewrite_facts: facts about the whole file, on which cases may hang (`file`).
 *
 * In: what cases say of their sites (`sets`, `sets_twice`, `quiet`), and the
 * file's imports.  Out: a set of names.  Found in the first pass, before
 * anything is edited; the second pass only asks. */
#ifndef PT2PD_REWRITE_FACTS_H
#define PT2PD_REWRITE_FACTS_H

#include "rewrite.h"

/* Has the file this fact?  `context` is the Rewrite. */
bool facts_has(const void *context, const char *fact);
/* Node n says that the file has it. */
void facts_set(Rewrite *self, Node n, const char *name);
/* The same, for all files that may hold the layers. */
void facts_set_for_all(Rewrite *self, Node n, const char *name);
/* The same where `object` tells whether the fact concerns other files. */
void facts_set_of(Rewrite *self, Node n, const char *name, Node object);
/* `called_by_value`, for entries that ask for it: a class is called where its arguments are not seen. */
void facts_called_by_value(Rewrite *self, Node n, const MapEntry *e);
/* What a site that takes case c tells of the whole file; nothing but in the first pass. */
void facts_note(Rewrite *self, const Site *site, const Binding *b, const MapCase *c);
/* What no site tells: imports, the label that losses ignore by default, inputs that are used again. */
void facts_note_file(Rewrite *self);
/* The first pass is over: from now on each fact is there once, and asking takes as long as there are names. */
void facts_settle(Rewrite *self);

#endif
