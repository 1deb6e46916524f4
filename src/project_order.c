/* project_order: imported files first, by Tarjan's algorithm, without recursion. */
#include "project_internal.h"

#include <stdlib.h>

static void open_module(Project *self, uint32_t i)
{
	Module *m = self->modules.v[i];
	m->state = MODULE_OPEN;
	m->index = m->low = ++self->counter;
	m->on_stack = true;
	vec_push(&self->stack, i);
	Buf bytes = {0};
	if (m->path && self->read(m->path, &bytes) == 0)
		project_scan_imports(self, self->modules.v[i], m->path, buf_str(&bytes));
	buf_free(&bytes);
}

/* All modules of one cycle of imports; alone, most of the time. */
static void close_component(Project *self, uint32_t root)
{
	size_t first = self->stack.n;
	bool torch = false;
	uint32_t component = ++self->components;
	do {
		Module *m = self->modules.v[self->stack.v[--first]];
		m->on_stack = false;
		m->component = component;
		torch |= m->torch;
		for (size_t k = 0; k < m->deps.n; k++)
			torch |= self->modules.v[m->deps.v[k]]->torch;
	} while (self->stack.v[first] != root);
	for (size_t k = self->stack.n; k-- > first;) {
		Module *m = self->modules.v[self->stack.v[k]];
		m->torch = torch;
		m->in_cycle = self->stack.n - first > 1;
		m->state = MODULE_DONE;
	}
	self->stack.n = first;
}

typedef struct {
	uint32_t module;
	size_t next;
} Visit;

void project_order(Project *self, uint32_t start)
{
	VEC(Visit) todo = {0};
	Visit v = {start, 0};
	open_module(self, start);
	vec_push(&todo, v);
	while (todo.n) {
		Visit *top = &todo.v[todo.n - 1];
		Module *m = self->modules.v[top->module];
		if (top->next < m->deps.n) {
			uint32_t dep = m->deps.v[top->next++];
			Module *d = self->modules.v[dep];
			if (d->state == MODULE_NEW) {
				open_module(self, dep);
				v = (Visit){dep, 0};
				vec_push(&todo, v);
			} else if (d->on_stack && d->index < m->low) {
				m->low = d->index;
			}
			continue;
		}
		uint32_t done = top->module;
		if (m->low == m->index)
			close_component(self, done);
		todo.n--;
		if (todo.n) {
			Module *up = self->modules.v[todo.v[todo.n - 1].module];
			if (m->low < up->low)
				up->low = m->low;
		}
	}
	free(todo.v);
}
