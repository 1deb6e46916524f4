/* mapc_case: one case. */
#include "mapc_case.h"

#include "mapc_args.h"
#include "mapc_when.h"

#include <stdlib.h>

static const unsigned diag_ids[] = {
#define DIAG(number, title, why, advice) number,
#include "diag.def"
#undef DIAG
};

static Place on(const Case *c, const Json *value)
{
	Place at = c->at;
	at.line = value->line;
	return at;
}

unsigned case_diag(Mapc *m, Place at, const Json *value, const char *field)
{
	const char *t = value->text;
	if (t && strncmp(t, "TPD", 3) == 0 && strlen(t) == 7 && strspn(t + 3, "0123456789") == 4) {
		unsigned id = (unsigned)strtoul(t + 3, NULL, 10);
		for (size_t i = 0; i < ARRAY_LEN(diag_ids); i++)
			if (diag_ids[i] == id)
				return id;
	}
	at.line = value->line;
	mapc_error(m, &at, "%s: unknown diagnostic '%s'", field, t ? t : "");
	return 0;
}

bool case_has_param(const Case *c, const char *name)
{
	for (size_t i = 0; i < c->nsigs; i++)
		if (sig_find(&c->sigs[i], name))
			return true;
	return false;
}

static void read_signatures(Case *c)
{
	const Json *json = c->f.f[FD_signature];
	if (json) {
		size_t n = json->type == J_STRING ? 1 : json->nkids;
		c->sigs = arena_array(&c->m->arena, Sig, n);
		for (size_t i = 0; i < n; i++) {
			const Json *v = json->type == J_STRING ? json : &json->kids[i];
			Place at = on(c, v);
			if (sig_parse(c->m, &at, "signature", v->text, &c->sigs[c->nsigs]))
				c->nsigs++;
		}
		Place at = on(c, json);
		if (n > 100)
			mapc_error(c->m, &at, "signature: too many overloads");
		if (c->kind == MK_PROPERTY || c->kind == MK_CONSTANT || c->kind == MK_MODULE)
			mapc_error(c->m, &at, "signature: this kind has none");
	}
	json = c->f.f[FD_paddle_signature];
	if (json) {
		Place at = on(c, json);
		c->has_paddle = sig_parse(c->m, &at, "paddle_signature", json->text, &c->paddle);
	}
}

void case_read(Case *c)
{
	c->f = fields_inherit(c->entry, c->own);
	c->args = fields_merge(c->entry, c->own, FD_args_map);
	c->defaults = fields_merge(c->entry, c->own, FD_set_defaults);
	read_signatures(c);
	c->context = when_context(c);
}

void case_free(Case *c)
{
	free(c->args.v);
	free(c->defaults.v);
	free(c->pure.v);
	free(c->holes.v);
}

bool case_hides(const Case *earlier, const Case *later)
{
	if (earlier->f.f[FD_when] || earlier->nsigs != later->nsigs)
		return false;
	for (size_t i = 0; i < earlier->nsigs; i++)
		if (strcmp(earlier->sigs[i].text, later->sigs[i].text) != 0)
			return false;
	unsigned others = CTX_STORE | CTX_AUGSTORE | CTX_DEL;
	if (earlier->f.f[FD_template] || earlier->f.f[FD_statements])
		others |= CTX_VALUE | CTX_BASE | CTX_DECORATOR | CTX_ANNOTATION;
	return !(later->context & others);
}

/* ---- templates ---- */

static bool listed_pure(const Case *c, const char *name)
{
	for (size_t i = 0; i < c->pure.n; i++)
		if (strcmp(c->pure.v[i]->text, name) == 0)
			return true;
	return false;
}

static bool star_param(const Case *c, const char *name)
{
	for (size_t i = 0; i < c->nsigs; i++) {
		const SigParam *p = sig_find(&c->sigs[i], name);
		if (p && p->kind == PARAM_STAR)
			return true;
	}
	return false;
}

/* What is wrong with the name of a hole, or NULL. */
static const char *hole_fault(const Case *c, const Hole *h, bool statement)
{
	const char *n = h->name;
	bool stores = (c->context & (CTX_STORE | CTX_AUGSTORE)) != 0;
	if (!*n)
		return "has no name";
	if (h->star)
		return star_param(c, n) ? NULL : "is no *parameter of a signature";
	if (strcmp(n, "rest") == 0)
		return c->nsigs ? NULL : "needs a signature";
	if (strcmp(n, "call") == 0)
		return c->f.f[FD_paddle_api] ? NULL : "needs paddle_api";
	if (strcmp(n, "self") == 0)
		return c->bound ? NULL : "but there is no receiver";
	if (strcmp(n, "target") == 0 && statement)
		return NULL;
	if (star_param(c, n))
		return "must be written with a star";
	if (case_has_param(c, n))
		return NULL;
	if ((strcmp(n, "value") == 0 && stores) ||
	    (strcmp(n, "op") == 0 && ((c->context & CTX_AUGSTORE) || c->operator)) ||
	    (c->operator&&(strcmp(n, "other") == 0 || strcmp(n, "value") == 0)))
		return NULL;
	return "is in none of the signatures";
}

