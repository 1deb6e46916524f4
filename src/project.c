/* project: the files that files import; its life and its door. */
#include "project.h"

#include <stdlib.h>

#include "project_internal.h"

Project *project_new(ProjectRead *read, unsigned target)
{
	Project *self = memset(xmalloc(sizeof *self), 0, sizeof *self);
	self->read = read;
	self->target = target;
	self->parser = syntax_parser_new();
	types_init(&self->types, &self->arena);
	self->view = project_make_view(self);
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
	syntax_parser_free(self->parser);
	scope_free(&self->scopes);
	infer_free(&self->infer);
	names_free(&self->names);
	edit_free(&self->edits);
	rewrite_free(&self->rewrite);
	arena_free(&self->arena);
	arena_free(&self->scratch);
	free(self);
}

bool project_enter(Project *self, const char *path, Str bytes)
{
	Module asking = {0};
	bool torch = false;
	project_scan_imports(self, &asking, path, bytes);
	for (size_t i = 0; i < asking.deps.n; i++) {
		if (self->modules.v[asking.deps.v[i]]->state == MODULE_NEW)
			project_order(self, asking.deps.v[i]);
		torch |= self->modules.v[asking.deps.v[i]]->torch;
	}
	free(asking.deps.v);
	self->current = arena_strndup(&self->arena, path, strlen(path));
	self->current_component = UINT32_MAX;
	return torch;
}

const InferProject *project_view(Project *self) { return &self->view; }
