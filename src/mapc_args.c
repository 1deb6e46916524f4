/* mapc_args: what becomes of arguments. */
#include "mapc_args.h"

#include <stdlib.h>

static Place on(const Case *c, const Json *value)
{
	Place at = c->at;
	at.line = value->line;
	return at;
}

typedef struct {
	const Json *to, *expr, *values, *other, *only, *unpack, *pack, *strip;
} Spec;

static Spec read_spec(const Json *arg)
{
	Spec s = {0};
	if (arg && arg->type == J_OBJECT)
		s = (Spec){json_member(arg, "to"),   json_member(arg, "expr"), json_member(arg, "values"),
			   json_member(arg, "else"), json_member(arg, "only"), json_member(arg, "unpack"),
			   json_member(arg, "pack"), json_member(arg, "strip")};
	return s;
}

static const struct {
	const char *name;
	unsigned types;
} spec_fields[] = {
	{"to", J_STRING},    {"expr", J_STRING}, {"values", J_OBJECT}, {"else", J_STRING}, {"only", J_STRING | J_ARRAY},
	{"unpack", J_ARRAY}, {"pack", J_BOOL},   {"strip", J_STRING},
};

static bool check_fields(Case *c, const Json *arg)
{
	bool ok = true;
	for (size_t i = 0; i < arg->nkids; i++) {
		const Json *kid = &arg->kids[i];
		size_t k = 0;
		while (k < ARRAY_LEN(spec_fields) && strcmp(spec_fields[k].name, kid->key) != 0)
			k++;
		Place at = on(c, kid);
		if (k == ARRAY_LEN(spec_fields)) {
			mapc_error(c->m, &at, "args_map: '%s': unknown field '%s'", arg->key, kid->key);
			ok = false;
			continue;
		}
		ok &= json_expect(c->m, at, kid, arena_printf(&c->m->arena, "args_map: '%s': %s", arg->key, kid->key),
				  spec_fields[k].types);
		for (size_t j = 0; kid->type != J_STRING && j < kid->nkids; j++)
			ok &= json_expect(c->m, on(c, &kid->kids[j]), &kid->kids[j],
					  arena_printf(&c->m->arena, "args_map: '%s': %s", arg->key, kid->key),
					  J_STRING);
	}
	return ok;
}

static void check_literal(Case *c, const Json *arg, const Json *at_value, const char *text)
{
	Place at = on(c, at_value);
	if (!text_is_literal(c->m, text))
		mapc_error(c->m, &at, "args_map: '%s': no literal: %s", arg->key, text);
}

static bool is_parameter_name(const char *text) { return str_is_identifier(str_c(text)); }

static void check_values(Case *c, const Json *arg, const Spec *s)
{
	for (size_t i = 0; s->values && i < s->values->nkids; i++) {
		const Json *kid = &s->values->kids[i];
		Place at = on(c, kid);
		check_literal(c, arg, kid, kid->key);
		if (!text_is_expression(c->m, kid->text))
			mapc_error(c->m, &at, "args_map: '%s': no Python expression: %s", arg->key, kid->text);
	}
	if (s->only && s->only->type == J_STRING)
		check_literal(c, arg, s->only, s->only->text);
	for (size_t i = 0; s->only && i < s->only->nkids; i++)
		check_literal(c, arg, &s->only->kids[i], s->only->kids[i].text);
	for (size_t i = 0; s->unpack && i < s->unpack->nkids; i++) {
		Place at = on(c, &s->unpack->kids[i]);
		if (!is_parameter_name(s->unpack->kids[i].text))
			mapc_error(c->m, &at, "args_map: '%s': no name: %s", arg->key, s->unpack->kids[i].text);
	}
}

