/* difft: Myers' algorithm from both ends at once, so that only the furthest
 * points are kept (E. W. Myers, An O(ND) Difference Algorithm, section 4b).
 * Lines that only one text has are set aside first, for they match nothing.
 * Where thousands of differences would still take squared time, the search
 * settles for the best point that it has reached. */
#include "difft.h"

#include <stdlib.h>

typedef ptrdiff_t Num; /* line numbers and diagonals; diagonal k holds the points with x - y = k */

enum { CONTEXT = 3, COST_MAX = 256 };

typedef struct {
	Str text;
	Num n;
	Num *starts; /* n + 1 */
	uint32_t *hashes;
	bool *changed;
	Num *kept; /* the lines that the other text may have too */
	Num nkept;
} Side;

typedef struct {
	Side a, b;
	/* Furthest x on each diagonal, forwards and backwards; both may be indexed by -(b.nkept + 1) .. a.nkept + 1. */
	Num *forward, *backward;
	Num *room;
} Differ;

/* A part of both: kept lines [a0, a1) against [b0, b1). */
typedef struct {
	Num a0, a1, b0, b1;
} Box;

typedef struct {
	Num x, y;
} Point;

/* ---- lines ---- */

static uint32_t hash_line(Str s)
{
	uint64_t h = s.n;
	for (uint64_t word; s.n >= sizeof word; s = str_n(s.p + sizeof word, s.n - sizeof word)) {
		memcpy(&word, s.p, sizeof word);
		h = (h ^ word) * UINT64_C(0x9E3779B97F4A7C15);
		h ^= h >> 29;
	}
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * UINT64_C(0x100000001B3);
	return (uint32_t)(h ^ (h >> 32));
}

static Str line(const Side *side, Num i)
{
	return str_n(side->text.p + side->starts[i], (size_t)(side->starts[i + 1] - side->starts[i]));
}

static Side side_new(Str text)
{
	VEC(Num) starts = {0};
	vec_push(&starts, 0);
	for (size_t i = 0; i < text.n;) {
		const char *eol = memchr(text.p + i, '\n', text.n - i);
		i = eol ? (size_t)(eol - text.p) + 1 : text.n;
		vec_push(&starts, (Num)i);
	}
	size_t n = starts.n - 1;
	Side side = {.text = text, .n = (Num)n, .starts = starts.v};
	side.hashes = xmalloc(n * sizeof *side.hashes);
	for (Num i = 0; i < side.n; i++)
		side.hashes[i] = hash_line(line(&side, i));
	side.changed = memset(xmalloc(n), 0, n);
	side.kept = xmalloc(n * sizeof *side.kept);
	return side;
}

static void side_free(Side *side)
{
	free(side->starts);
	free(side->hashes);
	free(side->changed);
	free(side->kept);
}

/* A line stays when its hash is among the other's; a set of bits is enough to rule most others out. */
static void keep_common(Side *side, const Side *other)
{
	size_t bits = 1024;
	while (bits < (size_t)other->n * 16)
		bits *= 2;
	unsigned char *set = memset(xmalloc(bits / 8), 0, bits / 8);
	for (Num i = 0; i < other->n; i++) {
		size_t bit = other->hashes[i] & (bits - 1);
		set[bit / 8] |= (unsigned char)(1u << bit % 8);
	}
	for (Num i = 0; i < side->n; i++) {
		size_t bit = side->hashes[i] & (bits - 1);
		if (set[bit / 8] >> bit % 8 & 1)
			side->kept[side->nkept++] = i;
		else
			side->changed[i] = true;
	}
	free(set);
}

/* ---- the search ---- */

static bool same(const Differ *d, Num x, Num y)
{
	Num i = d->a.kept[x], j = d->b.kept[y];
	return d->a.hashes[i] == d->b.hashes[j] && str_eq(line(&d->a, i), line(&d->b, j));
}

/* A range of diagonals that grows by one at both ends with each step, inside the box. */
typedef struct {
	Num low, high;
} Range;