static void check_holes(Case *c, const Place *at, const char *field, const TmplText *t, bool statement)
{
	for (size_t i = 0; i < t->n; i++) {
		const Hole *h = &t->holes[i];
		const char *fault = hole_fault(c, h, statement);
		if (fault)
			mapc_error(c->m, at, "%s: {%s%s} %s", field, h->star ? "*" : "", h->name, fault);
		bool again = false;
		for (size_t k = 0; k < c->holes.n; k++)
			again |= strcmp(c->holes.v[k], h->name) == 0;
		bool free_to_repeat = strcmp(h->name, "op") == 0 || (statement && strcmp(h->name, "target") == 0);
		if (again && !fault && !free_to_repeat && !listed_pure(c, h->name))
			mapc_error(c->m, at, "%s: {%s%s} twice, and pure does not list it", field, h->star ? "*" : "",
				   h->name);
		vec_push(&c->holes, h->name);
	}
}

static bool compile_one(Case *c, const Json *value, const char *field, bool statement, bool *calls, Buf *out)
{
	Place at = on(c, value);
	TmplText t;
	if (!tmpl_read(c->m, &at, field, value->text, &t))
		return false;
	check_holes(c, &at, field, &t, statement);
	const Json *helper = c->f.f[FD_helper];
	return tmpl_compile(c->m, &at, field, &t, statement ? TMPL_STATEMENT : TMPL_EXPRESSION,
			    helper ? helper->text : NULL, calls, out);
}

static void check_helper(Case *c, bool calls)
{
	const Json *helper = c->f.f[FD_helper];
	if (!helper)
		return;
	Place at = on(c, helper);
	if (map_get(&c->m->helpers, str_c(helper->text)) == MAP_NONE)
		mapc_error(c->m, &at, "helper: no templates/helpers/%s.py", helper->text);
	else if (!calls)
		mapc_error(c->m, &at, "helper: no template calls %s", helper->text);
}

static void templates(Case *c, Buf *out)
{
	const Json *tmpl = c->f.f[FD_template], *stmts = c->f.f[FD_statements];
	bool calls = false;
	if (tmpl) {
		buf_addc(out, ", .tmpl = ");
		if (!compile_one(c, tmpl, "template", false, &calls, out))
			buf_addc(out, "{0}");
	}
	size_t before = c->holes.n;
	/* The template and the statements serve different sites. */
	VEC(const char *) both = {0};
	for (size_t i = 0; stmts && i < before; i++)
		vec_push(&both, c->holes.v[i]);
	if (stmts) {
		Buf body = {0};
		c->holes.n = 0;
		for (size_t i = 0; i < stmts->nkids; i++) {
			compile_one(c, &stmts->kids[i], "statements", true, &calls, &body);
			buf_addc(&body, ", ");
		}
		/* Present but empty is told by the pointer. */
		if (!stmts->nkids)
			buf_addc(&body, "{0}");
		buf_printf(out, ", .nstatements = %zu, .statements = %s", stmts->nkids, mapc_pool(c->m, "Tmpl", &body));
	}
	for (size_t i = 0; i < both.n; i++)
		vec_push(&c->holes, both.v[i]);
	free(both.v);
	check_helper(c, calls);
}

/* ---- the other fields ---- */

static void add_string(Case *c, FieldId id, const char *member, Buf *out)
{
	const Json *v = c->f.f[id];
	if (!v)
		return;
	buf_printf(out, ", .%s = ", member);
	mapc_literal(out, str_c(v->text));
	if (!*v->text) {
		Place at = on(c, v);
		mapc_error(c->m, &at, "%s: empty", v->key);
	}
}

static void check_api(Case *c)
{
	const Json *api = c->f.f[FD_paddle_api];
	if (!api)
		return;
	Place at = on(c, api);
	Str s = str_c(api->text);
	bool dot = str_starts(s, STR("."));
	if (dot ? !text_is_dotted(str_n(s.p + 1, s.n - 1))
		: !text_is_dotted(s) || !(str_starts(s, STR("paddle.")) || str_eqc(s, "paddle") ||
					  str_starts(s, STR("einops.")) || str_eqc(s, at.key)))
		mapc_error(c->m, &at, "paddle_api: neither paddle.name nor .name: %s", api->text);
	else if (dot && !c->bound)
		mapc_error(c->m, &at, "paddle_api: starts with a dot, but there is no receiver");
}

