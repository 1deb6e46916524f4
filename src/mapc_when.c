/* mapc_when: conditions. */
#include "mapc_when.h"

#include <stdlib.h>

static Place on(const Case *c, const Json *value)
{
	Place at = c->at;
	at.line = value->line;
	return at;
}

static const struct {
	const char *name;
	unsigned mask;
} contexts[] = {
	{"call", CTX_CALL},
	{"value", CTX_VALUE},
	{"base", CTX_BASE},
	{"decorator", CTX_DECORATOR},
	{"annotation", CTX_ANNOTATION},
	{"with", CTX_WITH},
	{"statement", CTX_STATEMENT},
	{"store", CTX_STORE},
	{"augstore", CTX_AUGSTORE},
	{"del", CTX_DEL},
	{"[0]", CTX_ITEM0},
	{"[1]", CTX_ITEM1},
	{".values", CTX_VALUES},
	{".indices", CTX_INDICES},
	{"unpack", CTX_UNPACK},
	{"assign", CTX_ASSIGN},
	{"next", CTX_NEXT},
	{"rebind", CTX_REBIND},
	{"class", CTX_CLASS},
	{"isinstance", CTX_INSTANCE},
	{"exact", CTX_EXACT},
	{"named", CTX_BY_NAME},
	{"inplace", CTX_INPLACE},
	{"pieces", CTX_PIECES},
	{"item store", CTX_ITEM_STORE},
};

/* A string, or the strings of a list; anything else is reported. */
static JsonList strings(Case *c, const Json *value, const char *field)
{
	JsonList list = {0};
	if (!json_expect(c->m, on(c, value), value, field, J_STRING | J_ARRAY))
		return list;
	if (value->type == J_STRING)
		vec_push(&list, value);
	for (size_t i = 0; i < value->nkids; i++)
		if (json_expect(c->m, on(c, &value->kids[i]), &value->kids[i], field, J_STRING))
			vec_push(&list, &value->kids[i]);
	if (value->type == J_ARRAY && !value->nkids) {
		Place at = on(c, value);
		mapc_error(c->m, &at, "%s: empty list", field);
	}
	return list;
}

unsigned when_context(Case *c)
{
	const Json *when = c->f.f[FD_when], *value = when ? json_member(when, "context") : NULL;
	if (!value)
		return 0;
	unsigned mask = 0;
	JsonList names = strings(c, value, "when.context");
	for (size_t i = 0; i < names.n; i++) {
		size_t k = 0;
		while (k < ARRAY_LEN(contexts) && strcmp(contexts[k].name, names.v[i]->text) != 0)
			k++;
		Place at = on(c, names.v[i]);
		if (k < ARRAY_LEN(contexts))
			mask |= contexts[k].mask;
		else
			mapc_error(c->m, &at, "when.context: unknown context '%s'", names.v[i]->text);
	}
	free(names.v);
	return mask;
}

typedef struct {
	Buf conds;
	size_t n;
	Buf rest; /* the other designators */
} When;

static bool known_param(Case *c, const Json *value, const char *field, const char *name)
{
	bool stores = (c->context & (CTX_STORE | CTX_AUGSTORE)) != 0;
	if (case_has_param(c, name) || (strcmp(name, "self") == 0 && c->bound) ||
	    (strcmp(name, "value") == 0 && stores) || (strcmp(name, "other") == 0 && c->operator))
		return true;
	Place at = on(c, value);
	mapc_error(c->m, &at, "%s: '%s' is in none of the signatures", field, name);
	return false;
}

static void when_has(Case *c, const Json *value, When *w)
{
	JsonList names = strings(c, value, "when.has");
	for (size_t i = 0; i < names.n; i++) {
		const char *name = names.v[i]->text;
		bool negated = *name == '!';
		bool star = strcmp(name + negated, "*") == 0 || strcmp(name + negated, "**") == 0;
		if (star || known_param(c, names.v[i], "when.has", name + negated))
			buf_printf(&w->conds, "{.kind = COND_HAS, .negated = %d, .param = \"%s\"}, ", negated,
				   name + negated);
		w->n++;
	}
	free(names.v);
}