static void widen(Range *range, const Box *box, Num *furthest, Num outside)
{
	Num min = box->a0 - box->b1, max = box->a1 - box->b0;
	if (range->low > min)
		furthest[--range->low - 1] = outside;
	else
		range->low++;
	if (range->high < max)
		furthest[++range->high + 1] = outside;
	else
		range->high--;
}

/* One more difference forwards; true when `cut` is where the two searches meet. */
static bool step_forward(const Differ *d, const Box *box, Range f, Range b, bool odd, Point *cut)
{
	for (Num k = f.high; k >= f.low; k -= 2) {
		Num low = d->forward[k - 1], high = d->forward[k + 1];
		Num x = low < high ? high : low + 1, y = x - k;
		while (x < box->a1 && y < box->b1 && same(d, x, y))
			x++, y++;
		d->forward[k] = x;
		*cut = (Point){x, y};
		if (odd && b.low <= k && k <= b.high && d->backward[k] <= x)
			return true;
	}
	return false;
}

static bool step_backward(const Differ *d, const Box *box, Range f, Range b, bool odd, Point *cut)
{
	for (Num k = b.high; k >= b.low; k -= 2) {
		Num low = d->backward[k - 1], high = d->backward[k + 1];
		Num x = low < high ? low : high - 1, y = x - k;
		while (x > box->a0 && y > box->b0 && same(d, x - 1, y - 1))
			x--, y--;
		d->backward[k] = x;
		*cut = (Point){x, y};
		if (!odd && f.low <= k && k <= f.high && x <= d->forward[k])
			return true;
	}
	return false;
}

/* The point furthest from its own corner that either search has reached. */
static Point best_so_far(const Differ *d, const Box *box, Range f, Range b)
{
	Point ahead = {box->a0, box->b0}, behind = {box->a1, box->b1};
	for (Num k = f.high; k >= f.low; k -= 2) {
		Num x = d->forward[k] < box->a1 ? d->forward[k] : box->a1;
		if (x - k > box->b1)
			x = box->b1 + k;
		if (x + x - k > ahead.x + ahead.y)
			ahead = (Point){x, x - k};
	}
	for (Num k = b.high; k >= b.low; k -= 2) {
		Num x = d->backward[k] > box->a0 ? d->backward[k] : box->a0;
		if (x - k < box->b0)
			x = box->b0 + k;
		if (x + x - k < behind.x + behind.y)
			behind = (Point){x, x - k};
	}
	bool forward = ahead.x + ahead.y - box->a0 - box->b0 > box->a1 + box->b1 - behind.x - behind.y;
	return forward ? ahead : behind;
}

/* A point inside the box that a shortest (or good enough) way from corner to corner passes. */
static Point find_cut(const Differ *d, const Box *box)
{
	Num fmid = box->a0 - box->b0, bmid = box->a1 - box->b1;
	Range f = {fmid, fmid}, b = {bmid, bmid};
	bool odd = (fmid - bmid) & 1;
	Point cut;
	d->forward[fmid] = box->a0;
	d->backward[bmid] = box->a1;
	for (int cost = 1; cost <= COST_MAX; cost++) {
		widen(&f, box, d->forward, -1);
		if (step_forward(d, box, f, b, odd, &cut))
			return cut;
		widen(&b, box, d->backward, PTRDIFF_MAX);
		if (step_backward(d, box, f, b, odd, &cut))
			return cut;
	}
	return best_so_far(d, box, f, b);
}

/* Marks the lines that differ.  Recursion takes the smaller half, so it stays shallow. */
static void compare(Differ *d, Box box)
{
	for (;;) {
		while (box.a0 < box.a1 && box.b0 < box.b1 && same(d, box.a0, box.b0))
			box.a0++, box.b0++;
		while (box.a0 < box.a1 && box.b0 < box.b1 && same(d, box.a1 - 1, box.b1 - 1))
			box.a1--, box.b1--;
		if (box.a0 == box.a1 || box.b0 == box.b1)
			break;
		Point cut = find_cut(d, &box);
		Box first = {box.a0, cut.x, box.b0, cut.y}, second = {cut.x, box.a1, cut.y, box.b1};
		bool first_smaller = cut.x - box.a0 + cut.y - box.b0 < box.a1 - cut.x + box.b1 - cut.y;
		compare(d, first_smaller ? first : second);
		box = first_smaller ? second : first;
	}
	for (Num x = box.a0; x < box.a1; x++)
		d->a.changed[d->a.kept[x]] = true;
	for (Num y = box.b0; y < box.b1; y++)
		d->b.changed[d->b.kept[y]] = true;
}

