/* mapc_text: signatures and types. */
#include "mapc_text.h"

#include "pyexpr.h"

#include <stdlib.h>

bool text_is_dotted(Str s)
{
	for (;;) {
		size_t dot = str_find(s, STR("."));
		if (!str_is_identifier(str_n(s.p, dot)))
			return false;
		if (dot == s.n)
			return true;
		s = str_n(s.p + dot + 1, s.n - dot - 1);
	}
}

Node text_expression(const Syntax *s)
{
	Node stmt = s->has_error ? NODE_NONE : node_first(s, 0);
	if (stmt == NODE_NONE || node_next(s, stmt) != NODE_NONE || node_kind(s, stmt) != N_EXPRESSION_STATEMENT)
		return NODE_NONE;
	Node e = node_first(s, stmt);
	if (e == NODE_NONE || node_next(s, e) != NODE_NONE || s->ncomments)
		return NODE_NONE;
	NodeKind k = node_kind(s, e);
	return k == N_ASSIGNMENT || k == N_AUGMENTED_ASSIGNMENT || k == N_YIELD ? NODE_NONE : e;
}

bool text_is_expression(Mapc *m, const char *text)
{
	Syntax s = syntax_parse(m->parser, str_c(text));
	return text_expression(&s) != NODE_NONE;
}

bool text_is_literal(Mapc *m, const char *text)
{
	Syntax s = syntax_parse(m->parser, str_c(text));
	Node e = text_expression(&s);
	if (e == NODE_NONE)
		return false;
	NodeKind k = node_kind(&s, e);
	if (k == N_ATTRIBUTE) /* a constant of another library, compared as it is written: Image.BICUBIC */
		return true;
	if (k != N_TUPLE && k != N_LIST)
		return pyexpr_is_literal(&s, e);
	for (Node item = node_first(&s, e); item != NODE_NONE; item = node_next(&s, item))
		if (!pyexpr_is_literal(&s, item))
			return false;
	return true;
}

const char *text_dense(Mapc *m, const char *text)
{
	Buf b = {0};
	char quote = 0;
	for (const char *p = text; *p; p++) {
		if (quote && *p == '\\' && p[1])
			buf_byte(&b, *p++);
		else if (quote ? *p == quote : *p == '\'' || *p == '"')
			quote = quote ? 0 : *p;
		if (quote || (*p != ' ' && *p != '\t' && *p != '\n'))
			buf_byte(&b, *p);
	}
	const char *dense = arena_strndup(&m->arena, b.p ? b.p : "", b.n);
	buf_free(&b);
	return dense;
}

bool text_is_item(Mapc *m, const char *text)
{
	if (strncmp(text, "[*]", 3) == 0) /* the variable of a loop over the site */
		text += 3;
	if (*text != '[' && *text != '.')
		return false;
	Syntax s = syntax_parse(m->parser, str_c(arena_printf(&m->arena, "x%s", text)));
	Node e = text_expression(&s);
	while (e != NODE_NONE && (node_kind(&s, e) == N_SUBSCRIPT || node_kind(&s, e) == N_ATTRIBUTE)) {
		Node value = node_first(&s, e);
		Node index = node_next(&s, value);
		if (node_kind(&s, e) == N_SUBSCRIPT &&
		    (!pyexpr_is_literal(&s, index) || node_next(&s, index) != NODE_NONE ||
		     str_find(node_text(&s, index), STR("]")) < node_text(&s, index).n))
			return false;
		e = value;
	}
	return e != NODE_NONE && node_kind(&s, e) == N_IDENTIFIER;
}

/* ---- signatures ---- */

typedef struct {
	const char *p;
	VEC(SigParam) params;
	bool star;     /* a * or *args came: keyword-only from here */
	bool optional; /* a default came */
	const char *wrong;
} SigParser;

static void space(const char **p)
{
	while (**p == ' ')
		(*p)++;
}