static void when_pure(Case *c, const Json *value, When *w)
{
	JsonList names = strings(c, value, "when.pure");
	for (size_t i = 0; i < names.n; i++) {
		if (known_param(c, names.v[i], "when.pure", names.v[i]->text))
			buf_printf(&w->conds, "{.kind = COND_PURE, .param = \"%s\"}, ", names.v[i]->text);
		w->n++;
	}
	free(c->pure.v);
	c->pure = names;
}

static void when_type(Case *c, const Json *value, When *w)
{
	if (!json_expect(c->m, on(c, value), value, "when.type", J_OBJECT))
		return;
	for (size_t i = 0; i < value->nkids; i++) {
		const Json *kid = &value->kids[i];
		if (!json_expect(c->m, on(c, kid), kid, "when.type", J_STRING) ||
		    !known_param(c, kid, "when.type", kid->key))
			continue;
		Str text = str_c(kid->text);
		bool negated = str_starts(text, STR("!")), unknown = str_ends(text, STR("?"));
		text = str_n(text.p + negated, text.n - negated);
		text.n -= unknown && text.n;
		Buf type = {0};
		Place at = on(c, kid);
		if (type_compile(c->m, &at, "when.type", arena_strndup(&c->m->arena, text.p, text.n), true, &type,
				 NULL))
			buf_printf(
				&w->conds,
				"{.kind = COND_TYPE, .negated = %d, .or_unknown = %d, .param = \"%s\", .type = %s}, ",
				negated, unknown, kid->key, mapc_pool(c->m, "MapType", &type));
		buf_free(&type);
		w->n++;
	}
}

static void when_literal(Case *c, const Json *value, When *w)
{
	if (!json_expect(c->m, on(c, value), value, "when.literal", J_OBJECT))
		return;
	for (size_t i = 0; i < value->nkids; i++) {
		const Json *kid = &value->kids[i];
		JsonList texts = strings(c, kid, "when.literal");
		bool negated = texts.n && texts.v[0]->text[0] == '!', unknown = negated && texts.v[0]->text[1] == '?',
		     ok = known_param(c, kid, "when.literal", kid->key);
		Buf literals = {0};
		for (size_t k = 0; k < texts.n; k++) {
			const char *text = texts.v[k]->text + (k == 0 ? negated + unknown : 0);
			Place at = on(c, texts.v[k]);
			if (!text_is_literal(c->m, text))
				mapc_error(c->m, &at, "when.literal: no literal: %s", text);
			mapc_literal(&literals, str_c(text_dense(c->m, text)));
			buf_addc(&literals, ", ");
		}
		if (ok && texts.n)
			buf_printf(&w->conds,
				   "{.kind = COND_LITERAL, .negated = %d, .or_unknown = %d, .n = %zu, .param = \"%s\", "
				   ".literals = %s}, ",
				   negated, unknown, texts.n, kid->key, mapc_pool(c->m, "char *const", &literals));
		buf_free(&literals);
		w->n++;
		free(texts.v);
	}
}

static bool is_form(const char *text)
{
	static const char *const forms[] = {"name", "attribute", "subscript", "item",     "call",       "literal",
					    "self", "starred",   "view",      "detached", "other",      "negative",
					    "long", "dtype",     "local",     "several",  "holds layer"};
	for (size_t i = 0; i < ARRAY_LEN(forms); i++)
		if (strcmp(text, forms[i]) == 0)
			return true;
	return strncmp(text, "named ", 6) == 0 && text[6];
}

/* An argument and the words that it may be: syntactic forms, or keys of members. */
static void when_words(Case *c, const Json *value, When *w, const char *field, const char *kind)
{
	bool form = strcmp(kind, "COND_FORM") == 0;
	if (!json_expect(c->m, on(c, value), value, field, J_OBJECT))
		return;
	for (size_t i = 0; i < value->nkids; i++) {
		const Json *kid = &value->kids[i];
		JsonList texts = strings(c, kid, field);
		bool negated = texts.n && texts.v[0]->text[0] == '!', ok = known_param(c, kid, field, kid->key);
		Buf forms = {0};
		for (size_t k = 0; k < texts.n; k++) {
			const char *text = texts.v[k]->text + (k == 0 && negated);
			Place at = on(c, texts.v[k]);
			if (form && !is_form(text))
				mapc_error(c->m, &at, "when.form: unknown form '%s'", text);
			mapc_literal(&forms, str_c(text));
			buf_addc(&forms, ", ");
		}
		if (ok && texts.n)
			buf_printf(&w->conds,
				   "{.kind = %s, .negated = %d, .n = %zu, .param = \"%s\", .literals = %s}, ", kind,
				   negated, texts.n, kid->key, mapc_pool(c->m, "char *const", &forms));
		buf_free(&forms);
		w->n++;
		free(texts.v);
	}
}