/* ---- output ---- */

static void print_line(Buf *out, char sign, Str text)
{
	buf_byte(out, sign);
	buf_adds(out, text);
	if (text.p[text.n - 1] != '\n')
		buf_addc(out, "\n\\ No newline at end of file\n");
}

/* An empty range is named by the line before it, and a length of one goes without saying. */
static void print_range(Buf *out, char sign, Num start, Num end)
{
	buf_printf(out, " %c%td", sign, end > start ? start + 1 : start);
	if (end - start != 1)
		buf_printf(out, ",%td", end - start);
}

/* Skips lines that both have; returns how many. */
static Num skip_same(const Differ *d, Num *x, Num *y)
{
	Num from = *x;
	while (*x < d->a.n && *y < d->b.n && !d->a.changed[*x] && !d->b.changed[*y])
		++*x, ++*y;
	return *x - from;
}

static void skip_changed(const Differ *d, Num *x, Num *y)
{
	while (*x < d->a.n && d->a.changed[*x])
		++*x;
	while (*y < d->b.n && d->b.changed[*y])
		++*y;
}

static void print_body(Buf *out, const Differ *d, Box box)
{
	for (Num x = box.a0, y = box.b0; x < box.a1 || y < box.b1;) {
		if (x < box.a1 && d->a.changed[x])
			print_line(out, '-', line(&d->a, x++));
		else if (y < box.b1 && d->b.changed[y])
			print_line(out, '+', line(&d->b, y++));
		else
			print_line(out, ' ', line(&d->a, x++)), y++;
	}
}

/* The hunk whose first change is at (x, y): changes that are at most two contexts apart are one. */
static Box find_hunk(const Differ *d, Num *x, Num *y)
{
	Num before = *x < CONTEXT ? *x : CONTEXT, after;
	Box box = {.a0 = *x - before, .b0 = *y - before};
	do {
		skip_changed(d, x, y);
		box.a1 = *x, box.b1 = *y;
		after = skip_same(d, x, y);
	} while (after <= 2 * CONTEXT && (*x < d->a.n || *y < d->b.n));
	after = after < CONTEXT ? after : CONTEXT;
	box.a1 += after, box.b1 += after;
	return box;
}

/* As git does: no leading / or ./, and a tab behind a name with a space so that `patch` sees its end. */
static void print_path(Buf *out, const char *mark, const char *path)
{
	while (path[0] == '/' || (path[0] == '.' && path[1] == '/'))
		path++;
	buf_printf(out, "%s%s%s\n", mark, path, strchr(path, ' ') ? "\t" : "");
}

static void print_hunks(Buf *out, const Differ *d, const char *path)
{
	Num x = 0, y = 0;
	print_path(out, "--- a/", path);
	print_path(out, "+++ b/", path);
	skip_same(d, &x, &y);
	while (x < d->a.n || y < d->b.n) {
		Box box = find_hunk(d, &x, &y);
		buf_addc(out, "@@");
		print_range(out, '-', box.a0, box.a1);
		print_range(out, '+', box.b0, box.b1);
		buf_addc(out, " @@\n");
		print_body(out, d, box);
	}
}

void difft_unified(Buf *out, Str a, Str b, const char *path)
{
	if (str_eq(a, b))
		return;
	Differ d = {.a = side_new(a), .b = side_new(b)};
	keep_common(&d.a, &d.b);
	keep_common(&d.b, &d.a);
	Num diagonals = d.a.nkept + d.b.nkept + 3;
	d.room = xmalloc(2 * (size_t)diagonals * sizeof *d.room);
	d.forward = d.room + d.b.nkept + 1;
	d.backward = d.forward + diagonals;
	compare(&d, (Box){0, d.a.nkept, 0, d.b.nkept});
	print_hunks(out, &d, path);
	free(d.room);
	side_free(&d.a);
	side_free(&d.b);
}
