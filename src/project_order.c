/* project_order: imported files first, by Tarjan's algorithm, without recursion. */
#include "project_internal.h"
#include "rewrite_shared.h"

#include <stdlib.h>

/* ---- the graph ---- */

void project_open(Project *self, Module *m)
{
	if (m->scanned)
		return;
	m->scanned = true;
	Buf bytes = {0};
	if (m->path && self->read(m->path, &bytes) == 0) {
		project_scan(self, m, m->path, buf_str(&bytes));
		m->hints = shared_hints(buf_str(&bytes));
		m->facts = shared_told(buf_str(&bytes));
	}
	buf_free(&bytes);
}

static uint32_t target(Project *self, const Import *import)
{
	bool whole = !import->name.n || str_eqc(import->name, "*");
	return whole ? import->module : project_origin(self, import->module, import->name).module;
}

void project_link(Project *self, Module *m)
{
	if (m->linked)
		return;
	m->linked = true;
	uint32_t own = m->path ? project_known_file(self, m->path) : MAP_NONE;
	for (int late = 0; late < 2; late++)
		for (size_t i = 0; i < m->imports.n; i++) {
			if (m->imports.v[i].late != late)
				continue;
			uint32_t to = target(self, &m->imports.v[i]);
			if (to == own || module_is_among(m->deps.v, m->deps.n, to) ||
			    (late && module_is_among(m->late.v, m->late.n, to)))
				continue;
			self->modules.v[to]->wanted = true;
			if (late)
				vec_push(&m->late, to);
			else
				vec_push(&m->deps, to);
		}
	free(m->imports.v);
	m->imports.v = NULL;
	m->imports.n = m->imports.cap = 0;
}

void project_list_new(Project *self, const uint32_t *modules, size_t n, ModuleList *out)
{
	for (size_t i = 0; i < n; i++) {
		Module *m = self->modules.v[modules[i]];
		if (m->stamp == self->stamp)
			continue;
		m->stamp = self->stamp;
		vec_push(out, m);
	}
}

bool project_reaches_torch(Project *self, Module *m)
{
	ModuleList found = {0};
	bool torch = m->reaches == REACHES_TORCH;
	if (m->reaches == REACHES_UNKNOWN) {
		m->stamp = ++self->stamp;
		vec_push(&found, m);
	}
	for (size_t i = 0; i < found.n && !torch; i++) {
		Module *next = found.v[i];
		if (next->reaches == REACHES_NOT)
			continue;
		project_open(self, next);
		project_link(self, next);
		torch = next->torch || next->reaches == REACHES_TORCH;
		project_list_new(self, next->deps.v, next->deps.n, &found);
		project_list_new(self, next->late.v, next->late.n, &found);
	}
	for (size_t i = 0; i < found.n && !torch; i++)
		found.v[i]->reaches = REACHES_NOT;
	if (torch)
		m->reaches = REACHES_TORCH;
	free(found.v);
	return torch;
}

/* ---- components ---- */

typedef struct {
	Project *project;
	bool whole; /* by all imports, or by deps alone */
} Run;

static Ordered *ordered(const Run *run, uint32_t module)
{
	Module *m = run->project->modules.v[module];
	return run->whole ? &m->whole : &m->order;
}

static size_t count_edges(const Run *run, const Module *m) { return run->whole ? module_edges(m) : m->deps.n; }

static void open_module(const Run *run, uint32_t i)
{
	Project *self = run->project;
	Ordered *o = ordered(run, i);
	o->state = MODULE_OPEN;
	o->index = o->low = ++self->counter;
	o->on_stack = true;
	vec_push(&self->stack, i);
	project_open(self, self->modules.v[i]);
	project_link(self, self->modules.v[i]);
}

/* Is m a module of the package, and imported by it in turn? */
static bool is_around(const Module *package, const Module *m)
{
	return package->folder && m->path && package->whole.component == m->whole.component &&
	       project_is_inside(m->path, package->folder);
}

/* What is imported late and does not lead back may as well be known from the start; what a package holds while its
 * modules are being imported says nothing about them. */
static void settle_late(Project *self, Module *m)
{
	size_t late = 0, deps = 0, nlate = m->late.n, ndeps = m->deps.n;
	for (size_t i = 0; i < nlate; i++) {
		uint32_t to = m->late.v[i];
		if (self->modules.v[to]->whole.component == m->whole.component)
			m->late.v[late++] = to;
		else
			vec_push(&m->deps, to);
	}
	m->late.n = late;
	for (size_t i = 0; i < m->deps.n; i++) {
		uint32_t to = m->deps.v[i];
		if (i < ndeps && is_around(self->modules.v[to], m))
			vec_push(&m->late, to);
		else
			m->deps.v[deps++] = to;
	}
	m->deps.n = deps;
}

/* All modules of one cycle of imports; alone, most of the time. */
static void close_component(const Run *run, uint32_t root)
{
	Project *self = run->project;
	size_t first = self->stack.n;
	uint32_t component = ++self->components;
	do {
		Ordered *o = ordered(run, self->stack.v[--first]);
		o->on_stack = false;
		o->component = component;
		o->state = MODULE_DONE;
	} while (self->stack.v[first] != root);
	for (size_t k = first; k < self->stack.n; k++) {
		Module *m = self->modules.v[self->stack.v[k]];
		if (run->whole)
			settle_late(self, m);
		else
			m->in_cycle = self->stack.n - first > 1;
	}
	self->stack.n = first;
}

typedef struct {
	uint32_t module;
	size_t next;
} Visit;

static void find_components(const Run *run, uint32_t start)
{
	VEC(Visit) todo = {0};
	Visit v = {start, 0};
	open_module(run, start);
	vec_push(&todo, v);
	while (todo.n) {
		Visit *top = &todo.v[todo.n - 1];
		const Module *m = run->project->modules.v[top->module];
		Ordered *o = ordered(run, top->module);
		if (top->next < count_edges(run, m)) {
			uint32_t dep = module_edge(m, top->next++);
			const Ordered *d = ordered(run, dep);
			if (d->state == MODULE_NEW) {
				open_module(run, dep);
				v = (Visit){dep, 0};
				vec_push(&todo, v);
			} else if (d->on_stack && d->index < o->low) {
				o->low = d->index;
			}
			continue;
		}
		if (o->low == o->index)
			close_component(run, top->module);
		todo.n--;
		Ordered *up = todo.n ? ordered(run, todo.v[todo.n - 1].module) : o;
		if (o->low < up->low)
			up->low = o->low;
	}
	free(todo.v);
}

void project_order(Project *self, uint32_t start)
{
	for (int strict = 0; strict < 2; strict++) {
		Run run = {self, !strict};
		if (ordered(&run, start)->state == MODULE_NEW)
			find_components(&run, start);
	}
}