static void when_item(Case *c, const Json *value, When *w)
{
	if (!json_expect(c->m, on(c, value), value, "when.item", J_STRING))
		return;
	Place at = on(c, value);
	if (!text_is_item(c->m, value->text))
		mapc_error(c->m, &at, "when.item: no literal subscripts and attributes: %s", value->text);
	buf_addc(&w->rest, ".item = ");
	mapc_literal(&w->rest, str_c(text_dense(c->m, value->text)));
	buf_addc(&w->rest, ", ");
}

static void when_used_by(Case *c, const Json *value, When *w)
{
	JsonList names = strings(c, value, "when.used_by");
	Buf body = {0};
	for (size_t i = 0; i < names.n; i++) {
		Place at = on(c, names.v[i]);
		if (!text_is_dotted(str_c(names.v[i]->text)))
			mapc_error(c->m, &at, "when.used_by: no dotted name: %s", names.v[i]->text);
		mapc_literal(&body, str_c(names.v[i]->text));
		buf_addc(&body, ", ");
	}
	if (names.n > 200)
		mapc_error(c->m, &c->at, "when.used_by: too many");
	if (names.n)
		buf_printf(&w->rest, ".nused_by = %zu, .used_by = %s, ", names.n,
			   mapc_pool(c->m, "char *const", &body));
	free(names.v);
}

/* ">=2" -> CMP_GE and what is behind it. */
static const char *comparison(const char **p)
{
	const char *cmp = NULL;
	if (strncmp(*p, ">=", 2) == 0)
		cmp = "CMP_GE", *p += 2;
	else if (strncmp(*p, "==", 2) == 0)
		cmp = "CMP_EQ", *p += 2;
	else if (**p == '<')
		cmp = "CMP_LT", *p += 1;
	return cmp;
}

static void when_count(Case *c, const Json *value, const char *name, When *w)
{
	if (!json_expect(c->m, on(c, value), value, name, J_STRING | J_NUMBER))
		return;
	const char *cmp = "CMP_EQ", *p = "x";
	char *end = NULL;
	long n = -1;
	if (value->type == J_NUMBER && value->number >= 0 && value->number <= 99) {
		n = (long)value->number;
		p = (double)n == value->number ? "" : "x";
	} else if (value->type == J_STRING) {
		p = value->text;
		cmp = comparison(&p);
		n = cmp && *p >= '0' && *p <= '9' ? strtol(p, &end, 10) : -1;
		p = end ? end : "x";
	}
	Place at = on(c, value);
	if (n < 0 || n > 99 || *p)
		mapc_error(c->m, &at, "when.%s: must be a number, \">=N\" or \"<N\"", name);
	buf_printf(&w->rest, ".%s_cmp = %s, .%s = %ld, ", name, cmp ? cmp : "CMP_EQ", name, n);
}

static void when_paddle(Case *c, const Json *value, When *w)
{
	if (!json_expect(c->m, on(c, value), value, "when.paddle", J_STRING))
		return;
	const char *p = value->text, *cmp = comparison(&p);
	char *end = NULL;
	long major = cmp && *p >= '0' && *p <= '9' ? strtol(p, &end, 10) : -1, minor = -1;
	if (end && *end == '.' && end[1] >= '0' && end[1] <= '9')
		minor = strtol(end + 1, &end, 10);
	Place at = on(c, value);
	if (major < 0 || major > 99 || minor < 0 || minor > 99 || *end) {
		mapc_error(c->m, &at, "when.paddle: must be \">=N.N\" or \"<N.N\"");
		return;
	}
	buf_printf(&w->rest, ".paddle_cmp = %s, .paddle = %ld, ", cmp, major * 100 + minor);
}