static Str word(const char **p)
{
	const char *start = *p;
	while ((**p >= '0' && **p <= '9') || (**p >= 'a' && **p <= 'z') || (**p >= 'A' && **p <= 'Z') || **p == '_' ||
	       (unsigned char)**p > 127)
		(*p)++;
	return str_n(start, (size_t)(*p - start));
}

/* Up to the comma or bracket that ends a default value. */
static Str default_text(const char **p)
{
	space(p);
	const char *start = *p;
	int depth = 0;
	for (; **p; (*p)++) {
		char c = **p;
		if (c == '\'' || c == '"') {
			for ((*p)++; **p && **p != c; (*p)++)
				if (**p == '\\' && (*p)[1])
					(*p)++;
			if (!**p)
				break;
		} else if (depth == 0 && (c == ',' || c == ')')) {
			break;
		}
		depth += (c == '(' || c == '[' || c == '{') - (c == ')' || c == ']' || c == '}');
	}
	const char *end = *p;
	while (end > start && end[-1] == ' ')
		end--;
	return str_n(start, (size_t)(end - start));
}

static void positional_only(SigParser *sp)
{
	sp->p++;
	if (!sp->params.n || sp->star)
		sp->wrong = "misplaced /";
	for (size_t i = 0; i < sp->params.n; i++) {
		if (sp->params.v[i].kind == PARAM_POSONLY)
			sp->wrong = "second /";
		sp->params.v[i].kind = PARAM_POSONLY;
	}
}

static void one_param(Mapc *m, SigParser *sp)
{
	if (*sp->p == '/') {
		positional_only(sp);
		return;
	}
	int stars = 0;
	for (; *sp->p == '*' && stars < 2; sp->p++)
		stars++;
	Str name = word(&sp->p);
	SigParam param = {0};
	param.kind = stars == 2 ? PARAM_KWARGS : stars == 1 ? PARAM_STAR : sp->star ? PARAM_KWONLY : PARAM_NORMAL;
	if (stars == 1 && sp->star)
		sp->wrong = "second *";
	sp->star |= stars == 1;
	if (stars == 1 && !name.n)
		return;
	if (!str_is_identifier(name)) {
		sp->wrong = "a parameter without a name";
		return;
	}
	param.name = arena_strndup(&m->arena, name.p, name.n);
	space(&sp->p);
	if (*sp->p == '=' && !stars) {
		sp->p++;
		Str dflt = default_text(&sp->p);
		param.dflt = arena_strndup(&m->arena, dflt.p, dflt.n);
		sp->optional |= param.kind == PARAM_NORMAL;
	} else if (sp->optional && param.kind == PARAM_NORMAL) {
		sp->wrong = "a parameter without default behind one with a default";
	}
	vec_push(&sp->params, param);
}

static void check_params(Mapc *m, SigParser *sp)
{
	for (size_t i = 0; i < sp->params.n && !sp->wrong; i++) {
		const SigParam *a = &sp->params.v[i];
		for (size_t k = 0; k < i; k++)
			if (strcmp(a->name, sp->params.v[k].name) == 0)
				sp->wrong = "two parameters of one name";
		if (a->kind == PARAM_KWARGS && i + 1 < sp->params.n)
			sp->wrong = "** is not last";
		if (a->dflt && !text_is_expression(m, a->dflt))
			sp->wrong = "a default that is no expression";
	}
	if (sp->params.n > 120)
		sp->wrong = "too many parameters";
}

bool sig_parse(Mapc *m, const Place *at, const char *field, const char *text, Sig *out)
{
	SigParser sp = {.p = text};
	if (*sp.p++ != '(')
		sp.wrong = "no parentheses around it";
	while (!sp.wrong) {
		space(&sp.p);
		if (*sp.p == ')')
			break;
		one_param(m, &sp);
		space(&sp.p);
		if (!sp.wrong && *sp.p != ',' && *sp.p != ')')
			sp.wrong = *sp.p ? "expected a comma or )" : "no ) at its end";
		sp.p += *sp.p == ',';
	}
	if (!sp.wrong && sp.p[1])
		sp.wrong = "text behind the )";
	if (!sp.wrong)
		check_params(m, &sp);
	if (sp.wrong)
		mapc_error(m, at, "%s: invalid signature: %s: %s", field, sp.wrong, text);
	SigParam *params = arena_array(&m->arena, SigParam, sp.params.n);
	if (sp.params.n)
		memcpy(params, sp.params.v, sp.params.n * sizeof *params);
	*out = (Sig){params, sp.params.n, text};
	free(sp.params.v);
	return !sp.wrong;
}