static void check_object(Case *c, const Json *arg)
{
	if (!check_fields(c, arg))
		return;
	Spec s = read_spec(arg);
	Place at = on(c, arg);
	int forms = (s.expr != NULL) + (s.values != NULL) + (s.only != NULL) + (s.unpack != NULL) + (s.pack != NULL) +
		    (s.strip != NULL);
	if (forms > 1)
		mapc_error(c->m, &at, "args_map: '%s': only one of expr, values, only, unpack, pack, strip", arg->key);
	if (!forms && !s.to)
		mapc_error(c->m, &at, "args_map: '%s': says nothing", arg->key);
	if (s.only && !s.other)
		mapc_error(c->m, &at, "args_map: '%s': only without else", arg->key);
	if (s.other && !s.only && !s.values)
		mapc_error(c->m, &at, "args_map: '%s': else without values or only", arg->key);
	if (s.other)
		case_diag(c->m, on(c, s.other), s.other, "else");
	if (s.pack && !s.pack->truth)
		mapc_error(c->m, &at, "args_map: '%s': pack must be true", arg->key);
	if (s.to && !is_parameter_name(s.to->text))
		mapc_error(c->m, &at, "args_map: '%s': no name: %s", arg->key, s.to->text);
	if (s.strip && (s.strip->text[0] != '.' || !str_is_identifier(str_c(s.strip->text + 1))))
		mapc_error(c->m, &at, "args_map: '%s': strip: must be \".name\": %s", arg->key, s.strip->text);
	if (s.unpack && !s.unpack->nkids)
		mapc_error(c->m, &at, "args_map: '%s': unpack: empty list", arg->key);
	check_values(c, arg, &s);
	for (size_t i = 0; s.pack && i < c->nsigs; i++) {
		const SigParam *p = sig_find(&c->sigs[i], arg->key);
		if (p && p->kind != PARAM_STAR)
			mapc_error(c->m, &at, "args_map: '%s': pack, but it is not *%s", arg->key, arg->key);
	}
}

void args_check(Case *c)
{
	const Json *map = c->own->f[FD_args_map];
	for (size_t i = 0; map && i < map->nkids; i++) {
		const Json *arg = &map->kids[i];
		Place at = on(c, arg);
		if (!json_expect(c->m, at, arg, arena_printf(&c->m->arena, "args_map: '%s'", arg->key),
				 J_STRING | J_OBJECT | J_NULL))
			continue;
		if (arg->type == J_NULL && !c->f.f[FD_note])
			mapc_error(c->m, &at, "args_map: '%s': dropped, but no note says why", arg->key);
		if (arg->type == J_STRING && !is_parameter_name(arg->text))
			mapc_error(c->m, &at, "args_map: '%s': no name: %s", arg->key, arg->text);
		if (arg->type == J_OBJECT)
			check_object(c, arg);
	}
}

/* ---- tables ---- */

static const Json *find_arg(const Case *c, const char *name)
{
	for (size_t i = 0; i < c->args.n; i++)
		if (strcmp(c->args.v[i]->key, name) == 0)
			return c->args.v[i];
	return NULL;
}

static bool is_hole(const Case *c, const char *name)
{
	for (size_t i = 0; i < c->holes.n; i++)
		if (strcmp(c->holes.v[i], name) == 0)
			return true;
	return false;
}

/* Is the call written by paddle_api and args_map, so that Paddle's parameters matter? */
static bool writes_call(const Case *c)
{
	bool shaped = c->f.f[FD_template] || c->f.f[FD_statements];
	return c->f.f[FD_paddle_api] && c->has_paddle && !c->f.f[FD_unsupported] && !c->f.f[FD_keep] &&
	       (!shaped || is_hole(c, "call") || is_hole(c, "rest"));
}

/* Does Paddle take an argument of this name? */
static bool paddle_takes(const Case *c, const char *name)
{
	for (size_t i = 0; i < c->paddle.n; i++)
		if (c->paddle.params[i].kind == PARAM_KWARGS)
			return true;
	return sig_find(&c->paddle, name) != NULL;
}

