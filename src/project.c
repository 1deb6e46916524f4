/* project: the files that files import; its life and its door. */
#include "project.h"

#include <stdlib.h>

#include "project_internal.h"

/* ---- life ---- */

Project *project_new(ProjectRead *read, unsigned target)
{
	Project *self = memset(xmalloc(sizeof *self), 0, sizeof *self);
	self->read = read;
	self->target = target;
	pthread_mutex_init(&self->lock, NULL);
	pthread_mutex_init(&self->reading, NULL);
	types_init(&self->types, &self->arena);
	return self;
}

static void free_module(Module *m)
{
	free(m->imports.v);
	map_free(&m->bound);
	free(m->origins.v);
	free(m->star_of.v);
	free(m->deps.v);
	free(m->late.v);
	map_free(&m->export_of);
}

void project_free(Project *self)
{
	if (!self)
		return;
	for (size_t i = 0; i < self->modules.n; i++)
		free_module(self->modules.v[i]);
	free(self->modules.v);
	free(self->stack.v);
	map_free(&self->by_path);
	map_free(&self->found);
	types_free(&self->types);
	arena_free(&self->arena);
	pthread_mutex_destroy(&self->lock);
	pthread_mutex_destroy(&self->reading);
	free(self);
}

ProjectView *project_view_new(Project *project)
{
	ProjectView *self = memset(xmalloc(sizeof *self), 0, sizeof *self);
	self->project = project;
	self->parser = syntax_parser_new();
	self->answers = project_make_answers(self);
	return self;
}

void project_view_free(ProjectView *self)
{
	if (!self)
		return;
	syntax_parser_free(self->parser);
	scope_free(&self->scopes);
	infer_free(&self->infer);
	names_free(&self->names);
	edit_free(&self->edits);
	rewrite_free(&self->rewrite);
	arena_free(&self->scratch);
	free_module(&self->entered);
	free(self->seen.v);
	free(self);
}

const InferProject *project_answers(ProjectView *self) { return &self->answers; }

/* ---- summaries of what a file imports ---- */

/* Appends the modules below m that were not read, imported ones first; iteratively, for chains may be long. */
static void list_unread(Project *self, Module *m, ModuleList *out)
{
	typedef struct {
		Module *m;
		size_t next;
	} Visit;
	VEC(Visit) todo = {0};
	Visit start = {m, 0};
	if (m->read || m->claimed)
		return;
	m->claimed = true;
	vec_push(&todo, start);
	while (todo.n) {
		Visit *top = &todo.v[todo.n - 1];
		if (top->next == top->m->deps.n) {
			vec_push(out, top->m);
			todo.n--;
			continue;
		}
		Module *dep = self->modules.v[top->m->deps.v[top->next++]];
		if (dep->read || dep->claimed)
			continue;
		dep->claimed = true;
		Visit v = {dep, 0};
		vec_push(&todo, v);
	}
	free(todo.v);
}

/* Summaries of all that the modules bring along, where no conversion has left them. */
static void read_unread(ProjectView *self, const ModuleList *wanted)
{
	Project *project = self->project;
	ModuleList unread = {0};
	pthread_mutex_lock(&project->reading);
	pthread_mutex_lock(&project->lock);
	for (size_t i = 0; i < wanted->n; i++)
		list_unread(project, wanted->v[i], &unread);
	pthread_mutex_unlock(&project->lock);
	for (size_t i = 0; i < unread.n; i++)
		project_summarise(self, unread.v[i]);
	pthread_mutex_lock(&project->lock);
	for (size_t i = 0; i < unread.n; i++)
		unread.v[i]->read = true;
	pthread_mutex_unlock(&project->lock);
	pthread_mutex_unlock(&project->reading);
	free(unread.v);
}

bool project_is_learned(const Module *m) { return m->order.state == MODULE_DONE && !m->in_cycle && !m->late.n; }

bool project_want(Project *self, const uint32_t *modules, size_t n, ModuleList *out)
{
	bool torch = false;
	for (size_t i = 0; i < n; i++) {
		Module *m = self->modules.v[modules[i]];
		if (m->order.state == MODULE_NEW)
			project_order(self, modules[i]);
		torch |= project_reaches_torch(self, m);
		if (!m->read)
			vec_push(out, m);
	}
	return torch;
}

/* A file that others will ask for when it may have been changed in place is summarised before. */
static void want_itself(Project *self, const char *path, ModuleList *out)
{
	uint32_t known = project_known_file(self, path);
	Module *m = known == MAP_NONE ? NULL : self->modules.v[known];
	if (m && m->order.state == MODULE_DONE && m->wanted && !m->read && !project_is_learned(m))
		vec_push(out, m);
}

bool project_enter(ProjectView *self, const char *path, Str bytes)
{
	Project *project = self->project;
	Module *m = &self->entered;
	ModuleList wanted = {0};
	free_module(m);
	*m = (Module){.path = path};
	pthread_mutex_lock(&project->lock);
	project_scan(project, m, path, bytes);
	project_link(project, m);
	bool torch = project_want(project, m->deps.v, m->deps.n, &wanted);
	torch |= project_want(project, m->late.v, m->late.n, &wanted);
	want_itself(project, path, &wanted);
	pthread_mutex_unlock(&project->lock);
	if (wanted.n)
		read_unread(self, &wanted);
	free(wanted.v);
	pthread_mutex_lock(&project->lock);
	project_ask(self, arena_strndup(&project->arena, path, strlen(path)), m, false);
	pthread_mutex_unlock(&project->lock);
	return torch;
}

void project_learn(ProjectView *self, const Source *source, const Rewrite *analysis)
{
	Project *project = self->project;
	pthread_mutex_lock(&project->lock);
	uint32_t known = project_known_file(project, self->current);
	Module *m = known == MAP_NONE ? NULL : project->modules.v[known];
	if (m && !m->read && !m->claimed && project_is_learned(m)) {
		m->read = true;
		project_take(project, m, source, analysis);
	}
	pthread_mutex_unlock(&project->lock);
}
