/* mapc_json: cJSON reads the values, a scan of our own finds their lines. */
#include "mapc_json.h"

#include <cjson/cJSON.h>
#include <stdlib.h>

typedef struct {
	uint32_t line, brace;
} Lines;

/* Walks over JSON that cJSON has accepted, value by value in pre-order. */
typedef struct {
	Mapc *m;
	Place at;
	Str text;
	size_t pos;
	uint32_t line;
	VEC(Lines) lines; /* one for each value */
	bool ok;
} Scan;

static void scan_space(Scan *s)
{
	/* cJSON takes all control bytes for space. */
	for (; s->pos < s->text.n && (unsigned char)s->text.p[s->pos] <= ' '; s->pos++)
		s->line += s->text.p[s->pos] == '\n';
}

static void scan_string(Scan *s)
{
	bool nul = false, control = false;
	for (s->pos++; s->pos < s->text.n && s->text.p[s->pos] != '"'; s->pos++) {
		control |= (unsigned char)s->text.p[s->pos] < ' ';
		s->line += s->text.p[s->pos] == '\n';
		if (s->text.p[s->pos] == '\\') {
			nul |= str_starts(str_n(s->text.p + s->pos, s->text.n - s->pos), STR("\\u0000"));
			s->pos++;
		}
	}
	s->pos++;
	s->at.line = s->line;
	if (nul)
		mapc_error(s->m, &s->at, "\\u0000 in a string");
	if (control)
		mapc_error(s->m, &s->at, "control character in a string");
	s->ok &= !nul && !control;
}

/* Depth is bounded by CJSON_NESTING_LIMIT. */
static void scan_value(Scan *s, uint32_t key_line)
{
	scan_space(s);
	if (s->pos >= s->text.n)
		BUG("scan of JSON");
	Lines l = {key_line ? key_line : s->line, s->line};
	vec_push(&s->lines, l);
	char c = s->text.p[s->pos];
	if (c == '"') {
		scan_string(s);
		return;
	}
	if (c != '{' && c != '[') {
		while (s->pos < s->text.n && !strchr(",]} \t\r\n", s->text.p[s->pos]))
			s->pos++;
		return;
	}
	for (s->pos++; scan_space(s), s->text.p[s->pos] != ']' && s->text.p[s->pos] != '}';) {
		uint32_t line = 0;
		if (c == '{') {
			line = s->line;
			scan_string(s);
			scan_space(s);
			s->pos++; /* the colon */
		}
		scan_value(s, line);
		scan_space(s);
		s->pos += s->text.p[s->pos] == ',';
	}
	s->pos++;
}

static void check_duplicates(Mapc *m, Place at, const Json *object)
{
	Map seen = {0};
	for (size_t i = 0; i < object->nkids; i++) {
		const Json *kid = &object->kids[i];
		uint32_t before = map_get(&seen, str_c(kid->key));
		if (before != MAP_NONE) {
			at.line = kid->line;
			mapc_error(m, &at, "duplicate key '%s', first in line %u", kid->key, (unsigned)before);
		} else {
			map_set(&seen, str_c(kid->key), kid->line);
		}
	}
	map_free(&seen);
}

static Json convert_value(Mapc *m, Place at, const cJSON *from, const Lines *lines, size_t *next)
{
	Json to = {0};
	to.line = lines[*next].line;
	to.brace = lines[(*next)++].brace;
	to.key = from->string ? arena_strndup(&m->arena, from->string, strlen(from->string)) : NULL;
	to.truth = cJSON_IsTrue(from);
	to.number = from->valuedouble;
	to.type = cJSON_IsNull(from)     ? J_NULL
		  : cJSON_IsBool(from)   ? J_BOOL
		  : cJSON_IsNumber(from) ? J_NUMBER
		  : cJSON_IsString(from) ? J_STRING
		  : cJSON_IsArray(from)  ? J_ARRAY
					 : J_OBJECT;
	if (to.type == J_STRING)
		to.text = arena_strndup(&m->arena, from->valuestring, strlen(from->valuestring));
	size_t n = 0;
	for (const cJSON *kid = from->child; kid; kid = kid->next)
		n++;
	Json *kids = arena_array(&m->arena, Json, n);
	n = 0;
	for (const cJSON *kid = from->child; kid; kid = kid->next)
		kids[n++] = convert_value(m, at, kid, lines, next);
	to.kids = kids;
	to.nkids = n;
	if (to.type == J_OBJECT)
		check_duplicates(m, at, &to);
	return to;
}

