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
	for (size_t i = 0; i < m->classes.n; i++) {
		free(m->classes.v[i].bases.v);
		free(m->classes.v[i].members.v);
	}
	free(m->imports.v);
	map_free(&m->bound);
	free(m->origins.v);
	free(m->star_of.v);
	free(m->deps.v);
	free(m->late.v);
	free(m->exports.v);
	map_free(&m->export_of);
	free(m->stars.v);
	free(m->classes.v);
	free(m->funcs.v);
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
	types_clear(&self->types);
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

/* A conversion leaves the summary of such a file behind.  Files of a cycle must not see each other, and what is
 * imported late must not be seen by any summary: these are read by themselves. */
static bool is_learned(const Module *m) { return m->order.state == MODULE_DONE && !m->in_cycle && !m->late.n; }

/* Orders the modules; true when one of them reaches torch. */
static bool want(Project *self, const uint32_t *modules, size_t n, ModuleList *out)
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
	if (m && m->order.state == MODULE_DONE && m->wanted && !m->read && !is_learned(m))
		vec_push(out, m);
}

bool project_enter(ProjectView *self, const char *path, Str bytes)
{
	Project *project = self->project;
	Module *m = &self->entered;
	ModuleList wanted = {0};
	free_module(m);
	*m = (Module){0};
	pthread_mutex_lock(&project->lock);
	project_scan(project, m, path, bytes);
	project_link(project, m);
	bool torch = want(project, m->deps.v, m->deps.n, &wanted);
	torch |= want(project, m->late.v, m->late.n, &wanted);
	want_itself(project, path, &wanted);
	pthread_mutex_unlock(&project->lock);
	if (wanted.n)
		read_unread(self, &wanted);
	free(wanted.v);
	pthread_mutex_lock(&project->lock);
	self->current = arena_strndup(&project->arena, path, strlen(path));
	pthread_mutex_unlock(&project->lock);
	self->asker = m;
	self->summarising = false;
	self->seen.n = 0;
	return torch;
}

void project_learn(ProjectView *self, const Source *source, const Infer *infer, const Names *names)
{
	Project *project = self->project;
	pthread_mutex_lock(&project->lock);
	uint32_t known = project_known_file(project, self->current);
	Module *m = known == MAP_NONE ? NULL : project->modules.v[known];
	if (m && !m->read && !m->claimed && is_learned(m)) {
		m->read = true;
		project_take(project, m, source, infer, names);
	}
	pthread_mutex_unlock(&project->lock);
}

/* ---- the plan ---- */

typedef struct {
	bool apart; /* read by itself: no other waits for its conversion, so it comes late */
	uint32_t component;
	size_t path;
} Place;

static int by_place(const void *a, const void *b)
{
	const Place *x = a, *y = b;
	if (x->apart != y->apart)
		return x->apart ? 1 : -1;
	if (x->component != y->component)
		return x->component < y->component ? -1 : 1;
	return x->path < y->path ? -1 : 1;
}

typedef struct {
	Project *project;
	size_t *path_of; /* of each module; SIZE_MAX when no path is its file */
	VEC(size_t) needs;
} Needs;

static void list_new(Project *self, const uint32_t *modules, size_t n, ModuleList *out)
{
	for (size_t i = 0; i < n; i++) {
		Module *m = self->modules.v[modules[i]];
		if (m->stamp == self->stamp)
			continue;
		m->stamp = self->stamp;
		vec_push(out, m);
	}
}

/* The files whose conversion leaves a summary that m rests on: what it imports, and what files that are read by
 * themselves do. */
static void add_needs(Needs *self, Module *m)
{
	ModuleList found = {0};
	Project *project = self->project;
	m->stamp = ++project->stamp;
	list_new(project, m->deps.v, m->deps.n, &found);
	list_new(project, m->late.v, m->late.n, &found);
	for (size_t i = 0; i < found.n; i++) {
		Module *next = found.v[i];
		size_t path = self->path_of[project_number(next->id)];
		if (path != SIZE_MAX && is_learned(next))
			vec_push(&self->needs, path);
		else
			list_new(project, next->deps.v, next->deps.n, &found);
	}
	free(found.v);
}

/* The module of each path, ordered. */
static uint32_t *order_paths(Project *self, const char *const *paths, size_t n)
{
	uint32_t *modules = xmalloc((n + 1) * sizeof *modules);
	for (size_t i = 0; i < n; i++)
		modules[i] = project_add_file(self, paths[i]);
	ModuleList none = {0};
	want(self, modules, n, &none);
	for (size_t i = 0; i < n; i++)
		want(self, self->modules.v[modules[i]]->late.v, self->modules.v[modules[i]]->late.n, &none);
	free(none.v);
	return modules;
}

/* The path of each module; of two paths that are one file the last. */
static size_t *paths_of_modules(const Project *self, const uint32_t *modules, size_t n)
{
	size_t *path_of = xmalloc((self->modules.n + 1) * sizeof *path_of);
	for (size_t i = 0; i < self->modules.n; i++)
		path_of[i] = SIZE_MAX;
	for (size_t i = 0; i < n; i++)
		path_of[modules[i]] = i;
	return path_of;
}

void project_plan(Project *self, const char *const *paths, size_t n, ProjectPlan *out)
{
	Place *places = xmalloc((n + 1) * sizeof *places);
	*out = (ProjectPlan){
		.n = n, .order = xmalloc((n + 1) * sizeof(size_t)), .first_need = xmalloc((n + 1) * sizeof(size_t))};
	pthread_mutex_lock(&self->lock);
	uint32_t *modules = order_paths(self, paths, n);
	Needs needs = {.project = self, .path_of = paths_of_modules(self, modules, n)};
	for (size_t i = 0; i < n; i++) {
		Module *m = self->modules.v[modules[i]];
		places[i] = (Place){!is_learned(m), m->order.component, i};
		out->first_need[i] = needs.needs.n;
		add_needs(&needs, m);
	}
	out->first_need[n] = needs.needs.n;
	out->needs = needs.needs.v;
	pthread_mutex_unlock(&self->lock);
	if (n)
		qsort(places, n, sizeof *places, by_place);
	for (size_t i = 0; i < n; i++)
		out->order[i] = places[i].path;
	free(needs.path_of);
	free(places);
	free(modules);
}

void project_plan_free(ProjectPlan *self)
{
	free(self->order);
	free(self->first_need);
	free(self->needs);
	*self = (ProjectPlan){0};
}