const SigParam *sig_find(const Sig *sig, const char *name)
{
	for (size_t i = 0; i < sig->n; i++)
		if (strcmp(sig->params[i].name, name) == 0)
			return &sig->params[i];
	return NULL;
}

/* ---- types ---- */

typedef struct {
	Mapc *m;
	const char *p;
	bool condition, ok;
	int depth;
	NameList *params;
} TypeParser;

static void type_union(TypeParser *tp, Buf *out);
static void type_term(TypeParser *tp, Buf *out);

static bool eat(TypeParser *tp, char c)
{
	space(&tp->p);
	if (*tp->p != c)
		return false;
	tp->p++;
	space(&tp->p);
	return true;
}

static void need(TypeParser *tp, char c)
{
	if (!eat(tp, c))
		tp->ok = false;
}

static const struct {
	const char *name, *tag;
} simple_types[] = {
	{"any", "MT_ANY"},
	{"None", "MT_NONE"},
	{"bool", "MT_BOOL"},
	{"int", "MT_INT"},
	{"float", "MT_FLOAT"},
	{"number", "MT_NUMBER"},
	{"str", "MT_STR"},
	{"Size", "MT_SIZE"},
	{"dtype", "MT_DTYPE"},
	{"device", "MT_DEVICE"},
	{"ndarray", "MT_NDARRAY"},
	{"function", "MT_FUNCTION"},
	{"other", "MT_OTHER"},
	{"torch.Size", "MT_SIZE"},
	{"torch.dtype", "MT_DTYPE"},
	{"torch.device", "MT_DEVICE"},
	{"numpy.ndarray", "MT_NDARRAY"},
};

static const struct {
	const char *name, *tag;
} container_types[] = {
	{"list", "MT_LIST"},
	{"dict", "MT_DICT"},
	{"iter", "MT_ITER"},
	{"tuple", "MT_TUPLE_OF"},
};

/* The name of an argument. */
static const char *type_param(TypeParser *tp)
{
	space(&tp->p);
	Str name = word(&tp->p);
	if (!str_is_identifier(name) || tp->condition) {
		tp->ok = false;
		return "";
	}
	const char *s = arena_strndup(&tp->m->arena, name.p, name.n);
	vec_push(tp->params, s);
	return s;
}

static unsigned type_kinds(TypeParser *tp)
{
	unsigned kinds = 0;
	do {
		space(&tp->p);
		Str w = word(&tp->p);
		unsigned k = str_eqc(w, "bool")      ? KIND_BOOL
			     : str_eqc(w, "int")     ? (tp->condition ? KIND_INT : KIND_LONG) /* torch gives int64 */
			     : str_eqc(w, "small")   ? KIND_SMALL
			     : str_eqc(w, "long")    ? KIND_LONG
			     : str_eqc(w, "float")   ? KIND_FLOAT
			     : str_eqc(w, "complex") ? KIND_COMPLEX
						     : 0;
		tp->ok &= k != 0;
		kinds |= k;
	} while (tp->ok && eat(tp, '|'));
	return kinds;
}

