/* apply_fold: expressions of literals, worked out. */
#include "apply_fold.h"

/* A plain decimal as digits and a scale: 0.25 -> 25, 2. */
static bool decimal(Str t, long long *digits, int *scale)
{
	bool dot = false;
	*digits = 0;
	*scale = 0;
	if (!t.n || t.n > 15)
		return false;
	for (size_t i = 0; i < t.n; i++) {
		if (t.p[i] == '.' && !dot) {
			dot = true;
			continue;
		}
		if (t.p[i] < '0' || t.p[i] > '9')
			return false;
		*digits = *digits * 10 + (t.p[i] - '0');
		*scale += dot;
	}
	return true;
}

/* `1 - 0.1` as "0.9"; an empty Str when the two are not both plain decimals. */
static Str subtract(Arena *arena, Str a, Str b)
{
	long long x, y;
	int sx, sy;
	if (!decimal(a, &x, &sx) || !decimal(b, &y, &sy))
		return (Str){0};
	for (; sx < sy; sx++)
		x *= 10;
	for (; sy < sx; sy++)
		y *= 10;
	long long d = x - y, unit = 1;
	for (int i = 0; i < sx; i++)
		unit *= 10;
	if (d < 0)
		return (Str){0};
	if (!sx) /* `1.` is a float */
		return str_c(
			arena_printf(arena, memchr(a.p, '.', a.n) || memchr(b.p, '.', b.n) ? "%lld.0" : "%lld", d));
	char *text = arena_printf(arena, "%lld.%0*lld", d / unit, sx, d % unit);
	size_t n = strlen(text);
	while (n > 2 && text[n - 1] == '0' && text[n - 2] != '.')
		n--;
	return str_n(text, n);
}

/* Is the expression `float({})` or another conversion to a type of Python's own?  Then its tag; else TY_ANY. */
TypeTag fold_conversion(const Tmpl *expr)
{
	static const struct {
		const char *open;
		TypeTag tag;
	} known[] = {{"float(", TY_FLOAT}, {"int(", TY_INT}, {"str(", TY_STR}, {"bool(", TY_BOOL}, {"list(", TY_LIST}};
	bool shape = expr->n == 3 && expr->pieces[0].kind == TP_TEXT && expr->pieces[1].kind == TP_HOLE &&
		     expr->pieces[2].kind == TP_TEXT && strcmp(expr->pieces[2].text, ")") == 0;
	for (size_t i = 0; shape && i < ARRAY_LEN(known); i++)
		if (strcmp(expr->pieces[0].text, known[i].open) == 0)
			return known[i].tag;
	return TY_ANY;
}

/* `float(1)` as "1.0", `float(1e-3)` as "1e-3"; an empty Str when the literal is no decimal number. */
static Str fold_float(Arena *arena, Str literal)
{
	bool digits = literal.n > 0;
	for (size_t i = 0; i < literal.n; i++)
		digits &= literal.p[i] >= '0' && literal.p[i] <= '9';
	if (digits)
		return str_c(arena_printf(arena, STR_FMT ".0", STR_ARG(literal)));
	bool number = literal.n && literal.p[0] >= '0' && literal.p[0] <= '9' && !memchr(literal.p, 'x', literal.n);
	return number && (memchr(literal.p, '.', literal.n) || memchr(literal.p, 'e', literal.n)) ? literal : (Str){0};
}

/* The expression with a literal put in, as a literal; an empty Str when it does not fold. */
Str fold_literal(Arena *arena, const Tmpl *expr, Str literal)
{
	if (fold_conversion(expr) == TY_FLOAT)
		return fold_float(arena, literal);
	if (expr->n == 3 && expr->pieces[1].kind == TP_HOLE && expr->pieces[0].kind == TP_TEXT &&
	    expr->pieces[2].kind == TP_TEXT) {
		Str yes = str_c(expr->pieces[0].text), no = str_c(expr->pieces[2].text);
		bool conditional = str_ends(yes, STR(" if ")) && str_starts(no, STR(" else "));
		if (conditional && str_eqc(literal, "True"))
			return str_n(yes.p, yes.n - 4);
		if (conditional && str_eqc(literal, "False"))
			return str_n(no.p + 6, no.n - 6);
	}
	if (expr->n == 2 && expr->pieces[0].kind == TP_HOLE && strcmp(expr->pieces[1].text, " is not None") == 0)
		return str_eqc(literal, "None") ? STR("False") : STR("True");
	if (expr->n < 1 || expr->pieces[0].kind != TP_TEXT || expr->n != 2)
		return (Str){0};
	Str text = str_c(expr->pieces[0].text);
	while (text.n && text.p[text.n - 1] == ' ')
		text.n--;
	if (str_eqc(text, "not"))
		return str_eqc(literal, "True") ? STR("False") : str_eqc(literal, "False") ? STR("True") : (Str){0};
	if (text.n < 2 || text.p[text.n - 1] != '-')
		return (Str){0};
	text.n--;
	while (text.n && text.p[text.n - 1] == ' ')
		text.n--;
	return subtract(arena, text, literal);
}
