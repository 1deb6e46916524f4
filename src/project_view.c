/* project_view: answers what inference and names ask of other files. */
#include "project_internal.h"
#include "rewrite_shared.h"

#include <stdlib.h>

static Module *module_of(Project *self, Str id) { return self->modules.v[project_number(id)]; }

static Project *locked(ProjectView *self)
{
	pthread_mutex_lock(&self->project->lock);
	return self->project;
}

static void unlock(Project *project) { pthread_mutex_unlock(&project->lock); }

static Str view_module(void *context, Str text)
{
	ProjectView *self = context;
	Project *project = locked(self);
	uint32_t m = project_find(project, self->current, self->asker->script, text);
	Str id = m == UINT32_MAX ? (Str){0} : project->modules.v[m]->id;
	unlock(project);
	return id;
}

static bool view_reaches(void *context, Str text)
{
	ProjectView *self = context;
	Project *project = locked(self);
	uint32_t m = project_find(project, self->current, self->asker->script, text);
	bool torch = m != UINT32_MAX && project_reaches_torch(project, project->modules.v[m]);
	unlock(project);
	return torch;
}

static bool view_is_self(void *context, Str module)
{
	ProjectView *self = context;
	Project *project = locked(self);
	bool is = project_known_file(project, self->current) == project_number(module);
	unlock(project);
	return is;
}

static void see(ProjectView *self, const uint32_t *modules, size_t n, ModuleList *found)
{
	for (size_t i = 0; i < n; i++)
		if (!self->seen.v[modules[i]]) {
			self->seen.v[modules[i]] = true;
			vec_push(found, self->project->modules.v[modules[i]]);
		}
}

/* Notes all modules that stand behind the imports of the file that asks. */
static void see_all(ProjectView *self)
{
	ModuleList found = {0};
	vec_reserve(&self->seen, self->project->modules.n);
	self->seen.n = self->project->modules.n;
	memset(self->seen.v, 0, self->seen.n * sizeof *self->seen.v);
	see(self, self->asker->deps.v, self->asker->deps.n, &found);
	if (!self->summarising)
		see(self, self->asker->late.v, self->asker->late.n, &found);
	for (size_t i = 0; i < found.n; i++)
		see(self, found.v[i]->deps.v, found.v[i]->deps.n, &found);
	free(found.v);
}

void project_ask(ProjectView *self, const char *path, const Module *asker, bool summarising)
{
	self->current = path;
	self->asker = asker;
	self->summarising = summarising;
	self->facts_known = false;
	self->seen.n = 0;
}

/* An answer must not depend on what others have read by chance: only what stands behind the asker's imports counts.
 * Files of one cycle are summarised blind to each other. */
static bool visible(ProjectView *self, uint32_t module)
{
	const Module *m = self->project->modules.v[module];
	if (!m->summarised || (self->summarising && m->order.component == self->asker->order.component))
		return false;
	if (module_is_among(self->asker->deps.v, self->asker->deps.n, module))
		return true;
	if (!self->seen.n)
		see_all(self);
	return module < self->seen.n && self->seen.v[module];
}

/* `name`, when the torch module `star` has it. */
static const Type *star_export(Project *self, Str star, Str name)
{
	Buf full = {0};
	buf_printf(&full, STR_FMT "." STR_FMT, STR_ARG(star), STR_ARG(name));
	const Type *t =
		mapping_find(buf_str(&full)) ? type_ref(&self->types, project_keep(self, buf_str(&full))) : NULL;
	buf_free(&full);
	return t;
}

static const Type *export_of(ProjectView *self, uint32_t module, Str name, Str *output, unsigned guard)
{
	Project *project = self->project;
	Origin origin = project_origin(project, module, name);
	Module *m = project->modules.v[origin.module];
	if (!origin.name.n)
		return type_ref(&project->types, m->id);
	if (m->exported == project->exports || guard > 8 || !visible(self, origin.module))
		return NULL;
	m->exported = project->exports; /* star imports may go in circles */
	uint32_t at = map_get(&m->export_of, origin.name);
	if (at != MAP_NONE) {
		if (origin.same)
			*output = m->exports.v[at].output;
		return m->exports.v[at].type;
	}
	for (size_t i = 0; i < m->stars.n; i++) {
		Str star = m->stars.v[i];
		const Type *t = infer_is_project(star)
					? export_of(self, project_number(star), origin.name, output, guard + 1)
					: star_export(project, star, origin.name);
		if (t)
			return t;
	}
	return NULL;
}

static const Type *find_export(ProjectView *self, uint32_t module, Str name, Str *output)
{
	self->project->exports++;
	return export_of(self, module, name, output, 0);
}

static const Type *into(Project *self, TypeTable *table, const Type *t)
{
	TypeCopy copy = {table, NULL, {0}, &self->arena};
	return t ? project_copy_type(&copy, t) : NULL;
}

