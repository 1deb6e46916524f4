/* convert: the steps of one file's conversion, in order. */
#include "convert.h"

#include "annotate.h"
#include "check.h"
#include "imports.h"
#include "project.h"
#include "python2.h"
#include "sites.h"
#include "trace.h"

#include <stdlib.h>

struct Converter {
	SyntaxParser *parser;
	Arena arena;
	Scopes scopes;
	Infer infer;
	Names names;
	Edits edits;
	Rewrite rewrite;
	DiagList diags;
	Buf out;
};

Converter *converter_new(void)
{
	Converter *self = memset(xmalloc(sizeof *self), 0, sizeof *self);
	self->parser = syntax_parser_new();
	return self;
}

void converter_free(Converter *self)
{
	if (!self)
		return;
	syntax_parser_free(self->parser);
	scope_free(&self->scopes);
	infer_free(&self->infer);
	names_free(&self->names);
	edit_free(&self->edits);
	rewrite_free(&self->rewrite);
	free(self->diags.v);
	buf_free(&self->out);
	arena_free(&self->arena);
	free(self);
}

static bool mentions_torch(Str bytes) { return str_find(bytes, STR("torch")) < bytes.n; }

static ConvertResult unchanged(Converter *self, Str bytes)
{
	return (ConvertResult){.output = bytes, .diags = self->diags.v, .ndiags = self->diags.n};
}

static ConvertResult refused(Converter *self, Str bytes, Diag why)
{
	self->diags.n = 0;
	vec_push(&self->diags, why);
	ConvertResult r = unchanged(self, bytes);
	r.failed = true;
	return r;
}

static void place(const Source *source, Diag *d)
{
	LineCol at = source_linecol(source, d->offset);
	d->line = at.line;
	d->col = at.col;
}

static bool check_syntax(const Syntax *s, const Source *source, Diag *why)
{
	Node old = python2_find(s);
	if (old != NODE_NONE)
		*why = (Diag){.id = 6, .offset = s->nodes[old].start};
	else if (s->has_error)
		*why = (Diag){.id = 5, .offset = s->error_at};
	else
		return true;
	place(source, why);
	return false;
}

static bool no_fact(const void *context, const char *fact)
{
	(void)context;
	(void)fact;
	return false;
}

static bool subclass(const void *context, Str cls, Str base)
{
	const Converter *self = context;
	return infer_subclass(&self->infer, cls, base);
}

static bool user_is(const void *context, uint32_t cls, Str base)
{
	const Converter *self = context;
	return infer_class_is(&self->infer, cls, base);
}

static void analyse(Converter *self, const Syntax *s, const ConvertOptions *options)
{
	MatchEnv env = {.target = options->target,
			.has_fact = no_fact,
			.user_is = user_is,
			.subclass = subclass,
			.context = self};
	scope_build(&self->scopes, s);
	infer_run(&self->infer, s, &self->scopes, &self->arena, &env,
		  options->project ? project_answers(options->project) : NULL);
}

static void rewrite(Converter *self, const Syntax *s, const Source *source, const ConvertOptions *options)
{
	Rewrite *rw = &self->rewrite;
	edit_init(&self->edits, s, source->bytes, &self->arena);
	rw->syntax = s;
	rw->source = source;
	rw->infer = &self->infer;
	rw->scopes = &self->scopes;
	rw->names = &self->names;
	rw->edits = &self->edits;
	rw->arena = &self->arena;
	rw->options = options;
	rewrite_run(rw);
	if (options->project)
		project_learn(options->project, source, rw);
	imports_rewrite(rw);
	annotate(rw, &self->diags);
	edit_seal(&self->edits);
}

ConvertResult convert(Converter *self, Str bytes, const ConvertOptions *options)
{
	self->diags.n = 0;
	arena_reset(&self->arena);
	bool reaches = options->project && options->path && project_enter(options->project, options->path, bytes);
	if (!mentions_torch(bytes) && !reaches)
		return unchanged(self, bytes);
	Source source;
	Diag why = {0};
	if (!source_init(&source, &self->arena, bytes, &why))
		return refused(self, bytes, why);
	Syntax s = syntax_parse(self->parser, source.text);
	if (!check_syntax(&s, &source, &why))
		return refused(self, bytes, why);
	analyse(self, &s, options);
	rewrite(self, &s, &source, options);
	if (options->sites)
		sites_print(&self->rewrite, options->path, options->sites);
	if (options->trace)
		trace_line(&self->rewrite, options->path, options->trace_line, options->trace);
	for (size_t i = 0; i < self->diags.n; i++)
		place(&source, &self->diags.v[i]);
	ConvertResult r = unchanged(self, bytes);
	r.fired = self->rewrite.fired.v;
	r.nfired = self->rewrite.fired.n;
	if (!self->edits.edits.n)
		return r;
	self->out.n = 0;
	edit_render(&self->edits, 0, (uint32_t)bytes.n, 0, &self->out);
	r.output = buf_str(&self->out);
	r.changed = !str_eq(r.output, bytes);
	if (r.changed && !check_output(self->parser, &s, &source, &self->edits))
		return refused(self, bytes, (Diag){.id = 9001});
	return r;
}
