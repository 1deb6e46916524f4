/* project: what the other files of a project hold, as far as a file imports it.
 *
 * In: the path of a file and its bytes.  Out: for the modules that it imports,
 * directly or through others, a summary: exported names, classes with bases
 * and members, what functions return.  Only files that mention torch, or
 * import one that does, are parsed; trees are not kept.  Files of one import
 * cycle do not see each other while they are summarised, so a summary is the
 * same whoever asks first.  Belongs to one worker; reads files through the
 * function it is given. */
#ifndef PT2PD_PROJECT_H
#define PT2PD_PROJECT_H

#include "infer.h"

typedef struct Project Project;

/* Appends the content of a file; 0 when that worked. */
typedef int ProjectRead(const char *path, Buf *out);

Project *project_new(ProjectRead *read, unsigned target);
void project_free(Project *self);
/* Gets ready what the file at `path` imports.  True when something of it is torch's or built on torch. */
bool project_enter(Project *self, const char *path, Str bytes);
/* The view of the file that was entered last. */
const InferProject *project_view(Project *self);

#endif