/* Offset of the first byte that is no UTF-8, or s.n. */
static size_t invalid_utf8(Str s)
{
	size_t i = 0;
	while (i < s.n) {
		unsigned char c = (unsigned char)s.p[i];
		size_t more = c < 0x80                ? 0
			      : c >= 0xc2 && c < 0xe0 ? 1
			      : (c & 0xf0) == 0xe0    ? 2
			      : c >= 0xf0 && c < 0xf5 ? 3
						      : SIZE_MAX;
		if (more == SIZE_MAX || i + more >= s.n)
			return i;
		for (size_t k = 1; k <= more; k++)
			if (((unsigned char)s.p[i + k] & 0xc0) != 0x80)
				return i;
		unsigned char d = more ? (unsigned char)s.p[i + 1] : 0;
		if ((c == 0xe0 && d < 0xa0) || (c == 0xed && d > 0x9f) || (c == 0xf0 && d < 0x90) ||
		    (c == 0xf4 && d > 0x8f))
			return i;
		i += more + 1;
	}
	return s.n;
}

static uint32_t line_of(Str s, size_t offset)
{
	uint32_t line = 1;
	for (size_t i = 0; i < offset && i < s.n; i++)
		line += s.p[i] == '\n';
	return line;
}

static const Json *convert_file(Mapc *m, Place at, Str text, const cJSON *root)
{
	Scan s = {.m = m, .at = at, .text = text, .line = 1, .ok = true};
	if (str_starts(text, STR("\xef\xbb\xbf"))) {
		mapc_error(m, &at, "byte order mark");
		return NULL;
	}
	scan_value(&s, 0);
	Json *json = NULL;
	if (s.ok) {
		size_t next = 0;
		json = arena_new(&m->arena, Json);
		*json = convert_value(m, at, root, s.lines.v, &next);
	}
	free(s.lines.v);
	return json;
}

const Json *json_load(Mapc *m, size_t file)
{
	Place at = {file, 1, NULL};
	Str text;
	if (!mapc_read(m, file, &text))
		return NULL;
	size_t bad = invalid_utf8(text);
	if (bad < text.n || memchr(text.p, 0, text.n)) {
		at.line = line_of(text, bad < text.n ? bad : strlen(text.p));
		mapc_error(m, &at, bad < text.n ? "invalid UTF-8" : "NUL byte");
		return NULL;
	}
	const char *end = text.p;
	cJSON *root = cJSON_ParseWithOpts(text.p, &end, false);
	const Json *json = NULL;
	if (!root) {
		at.line = line_of(text, (size_t)(end - text.p));
		mapc_error(m, &at, "invalid JSON");
	} else if (!cJSON_IsObject(root)) {
		mapc_error(m, &at, "not an object");
	} else {
		while (*end && (unsigned char)*end <= ' ')
			end++;
		at.line = line_of(text, (size_t)(end - text.p));
		if (*end)
			mapc_error(m, &at, "text behind the end of the object");
		at.line = 1;
		json = convert_file(m, at, text, root);
	}
	cJSON_Delete(root);
	return json;
}

const Json *json_member(const Json *object, const char *key)
{
	for (size_t i = 0; object && i < object->nkids; i++)
		if (object->kids[i].key && strcmp(object->kids[i].key, key) == 0)
			return &object->kids[i];
	return NULL;
}

const char *mapc_strings(Mapc *m, const Json *value, size_t *n)
{
	Buf body = {0};
	*n = value->type == J_STRING ? 1 : value->nkids;
	for (size_t i = 0; i < *n; i++) {
		const Json *v = value->type == J_STRING ? value : &value->kids[i];
		mapc_literal(&body, str_c(v->text ? v->text : ""));
		buf_addc(&body, ", ");
	}
	return mapc_pool(m, "char *const", &body);
}
