/* project_plan: in which order files are converted. */
#include "project_internal.h"

#include <stdlib.h>

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

/* The files whose conversion leaves a summary that m rests on: what it imports, and what files that are read by
 * themselves do. */
static void add_needs(Needs *self, Module *m)
{
	ModuleList found = {0};
	Project *project = self->project;
	m->stamp = ++project->stamp;
	project_list_new(project, m->deps.v, m->deps.n, &found);
	project_list_new(project, m->late.v, m->late.n, &found);
	for (size_t i = 0; i < found.n; i++) {
		Module *next = found.v[i];
		size_t path = self->path_of[project_number(next->id)];
		if (path != SIZE_MAX && project_is_learned(next))
			vec_push(&self->needs, path);
		else
			project_list_new(project, next->deps.v, next->deps.n, &found);
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
	project_want(self, modules, n, &none);
	for (size_t i = 0; i < n; i++)
		project_want(self, self->modules.v[modules[i]]->late.v, self->modules.v[modules[i]]->late.n, &none);
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
		places[i] = (Place){!project_is_learned(m), m->order.component, i};
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
	if (n > 1)
		project_gather_facts(self, modules, n);
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
