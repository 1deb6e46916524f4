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
	free(m->deps.v);
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
	free(self);
}

const InferProject *project_answers(ProjectView *self) { return &self->answers; }

/* ---- summaries of what a file imports ---- */

typedef VEC(Module *) ModuleList;

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

/* Summaries of all that the modules `deps` bring along, where no conversion has left them. */
static void read_unread(ProjectView *self, const uint32_t *deps, size_t n)
{
	Project *project = self->project;
	ModuleList unread = {0};
	pthread_mutex_lock(&project->reading);
	pthread_mutex_lock(&project->lock);
	for (size_t i = 0; i < n; i++)
		list_unread(project, project->modules.v[deps[i]], &unread);
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

bool project_enter(ProjectView *self, const char *path, Str bytes)
{
	Project *project = self->project;
	Module asking = {0};
	bool torch = false, unread = false;
	pthread_mutex_lock(&project->lock);
	project_scan_imports(project, &asking, path, bytes);
	for (size_t i = 0; i < asking.deps.n; i++) {
		if (project->modules.v[asking.deps.v[i]]->state == MODULE_NEW)
			project_order(project, asking.deps.v[i]);
		torch |= project->modules.v[asking.deps.v[i]]->torch;
		unread |= !project->modules.v[asking.deps.v[i]]->read;
	}
	pthread_mutex_unlock(&project->lock);
	if (unread)
		read_unread(self, asking.deps.v, asking.deps.n);
	free(asking.deps.v);
	pthread_mutex_lock(&project->lock);
	self->current = arena_strndup(&project->arena, path, strlen(path));
	pthread_mutex_unlock(&project->lock);
	self->current_component = UINT32_MAX;
	return torch;
}

void project_learn(ProjectView *self, const Source *source, const Infer *infer, const Names *names)
{
	Project *project = self->project;
	pthread_mutex_lock(&project->lock);
	uint32_t known = project_known_file(project, self->current);
	Module *m = known == MAP_NONE ? NULL : project->modules.v[known];
	/* those of a cycle must not see each other: they are read by themselves */
	if (m && !m->read && !m->claimed && m->state == MODULE_DONE && !m->in_cycle) {
		m->read = true;
		project_take(project, m, source, infer, names);
	}
	pthread_mutex_unlock(&project->lock);
}

/* ---- the plan ---- */

typedef struct {
	uint32_t component;
	size_t path;
} Place;

static int by_component(const void *a, const void *b)
{
	const Place *x = a, *y = b;
	if (x->component != y->component)
		return x->component < y->component ? -1 : 1;
	return x->path < y->path ? -1 : 1;
}

typedef struct {
	Project *project;
	const uint32_t *modules; /* of each path */
	const size_t *path_of;   /* of each module; SIZE_MAX when no path is its file */
	const Place *places;     /* all paths, by component */
	VEC(size_t) needs;
} Needs;

/* What the file at `path` imports from other components. */
static void add_needs(Needs *self, size_t path)
{
	const Module *m = self->project->modules.v[self->modules[path]];
	for (size_t k = 0; k < m->deps.n; k++) {
		size_t need = self->path_of[m->deps.v[k]];
		if (need != SIZE_MAX && self->project->modules.v[m->deps.v[k]]->component != m->component)
			vec_push(&self->needs, need);
	}
}

/* The first of a cycle needs what all of it need, for it reads them all; the others need the first. */
static void plan_component(Needs *self, size_t first, size_t end, size_t *start, size_t *count)
{
	for (size_t i = first; i < end; i++) {
		size_t path = self->places[i].path;
		start[path] = self->needs.n;
		if (i == first)
			for (size_t k = first; k < end; k++)
				add_needs(self, self->places[k].path);
		else
			vec_push(&self->needs, self->places[first].path);
		count[path] = self->needs.n - start[path];
	}
}

/* Needs in the order of the paths. */
static void plan_needs(Needs *self, size_t n, ProjectPlan *out)
{
	size_t *start = xmalloc((n + 1) * sizeof *start), *count = xmalloc((n + 1) * sizeof *count);
	for (size_t i = 0, end; i < n; i = end) {
		for (end = i + 1; end < n && self->places[end].component == self->places[i].component;)
			end++;
		plan_component(self, i, end, start, count);
	}
	out->needs = xmalloc((self->needs.n + 1) * sizeof *out->needs);
	size_t total = 0;
	for (size_t i = 0; i < n; i++) {
		out->first_need[i] = total;
		for (size_t k = 0; k < count[i]; k++)
			out->needs[total++] = self->needs.v[start[i] + k];
	}
	out->first_need[n] = total;
	free(start);
	free(count);
	free(self->needs.v);
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
	uint32_t *modules = xmalloc((n + 1) * sizeof *modules);
	Place *places = xmalloc((n + 1) * sizeof *places);
	*out = (ProjectPlan){
		.n = n, .order = xmalloc((n + 1) * sizeof(size_t)), .first_need = xmalloc((n + 1) * sizeof(size_t))};
	pthread_mutex_lock(&self->lock);
	for (size_t i = 0; i < n; i++)
		modules[i] = project_add_file(self, paths[i]);
	for (size_t i = 0; i < n; i++) {
		if (self->modules.v[modules[i]]->state == MODULE_NEW)
			project_order(self, modules[i]);
		places[i] = (Place){self->modules.v[modules[i]]->component, i};
	}
	if (n)
		qsort(places, n, sizeof *places, by_component);
	size_t *path_of = paths_of_modules(self, modules, n);
	Needs needs = {.project = self, .modules = modules, .path_of = path_of, .places = places};
	plan_needs(&needs, n, out);
	pthread_mutex_unlock(&self->lock);
	for (size_t i = 0; i < n; i++)
		out->order[i] = places[i].path;
	free(path_of);
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