static size_t code_points(const char *s)
{
	size_t n = 0;
	for (; *s; s++)
		n += ((unsigned char)*s & 0xc0) != 0x80;
	return n;
}

static void diagnostics(Case *c, Buf *out)
{
	const Json *u = c->f.f[FD_unsupported], *v = c->f.f[FD_verify], *hint = c->f.f[FD_hint];
	if (u) {
		unsigned id = case_diag(c->m, c->at, u, "unsupported");
		Place at = on(c, u);
		if (id && id < 2000)
			mapc_error(c->m, &at, "unsupported: %s is not for sites that are left alone", u->text);
		buf_printf(out, ", .unsupported = %u", id);
	}
	if (v) {
		unsigned id = case_diag(c->m, c->at, v, "verify");
		Place at = on(c, v);
		if (id && (id < 1000 || id > 1999))
			mapc_error(c->m, &at, "verify: %s is not in the 1xxx block", v->text);
		buf_printf(out, ", .verify = %u", id);
	}
	if (hint) {
		Place at = on(c, hint);
		if (code_points(hint->text) > 80)
			mapc_error(c->m, &at, "hint: %zu characters, at most 80", code_points(hint->text));
		if (strchr(hint->text, '\n'))
			mapc_error(c->m, &at, "hint: more than one line");
	}
	add_string(c, FD_hint, "hint", out);
}

static void check_action(Case *c)
{
	const FieldId actions[] = {FD_template, FD_statements, FD_paddle_api};
	const Json *const *f = c->f.f;
	size_t n = 0;
	for (size_t i = 0; i < ARRAY_LEN(actions); i++)
		n += f[actions[i]] != NULL;
	bool keeps = f[FD_keep] && f[FD_keep]->truth;
	if (!n && !f[FD_unsupported] && !keeps)
		mapc_error(c->m, &c->at,
			   "says nothing of what becomes of it: paddle_api, template, statements, unsupported or keep");
	if ((f[FD_unsupported] != NULL) + keeps + (n > 0) > 1)
		mapc_error(c->m, &c->at, "more than one of: a rewriting, unsupported, keep");
	if (keeps && f[FD_verify])
		mapc_error(c->m, &c->at, "verify: nothing is rewritten");
}

static void returns(Case *c, Buf *out)
{
	const Json *r = c->f.f[FD_returns];
	if (!r)
		return;
	Buf type = {0};
	NameList params = {0};
	Place at = on(c, r);
	if (type_compile(c->m, &at, "returns", r->text, false, &type, &params))
		buf_printf(out, ", .returns = %s", mapc_pool(c->m, "MapType", &type));
	for (size_t i = 0; i < params.n && c->own->f[FD_returns]; i++)
		if (!case_has_param(c, params.v[i]) && !(strcmp(params.v[i], "self") == 0 && c->bound) &&
		    !(strcmp(params.v[i], "other") == 0 && c->operator))
			mapc_error(c->m, &at, "returns: '%s' is in none of the signatures", params.v[i]);
	free(params.v);
	buf_free(&type);
}

void case_check_returns(Case *c)
{
	Buf unused = {0};
	returns(c, &unused);
	buf_free(&unused);
}

static void check_fact(Case *c, const Json *name, const char *field)
{
	Place at = on(c, name);
	if (json_expect(c->m, at, name, field, J_STRING) && !str_is_identifier(str_c(name->text)))
		mapc_error(c->m, &at, "%s: no name: %s", field, name->text);
}

/* `name` must be an argument, or self of a method. */
static void check_argument(Case *c, const Json *name, const char *field)
{
	if (case_has_param(c, name->text) || (strcmp(name->text, "self") == 0 && c->bound))
		return;
	Place at = on(c, name);
	mapc_error(c->m, &at, "%s: '%s' is in none of the signatures", field, name->text);
}