static const Type *view_export(void *context, TypeTable *table, Str module, Str name)
{
	ProjectView *self = context;
	Project *project = locked(self);
	Str output;
	const Type *t = into(project, table, find_export(self, project_number(module), name, &output));
	unlock(project);
	return t;
}

static const ClassSummary *find_class(Project *self, Str name)
{
	Module *m = module_of(self, name);
	for (size_t i = 0; m && i < m->classes.n; i++)
		if (str_eq(m->classes.v[i].name, name))
			return &m->classes.v[i];
	return NULL;
}

/* *owner becomes the class that the member stands in. */
static const ClassMember *find_member(Project *self, Str cls, Str name, Str *owner, unsigned guard)
{
	const ClassSummary *c = find_class(self, cls);
	*owner = cls;
	for (size_t i = 0; c && i < c->members.n; i++)
		if (str_eq(c->members.v[i].name, name))
			return &c->members.v[i];
	for (size_t i = 0; c && i < c->bases.n && guard < 16; i++) {
		const ClassMember *m = infer_is_project(c->bases.v[i])
					       ? find_member(self, c->bases.v[i], name, owner, guard + 1)
					       : NULL;
		if (m)
			return m;
	}
	return NULL;
}

static const Type *view_member(void *context, TypeTable *table, Str cls, Str name, bool *method, bool *found)
{
	Project *project = locked(context);
	Str owner;
	const ClassMember *m = find_member(project, cls, name, &owner, 0);
	*found = m != NULL;
	*method = m && m->method;
	const Type *t = m ? into(project, table, m->type) : NULL;
	t = type_called_on(table, t, type_instance(table, owner, NULL),
			   type_own(table, type_instance(table, cls, NULL)));
	unlock(project);
	return t;
}

static Str outside_base(Project *self, Str cls, size_t *i, unsigned guard)
{
	const ClassSummary *c = find_class(self, cls);
	for (size_t k = 0; c && k < c->bases.n && guard < 16; k++) {
		if (infer_is_project(c->bases.v[k])) {
			Str found = outside_base(self, c->bases.v[k], i, guard + 1);
			if (found.n)
				return found;
		} else if ((*i)-- == 0) {
			return c->bases.v[k];
		}
	}
	return (Str){0};
}

static Str view_base(void *context, Str cls, size_t i)
{
	Project *project = locked(context);
	Str base = outside_base(project, cls, &i, 0);
	unlock(project);
	return base;
}

static const Type *find_returns(Project *self, TypeTable *table, Str name)
{
	Module *m = module_of(self, name);
	if (find_class(self, name))
		return type_instance(table, name, NULL);
	for (size_t i = 0; m && i < m->funcs.n; i++)
		if (str_eq(m->funcs.v[i].name, name))
			return into(self, table, m->funcs.v[i].returns);
	return NULL;
}

static const Type *view_returns(void *context, TypeTable *table, Str name)
{
	Project *project = locked(context);
	const Type *t = find_returns(project, table, name);
	unlock(project);
	return t;
}

static Str view_output(void *context, Str module, Str name)
{
	ProjectView *self = context;
	Project *project = locked(self);
	Str output = name;
	find_export(self, project_number(module), name, &output);
	unlock(project);
	return output;
}

/* Line of the class or function "@K.name"; 0 when it is none. */
static uint32_t line_of(Project *self, const Module *m, Str name)
{
	const ClassSummary *c = find_class(self, name);
	for (size_t i = 0; !c && m && i < m->funcs.n; i++)
		if (str_eq(m->funcs.v[i].name, name))
			return m->funcs.v[i].line;
	return c ? c->line : 0;
}

static Str view_place(void *context, Str name)
{
	Project *project = locked(context);
	const Module *m = module_of(project, name);
	uint32_t line = line_of(project, m, name);
	const char *path = !m ? "" : m->path ? m->path : m->folder;
	Str place = str_c(line ? arena_printf(&project->arena, "%s:%u", path, line) : path);
	unlock(project);
	return place;
}

static unsigned view_facts(void *context)
{
	ProjectView *self = context;
	if (self->facts_known)
		return self->facts;
	Project *project = locked(self);
	self->facts_known = true;
	uint32_t known = project_known_file(project, self->current);
	self->facts = known == MAP_NONE ? 0 : project->modules.v[known]->around;
	if (!self->seen.n)
		see_all(self);
	for (size_t i = 0; i < self->seen.n; i++)
		if (self->seen.v[i])
			self->facts |= project->modules.v[i]->facts & ~shared_of_importers();
	unlock(project);
	return self->facts;
}

InferProject project_make_answers(ProjectView *self)
{
	return (InferProject){view_module, view_reaches, view_is_self, view_export, view_member, view_base,
			      view_output, view_returns, view_facts,   view_place,  self};
}
