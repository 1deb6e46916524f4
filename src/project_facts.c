/* project_facts: what files that are converted together tell each other of layers (rewrite_shared). */
#include "project_internal.h"
#include "rewrite_shared.h"

#include <stdlib.h>

static int by_whole(const void *a, const void *b)
{
	const Module *x = *(Module *const *)a, *y = *(Module *const *)b;
	return (x->whole.component > y->whole.component) - (x->whole.component < y->whole.component);
}

/* Imported ones first. */
static void list_ordered(Project *self, ModuleList *out)
{
	for (size_t i = 0; i < self->modules.n; i++)
		if (self->modules.v[i]->whole.state == MODULE_DONE)
			vec_push(out, self->modules.v[i]);
	if (out->n)
		qsort(out->v, out->n, sizeof *out->v, by_whole);
}

static void collect_below(Project *self, const ModuleList *all)
{
	for (size_t i = 0; i < all->n; i++) {
		Module *m = all->v[i];
		m->below |= m->facts;
		for (size_t k = 0; k < module_edges(m); k++)
			m->below |= self->modules.v[module_edge(m, k)]->below;
	}
}

/* A file meets what stands behind its imports, and what its importers meet; a package merely lists its modules.  Who
 * freezes layers does so to those that it imports. */
static void meet_importers(Project *self, const ModuleList *all)
{
	unsigned own = shared_of_importers();
	for (size_t i = all->n; i-- > 0;) {
		Module *m = all->v[i];
		m->around |= m->facts | (m->folder ? 0 : m->below & ~own);
		m->lacks |= m->folder ? 0 : ~m->below;
		for (size_t k = 0; k < module_edges(m); k++) {
			Module *imported = self->modules.v[module_edge(m, k)];
			imported->around |= m->around;
			imported->lacks |= m->lacks;
		}
	}
}

static void spread(Project *self, const ModuleList *all)
{
	for (size_t i = 0; i < all->n; i++)
		all->v[i]->lacks = 0;
	for (int again = 0; again < 2; again++) /* twice, for cycles */
		collect_below(self, all);
	for (int again = 0; again < 2; again++)
		meet_importers(self, all);
}

void project_gather_facts(Project *self, const uint32_t *modules, size_t n)
{
	ProjectView *view = project_view_new(self);
	ModuleList all = {0};
	list_ordered(self, &all);
	for (size_t i = 0; i < n; i++)
		self->modules.v[modules[i]]->planned = true;
	spread(self, &all);
	for (size_t i = 0; i < all.n; i++) {
		Module *m = all.v[i];
		bool alone = !m->wanted && module_edges(m) == 0;
		if (!m->planned || alone || !(m->hints & m->lacks)) /* nobody to tell, or nothing new */
			continue;
		m->facts |= project_read_facts(view, m);
		if (m->facts & ~m->below)
			spread(self, &all);
	}
	free(all.v);
	project_view_free(view);
}