static void check_target(Case *c, const Json *at_value, const char *from, const char *to)
{
	Place at = on(c, at_value);
	if (writes_call(c) && !is_hole(c, from) && !paddle_takes(c, to))
		mapc_error(c->m, &at, "args_map: '%s': '%s' is not in paddle_signature", from, to);
}

static int paddle_place(const Case *c, const char *name)
{
	for (size_t i = 0; i < c->paddle.n; i++) {
		const SigParam *p = &c->paddle.params[i];
		if (strcmp(p->name, name) == 0)
			return p->kind == PARAM_KWONLY || p->kind == PARAM_KWARGS ? -1 : (int)i;
	}
	return -1;
}

static void add_values(Buf *out, Case *c, const Json *values, bool pairs)
{
	Buf body = {0};
	size_t n = values->type == J_STRING ? 1 : values->nkids;
	for (size_t i = 0; i < n; i++) {
		const Json *v = values->type == J_STRING ? values : &values->kids[i];
		buf_addc(&body, "{.from = ");
		mapc_literal(&body, str_c(text_dense(c->m, pairs ? v->key : v->text)));
		if (pairs) {
			buf_addc(&body, ", .to = ");
			mapc_literal(&body, str_c(v->text));
		}
		buf_addc(&body, "}, ");
	}
	if (n > 255)
		mapc_error(c->m, &c->at, "args_map: too many values");
	if (n)
		buf_printf(out, ", .nvalues = %zu, .values = %s", n, mapc_pool(c->m, "MapValue", &body));
	buf_free(&body);
}

static void add_names(Buf *out, Case *c, const Json *names)
{
	size_t n = 0;
	const char *array = mapc_strings(c->m, names, &n);
	buf_printf(out, ", .nnames = %zu, .names = %s", n, array);
}

static void add_expr(Buf *out, Case *c, const Json *arg, const Json *expr)
{
	Place at = on(c, expr);
	const char *field = arena_printf(&c->m->arena, "args_map: '%s': expr", arg->key);
	TmplText t;
	bool calls = false;
	if (!tmpl_read(c->m, &at, field, expr->text, &t))
		return;
	if (t.n != 1 || t.holes[0].name[0]) {
		mapc_error(c->m, &at, "%s: must have one hole {}: %s", field, expr->text);
		return;
	}
	buf_addc(out, ", .expr = ");
	tmpl_compile(c->m, &at, field, &t, TMPL_EXPRESSION, NULL, &calls, out);
}

/* A parameter that args_map does not list.  Where Paddle has none of its name, it may only be the default. */
static void add_unlisted(Buf *out, const Case *c, const SigParam *p, int place)
{
	bool refused = writes_call(c) && !paddle_takes(c, p->name) && !is_hole(c, p->name) && p->kind != PARAM_STAR &&
		       p->kind != PARAM_KWARGS;
	if (!refused) {
		buf_printf(out, ".op = ARG_RENAME, .to = \"%s\", .pos = %d", p->name, place);
		return;
	}
	buf_addc(out, ".op = ARG_ONLY, .pos = -1, .else_id = 2002");
	if (p->dflt) {
		Buf body = {0};
		buf_addc(&body, "{.from = ");
		mapc_literal(&body, str_c(text_dense(c->m, p->dflt)));
		buf_addc(&body, "}");
		buf_printf(out, ", .nvalues = 1, .values = %s", mapc_pool(c->m, "MapValue", &body));
	}
}

