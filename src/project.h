/* project: what the other files of a project hold, as far as a file imports it.
 *
 * In: the path of a file and its bytes.  Out: for the modules that it imports,
 * directly or through others, a summary: exported names, classes with bases
 * and members, what functions return.  Only files that mention torch, or
 * import one that does, are parsed; trees are not kept.  Files of one import
 * cycle do not see each other while they are summarised, so a summary is the
 * same whoever asks first.  A file that is converted itself leaves its summary
 * behind, so that it is parsed once, when those that import it come later.
 *
 * A Project is shared by all workers; each has a ProjectView of its own.  Reads files through the function it is given.
 */
#ifndef PT2PD_PROJECT_H
#define PT2PD_PROJECT_H

#include "infer.h"
#include "names.h"
#include "source.h"

typedef struct Project Project;
typedef struct ProjectView ProjectView;
typedef struct Rewrite Rewrite;

/* Appends the content of a file; 0 when that worked. */
typedef int ProjectRead(const char *path, Buf *out);

Project *project_new(ProjectRead *read, unsigned target);
void project_free(Project *self);
ProjectView *project_view_new(Project *project);
void project_view_free(ProjectView *self);

/* Gets ready what the file at `path` imports, which may parse it.  True when something of it is torch's or built on
 * torch. */
bool project_enter(ProjectView *self, const char *path, Str bytes);
/* The answers to what the file that was entered last asks. */
const InferProject *project_answers(ProjectView *self);
/* The file that was entered last was analysed: its summary is taken from there. */
void project_learn(ProjectView *self, const Source *source, const Rewrite *analysis);

/* In which order files are best converted: what a file imports, before it. */
typedef struct {
	size_t n;
	size_t *order;      /* indices into the paths */
	size_t *first_need; /* of each path: its needs start here, and end where the next one's start; n + 1 of them */
	size_t *needs;      /* indices of the paths that must be done before; never in a circle */
} ProjectPlan;

/* Before any file is entered.  The paths must live as long as the project.  Files that are planned together hold
 * what one of them shows of layers (rewrite_facts) for all. */
void project_plan(Project *self, const char *const *paths, size_t n, ProjectPlan *out);
void project_plan_free(ProjectPlan *self);

#endif