static void when_alias(Case *c, const Json *value, When *w)
{
	if (!json_expect(c->m, on(c, value), value, "when.alias", J_STRING))
		return;
	bool may = strcmp(value->text, "may") == 0;
	Place at = on(c, value);
	if (!may && strcmp(value->text, "no") != 0)
		mapc_error(c->m, &at, "when.alias: must be \"may\" or \"no\"");
	buf_printf(&w->rest, ".alias = %s, ", may ? "ALIAS_MAY" : "ALIAS_NO");
}

/* Facts that the core itself finds. */
static bool is_core_fact(const char *name)
{
	return strcmp(name, "foreign_import") == 0 || strcmp(name, "minus_100") == 0 ||
	       strcmp(name, "inputs_seen") == 0 || strcmp(name, "called_by_value") == 0 ||
	       strcmp(name, "weight_by_name") == 0 || strcmp(name, "linear_mixed") == 0 ||
	       strcmp(name, "project_import") == 0 || str_starts(str_c(name), STR("import "));
}

static void when_file(Case *c, const Json *value, When *w)
{
	JsonList texts = strings(c, value, "when.file");
	Buf facts = {0};
	for (size_t i = 0; i < texts.n; i++) {
		bool negated = texts.v[i]->text[0] == '!';
		const char *name = texts.v[i]->text + negated;
		Place at = on(c, texts.v[i]);
		if (!is_core_fact(name) && map_get(&c->m->facts, str_c(name)) == MAP_NONE)
			mapc_error(c->m, &at, "when.file: no entry sets '%s'", name);
		buf_addc(&facts, "{");
		mapc_literal(&facts, str_c(name));
		buf_printf(&facts, ", %d}, ", negated);
	}
	if (texts.n)
		buf_printf(&w->rest, ".nfiles = %zu, .files = %s, ", texts.n, mapc_pool(c->m, "MapFact", &facts));
	buf_free(&facts);
	free(texts.v);
}

void when_compile(Case *c, Buf *out)
{
	const Json *when = c->f.f[FD_when];
	When w = {{0}, 0, {0}};
	for (size_t i = 0; when && i < when->nkids; i++) {
		const Json *kid = &when->kids[i];
		Place at = on(c, kid);
		if (strcmp(kid->key, "has") == 0)
			when_has(c, kid, &w);
		else if (strcmp(kid->key, "pure") == 0)
			when_pure(c, kid, &w);
		else if (strcmp(kid->key, "type") == 0)
			when_type(c, kid, &w);
		else if (strcmp(kid->key, "literal") == 0)
			when_literal(c, kid, &w);
		else if (strcmp(kid->key, "form") == 0)
			when_words(c, kid, &w, "when.form", "COND_FORM");
		else if (strcmp(kid->key, "site") == 0)
			when_words(c, kid, &w, "when.site", "COND_SITE");
		else if (strcmp(kid->key, "item") == 0)
			when_item(c, kid, &w);
		else if (strcmp(kid->key, "used_by") == 0)
			when_used_by(c, kid, &w);
		else if (strcmp(kid->key, "nargs") == 0 || strcmp(kid->key, "npos") == 0)
			when_count(c, kid, kid->key, &w);
		else if (strcmp(kid->key, "paddle") == 0)
			when_paddle(c, kid, &w);
		else if (strcmp(kid->key, "alias") == 0)
			when_alias(c, kid, &w);
		else if (strcmp(kid->key, "file") == 0)
			when_file(c, kid, &w);
		else if (strcmp(kid->key, "context") != 0)
			mapc_error(c->m, &at, "when: unknown field '%s'", kid->key);
	}
	if (c->context)
		buf_printf(&w.rest, ".context = %u, ", c->context);
	if (w.n > 200)
		mapc_error(c->m, &c->at, "when: too many conditions");
	if (w.n)
		buf_printf(&w.rest, ".nconds = %zu, .conds = %s", w.n, mapc_pool(c->m, "MapCond", &w.conds));
	if (w.rest.n)
		buf_printf(out, "{%s}", w.rest.p);
	buf_free(&w.conds);
	buf_free(&w.rest);
}