/* `rank` is one more than the number of axes, 0 when it is not told. */
static void type_tensor(TypeParser *tp, unsigned rank, Buf *out)
{
	if (!eat(tp, '[')) {
		buf_printf(out, "{.tag = MT_TENSOR, .kind = KIND_ANY, .rank = %u}", rank);
	} else if (eat(tp, '=')) {
		const char *param = type_param(tp);
		unsigned kinds = eat(tp, '|') ? type_kinds(tp) : (unsigned)KIND_FLOAT;
		buf_printf(out, "{.tag = MT_TENSOR_OF, .kind = %u, .rank = %u, .param = \"%s\"}", kinds, rank, param);
		need(tp, ']');
	} else {
		buf_printf(out, "{.tag = MT_TENSOR, .kind = %u, .rank = %u}", type_kinds(tp), rank);
		need(tp, ']');
	}
}

/* Elements up to `end`, or alternatives when `end` is 0; `body` may hold the first one. */
static void type_many(TypeParser *tp, const char *tag, Buf *body, unsigned n, char end, Buf *out)
{
	char separator = end ? ',' : '|';
	while (tp->ok && (n == 0 || eat(tp, separator))) {
		if (end && *tp->p == end)
			break;
		if (n++)
			buf_addc(body, ", ");
		if (end)
			type_union(tp, body);
		else
			type_term(tp, body);
	}
	if (end)
		need(tp, end);
	if (n > 100)
		tp->ok = false;
	if (!tp->ok || !n) {
		buf_free(body);
		buf_printf(out, "{.tag = %s}", tag);
		return;
	}
	buf_printf(out, "{.tag = %s, .n = %u, .args = %s}", tag, n, mapc_pool(tp->m, "MapType", body));
}

/* ( already eaten: a tuple, or a type in parentheses. */
static void type_tuple(TypeParser *tp, Buf *out)
{
	Buf body = {0};
	if (*tp->p == ')') {
		tp->p++;
		buf_addc(out, "{.tag = MT_TUPLE}");
		return;
	}
	type_union(tp, &body);
	if (eat(tp, ')')) {
		buf_adds(out, buf_str(&body));
		buf_free(&body);
		return;
	}
	type_many(tp, "MT_TUPLE", &body, 1, ')', out);
}

static void type_named(TypeParser *tp, Str name, Buf *out)
{
	/* A class of these namespaces may have no entry: its name alone tells it from other types. */
	static const char *const open[] = {"torch.nn.", "torch.optim.", "torch.utils."};
	uint32_t is_class = map_get(&tp->m->classes, name);
	bool known = is_class == 1 || (is_class == 0 && str_starts(name, STR("torch.")));
	for (size_t i = 0; i < ARRAY_LEN(open); i++)
		known |= str_starts(name, str_c(open[i]));
	if (!known || !text_is_dotted(name)) {
		tp->ok = false;
		return;
	}
	buf_printf(out, "{.tag = MT_INSTANCE, .name = \"" STR_FMT "\"}", STR_ARG(name));
}

/* `list[int]`, or `list` of anything. */
static void type_container(TypeParser *tp, const char *tag, Buf *out)
{
	Buf body = {0};
	if (eat(tp, '[')) {
		type_union(tp, &body);
		need(tp, ']');
	} else {
		buf_addc(&body, "{.tag = MT_ANY}");
	}
	if (tp->ok)
		buf_printf(out, "{.tag = %s, .n = 1, .args = %s}", tag, mapc_pool(tp->m, "MapType", &body));
	buf_free(&body);
}

/* `like(x)`, `same(x)[int]` */
static void type_like(TypeParser *tp, const char *tag, Buf *out)
{
	need(tp, '(');
	const char *param = type_param(tp);
	need(tp, ')');
	unsigned kinds = eat(tp, '[') ? type_kinds(tp) : 0;
	if (kinds)
		need(tp, ']');
	buf_printf(out, "{.tag = %s, .kind = %u, .param = \"%s\"}", tag, kinds, param);
}

/* `promote(x, y)` */
static void type_promote(TypeParser *tp, Buf *out)
{
	need(tp, '(');
	const char *a = type_param(tp);
	need(tp, ',');
	buf_printf(out, "{.tag = MT_PROMOTE, .param = \"%s\", .param2 = \"%s\"}", a, type_param(tp));
	need(tp, ')');
}