void case_check_facts(Case *c)
{
	const Json *sets = c->own->f[FD_sets], *twice = c->own->f[FD_sets_twice];
	const Json *quiet = c->own->f[FD_quiet], *mixed = c->own->f[FD_mixed];
	const Json *ordered = c->own->f[FD_ordered];
	if (sets && sets->type == J_STRING)
		check_fact(c, sets, "sets");
	for (size_t i = 0; sets && i < sets->nkids; i++)
		check_fact(c, &sets->kids[i], "sets");
	if (twice && twice->nkids != 1) {
		Place at = on(c, twice);
		mapc_error(c->m, &at, "sets_twice: must name one argument");
	}
	for (size_t i = 0; twice && i < twice->nkids; i++) {
		Place at = on(c, &twice->kids[i]);
		check_fact(c, &twice->kids[i], "sets_twice");
		if (!case_has_param(c, twice->kids[i].key))
			mapc_error(c->m, &at, "sets_twice: '%s' is in none of the signatures", twice->kids[i].key);
	}
	if (quiet)
		check_argument(c, quiet, "quiet");
	if (ordered && strcmp(ordered->text, "self") != 0)
		check_argument(c, ordered, "ordered");
	if (mixed && mixed->nkids != 1 && mixed->nkids != 2) {
		Place at = on(c, mixed);
		mapc_error(c->m, &at, "mixed: must name one argument or two");
	}
	for (size_t i = 0; mixed && i < mixed->nkids; i++)
		check_argument(c, &mixed->kids[i], "mixed");
}

static void facts(Case *c, Buf *out)
{
	const Json *sets = c->f.f[FD_sets], *twice = c->f.f[FD_sets_twice];
	if (sets) {
		size_t n = 0;
		const char *array = mapc_strings(c->m, sets, &n);
		buf_printf(out, ", .nsets = %zu, .sets = %s", n, array);
	}
	if (twice && twice->nkids == 1 && twice->kids[0].type == J_STRING) {
		buf_addc(out, ", .twice_arg = ");
		mapc_literal(out, str_c(twice->kids[0].key));
		buf_addc(out, ", .sets_twice = ");
		mapc_literal(out, str_c(twice->kids[0].text));
	}
	add_string(c, FD_quiet, "quiet", out);
	const Json *mixed = c->f.f[FD_mixed];
	for (size_t i = 0; mixed && i < mixed->nkids; i++) {
		buf_addc(out, i ? ", " : ", .mixed = {");
		mapc_literal(out, str_c(mixed->kids[i].text));
	}
	if (mixed && mixed->nkids)
		buf_addc(out, "}");
}

static void defaults(Case *c, Buf *out)
{
	Buf body = {0};
	bool kwargs = !c->has_paddle;
	for (size_t i = 0; i < c->paddle.n; i++)
		kwargs |= c->paddle.params[i].kind == PARAM_KWARGS;
	for (size_t i = 0; i < c->defaults.n; i++) {
		const Json *d = c->defaults.v[i];
		Place at = on(c, d);
		if (!json_expect(c->m, at, d, "set_defaults", J_STRING))
			continue;
		if (!str_is_identifier(str_c(d->key)))
			mapc_error(c->m, &at, "set_defaults: no name: %s", d->key);
		else if (!kwargs && !sig_find(&c->paddle, d->key))
			mapc_error(c->m, &at, "set_defaults: '%s' is not in paddle_signature", d->key);
		if (!text_is_expression(c->m, d->text))
			mapc_error(c->m, &at, "set_defaults: no Python expression: %s", d->text);
		buf_addc(&body, "{.name = ");
		mapc_literal(&body, str_c(d->key));
		buf_addc(&body, ", .expr = ");
		mapc_literal(&body, str_c(d->text));
		buf_addc(&body, "}, ");
	}
	if (c->defaults.n)
		buf_printf(out, ", .ndefaults = %zu, .defaults = %s", c->defaults.n,
			   mapc_pool(c->m, "MapDefault", &body));
	buf_free(&body);
}

void case_check_args(Case *c)
{
	const Json *map = c->own->f[FD_args_map];
	for (size_t i = 0; map && i < map->nkids; i++) {
		Place at = on(c, &map->kids[i]);
		if (!case_has_param(c, map->kids[i].key))
			mapc_error(c->m, &at, "args_map: '%s' is in none of the signatures", map->kids[i].key);
	}
	args_check(c);
}

void case_compile(Case *c, Buf *out)
{
	Buf when = {0};
	when_compile(c, &when);
	check_action(c);
	check_api(c);
	case_check_args(c);
	if (c->f.f[FD_keep])
		buf_printf(out, ", .keep = %d", c->f.f[FD_keep]->truth);
	if (when.n)
		buf_printf(out, ", .when = %s", when.p);
	buf_free(&when);
	add_string(c, FD_paddle_api, "api", out);
	templates(c, out);
	if (c->nsigs)
		buf_printf(out, ", .nsigs = %zu, .sigs = %s", c->nsigs, args_compile(c));
	defaults(c, out);
	add_string(c, FD_helper, "helper", out);
	diagnostics(c, out);
	case_check_facts(c);
	facts(c, out);
	returns(c, out);
}