/* `*next` counts Paddle's places when there is no paddle_signature. */
static void add_arg(Buf *out, Case *c, const SigParam *p, int *next)
{
	const Json *arg = find_arg(c, p->name);
	Spec s = read_spec(arg);
	const char *to = arg && arg->type == J_STRING ? arg->text : s.to ? s.to->text : p->name;
	bool positional = p->kind == PARAM_POSONLY || p->kind == PARAM_NORMAL || p->kind == PARAM_STAR;
	bool dropped = arg && (arg->type == J_NULL || (s.only && !s.to));
	int place = c->has_paddle ? paddle_place(c, to) : positional && !dropped ? *next : -1;
	if (positional && !dropped)
		*next += s.unpack ? (int)s.unpack->nkids : 1;
	if (!arg) {
		add_unlisted(out, c, p, place);
		return;
	}
	if (dropped && arg->type == J_NULL) {
		buf_addc(out, ".op = ARG_DROP, .pos = -1");
		return;
	}
	const char *op = s.expr     ? "ARG_EXPR"
			 : s.values ? "ARG_VALUES"
			 : s.only   ? "ARG_ONLY"
			 : s.unpack ? "ARG_UNPACK"
			 : s.pack   ? "ARG_PACK"
				    : "ARG_RENAME";
	buf_printf(out, ".op = %s, .pos = %d", op, dropped || s.unpack ? -1 : place);
	if (!dropped && !s.unpack) {
		buf_printf(out, ", .to = \"%s\"", to);
		check_target(c, arg, p->name, to);
	}
	if (s.other)
		buf_printf(out, ", .else_id = %u", case_diag(c->m, on(c, s.other), s.other, "else"));
	if (s.strip) {
		buf_addc(out, ", .strip = ");
		mapc_literal(out, str_c(s.strip->text));
	}
	if (s.expr)
		add_expr(out, c, arg, s.expr);
	if (s.values || s.only)
		add_values(out, c, s.values ? s.values : s.only, s.values != NULL);
	for (size_t i = 0; s.unpack && i < s.unpack->nkids; i++)
		check_target(c, arg, p->name, s.unpack->kids[i].text);
	if (s.unpack)
		add_names(out, c, s.unpack);
}

static const char *const param_kinds[] = {
	"PARAM_NORMAL", "PARAM_POSONLY", "PARAM_STAR", "PARAM_KWONLY", "PARAM_KWARGS",
};

/* Are the values of all arguments of the right JSON types, so that the tables can be written? */
static bool sound(const Case *c)
{
	for (size_t i = 0; i < c->args.n; i++) {
		const Json *arg = c->args.v[i];
		if (!(arg->type & (J_STRING | J_OBJECT | J_NULL)))
			return false;
		for (size_t k = 0; arg->type == J_OBJECT && k < arg->nkids; k++) {
			const Json *kid = &arg->kids[k];
			size_t f = 0;
			while (f < ARRAY_LEN(spec_fields) && strcmp(spec_fields[f].name, kid->key) != 0)
				f++;
			if (f == ARRAY_LEN(spec_fields) || !(kid->type & spec_fields[f].types))
				return false;
			for (size_t j = 0; j < kid->nkids; j++)
				if (kid->kids[j].type != J_STRING)
					return false;
		}
	}
	return true;
}

const char *args_compile(Case *c)
{
	if (!sound(c))
		return "NULL";
	Buf sigs = {0};
	for (size_t i = 0; i < c->nsigs; i++) {
		const Sig *sig = &c->sigs[i];
		Buf params = {0};
		int next = 0;
		for (size_t k = 0; k < sig->n; k++) {
			const SigParam *p = &sig->params[k];
			buf_printf(&params, "{.name = \"%s\", .kind = %s, ", p->name, param_kinds[p->kind]);
			if (p->dflt) {
				buf_addc(&params, ".dflt = ");
				mapc_literal(&params, str_c(p->dflt));
				buf_addc(&params, ", ");
			}
			buf_addc(&params, ".arg = {");
			add_arg(&params, c, p, &next);
			buf_addc(&params, "}}, ");
		}
		buf_printf(&sigs, "{.n = %zu", sig->n);
		if (sig->n)
			buf_printf(&sigs, ", .params = %s", mapc_pool(c->m, "MapParam", &params));
		buf_addc(&sigs, "}, ");
		buf_free(&params);
	}
	return mapc_pool(c->m, "MapSig", &sigs);
}