/* `torch.nn.Linear` */
static Str type_dotted(TypeParser *tp)
{
	const char *start = tp->p;
	while (word(&tp->p).n && *tp->p == '.')
		tp->p++;
	return str_n(start, (size_t)(tp->p - start));
}

/* `type[torch.FloatTensor]` */
static void type_class(TypeParser *tp, Buf *out)
{
	need(tp, '[');
	Str name = type_dotted(tp);
	tp->ok &= map_get(&tp->m->classes, name) == 1;
	buf_printf(out, "{.tag = MT_CLASS, .name = \"" STR_FMT "\"}", STR_ARG(name));
	need(tp, ']');
}

static void type_word(TypeParser *tp, Str name, Buf *out)
{
	if (str_eqc(name, "dtype") && eat(tp, '[')) {
		buf_printf(out, "{.tag = MT_DTYPE, .kind = %u}", type_kinds(tp));
		need(tp, ']');
		return;
	}
	if (str_eqc(name, "ndarray") && eat(tp, '[')) {
		buf_printf(out, "{.tag = MT_NDARRAY, .kind = %u}", type_kinds(tp));
		need(tp, ']');
		return;
	}
	for (size_t i = 0; i < ARRAY_LEN(simple_types); i++)
		if (str_eqc(name, simple_types[i].name)) {
			buf_printf(out, "{.tag = %s}", simple_types[i].tag);
			return;
		}
	for (size_t i = 0; i < ARRAY_LEN(container_types); i++)
		if (str_eqc(name, container_types[i].name)) {
			type_container(tp, container_types[i].tag, out);
			return;
		}
	bool ranked = name.n == 7 && str_starts(name, STR("Tensor")) && name.p[6] >= '0' && name.p[6] <= '6';
	if (str_eqc(name, "Tensor") || str_eqc(name, "torch.Tensor"))
		type_tensor(tp, 0, out);
	else if (ranked)
		type_tensor(tp, (unsigned)(name.p[6] - '0') + 1, out);
	else if (str_eqc(name, "like") || str_eqc(name, "same"))
		type_like(tp, name.p[0] == 'l' ? "MT_LIKE" : "MT_SAME", out);
	else if (str_eqc(name, "promote"))
		type_promote(tp, out);
	else if (str_eqc(name, "Self") && !tp->condition)
		buf_addc(out, "{.tag = MT_SELF}");
	else if (str_eqc(name, "sequence") && tp->condition)
		buf_addc(out, "{.tag = MT_SEQUENCE}");
	else if (str_eqc(name, "user") && tp->condition)
		buf_addc(out, "{.tag = MT_USER}");
	else if (str_eqc(name, "opaque") && tp->condition)
		buf_addc(out, "{.tag = MT_OPAQUE}");
	else if (str_eqc(name, "type") && tp->condition)
		type_class(tp, out);
	else
		type_named(tp, name, out);
}

static void type_term(TypeParser *tp, Buf *out)
{
	if (++tp->depth > 20)
		tp->ok = false;
	else if (eat(tp, '('))
		type_tuple(tp, out);
	else {
		Str name = type_dotted(tp);
		type_word(tp, name, out);
	}
	tp->depth--;
	space(&tp->p);
}

static void type_union(TypeParser *tp, Buf *out)
{
	Buf first = {0};
	space(&tp->p);
	type_term(tp, &first);
	if (tp->ok && *tp->p == '|') {
		type_many(tp, "MT_UNION", &first, 1, 0, out);
		return;
	}
	buf_adds(out, buf_str(&first));
	buf_free(&first);
}

bool type_compile(Mapc *m, const Place *at, const char *field, const char *text, bool condition, Buf *out,
		  NameList *params)
{
	TypeParser tp = {.m = m, .p = text, .condition = condition, .ok = true, .params = params};
	type_union(&tp, out);
	if (tp.ok && *tp.p)
		tp.ok = false;
	if (!tp.ok)
		mapc_error(m, at, "%s: unknown type: %s", field, text);
	return tp.ok;
}
