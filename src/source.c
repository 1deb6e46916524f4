/* source: encodings and lines. */
#include "source.h"

typedef enum {
	ENC_UTF8,
	ENC_ASCII,
	ENC_COMPATIBLE, /* bytes below 128 always mean ASCII */
	ENC_MULTIBYTE,  /* a byte below 128 may be part of a character; fine in a file of ASCII only */
	ENC_SHIFT,      /* the same, and ASCII control bytes or ~ may switch the meaning */
	ENC_NEVER,      /* even a file of ASCII only means something else */
} Encoding;

/* Codec names as Python normalises them, `-` for `_`; a final `*` stands for anything. First match wins. */
static const struct {
	const char *name;
	Encoding encoding;
} encodings[] = {
	{"utf-8", ENC_UTF8},
	{"utf8", ENC_UTF8},
	{"utf-8-*", ENC_UTF8},
	{"u8", ENC_UTF8},
	{"utf", ENC_UTF8},
	{"cp65001", ENC_UTF8},
	{"utf8-ucs2", ENC_UTF8},
	{"utf8-ucs4", ENC_UTF8},
	{"ascii", ENC_ASCII},
	{"us-ascii", ENC_ASCII},
	{"646", ENC_ASCII},
	{"ansi-x3.4-*", ENC_ASCII},
	{"latin*", ENC_COMPATIBLE},
	{"l1", ENC_COMPATIBLE},
	{"iso-latin-*", ENC_COMPATIBLE},
	{"iso-8859*", ENC_COMPATIBLE},
	{"iso8859*", ENC_COMPATIBLE},
	{"8859", ENC_COMPATIBLE},
	{"cp125*", ENC_COMPATIBLE},
	{"windows-125*", ENC_COMPATIBLE},
	{"125*", ENC_COMPATIBLE},
	{"cp437", ENC_COMPATIBLE},
	{"cp720", ENC_COMPATIBLE},
	{"cp737", ENC_COMPATIBLE},
	{"cp775", ENC_COMPATIBLE},
	{"cp85*", ENC_COMPATIBLE},
	{"cp86*", ENC_COMPATIBLE},
	{"ibm85*", ENC_COMPATIBLE},
	{"ibm86*", ENC_COMPATIBLE},
	{"ibm437", ENC_COMPATIBLE},
	{"cp874", ENC_COMPATIBLE},
	{"cp1006", ENC_COMPATIBLE},
	{"cp1125", ENC_COMPATIBLE},
	{"koi8*", ENC_COMPATIBLE},
	{"mac*", ENC_COMPATIBLE},
	{"tis-620", ENC_COMPATIBLE},
	{"tis620", ENC_COMPATIBLE},
	{"ptcp154", ENC_COMPATIBLE},
	{"kz1048", ENC_COMPATIBLE},
	{"kz-1048", ENC_COMPATIBLE},
	{"hp-roman8", ENC_COMPATIBLE},
	{"euc*", ENC_COMPATIBLE},
	{"ujis", ENC_COMPATIBLE},
	{"u-jis", ENC_COMPATIBLE},
	{"gb2312*", ENC_COMPATIBLE},
	{"chinese", ENC_COMPATIBLE},
	{"ks-c-5601*", ENC_COMPATIBLE},
	{"ksx1001", ENC_COMPATIBLE},
	{"iso-2022*", ENC_SHIFT},
	{"iso2022*", ENC_SHIFT},
	{"csiso2022*", ENC_SHIFT},
	{"hz*", ENC_SHIFT},
	{"utf-7", ENC_NEVER},
	{"utf7", ENC_NEVER},
	{"u7", ENC_NEVER},
	{"unicode-1-1-utf-7", ENC_NEVER},
	{"rot13", ENC_NEVER},
	{"rot-13", ENC_NEVER},
	{"unicode-escape", ENC_NEVER},
	{"raw-unicode-escape", ENC_NEVER},
	{"punycode", ENC_NEVER},
	{"idna", ENC_NEVER},
	{"*", ENC_MULTIBYTE},
};

static bool fail(const Source *self, Diag *why, uint16_t id, uint32_t offset, const char *text)
{
	LineCol at = source_linecol(self, offset);
	*why = (Diag){.id = id, .offset = offset, .line = at.line, .col = at.col, .text = text};
	return false;
}

/* ---- lines ---- */

/* Length of the line ending at p[i], 0 when there is none. */
static size_t eol_at(Str s, size_t i)
{
	if (s.p[i] == '\n')
		return 1;
	if (s.p[i] != '\r')
		return 0;
	return i + 1 < s.n && s.p[i + 1] == '\n' ? 2 : 1;
}

/* Offset of the next line ending at or behind i, or s.n. */
static size_t next_eol(Str s, size_t i, bool has_cr)
{
	if (!has_cr) {
		const char *hit = i < s.n ? memchr(s.p + i, '\n', s.n - i) : NULL;
		return hit ? (size_t)(hit - s.p) : s.n;
	}
	while (i < s.n && !eol_at(s, i))
		i++;
	return i;
}

static void map_lines(Source *self, Arena *arena)
{
	Str s = self->bytes;
	bool has_cr = s.n && memchr(s.p, '\r', s.n);
	uint32_t lf = 0, crlf = 0, cr = 0;
	for (size_t i = next_eol(s, 0, has_cr); i < s.n;) {
		size_t n = eol_at(s, i);
		*(n == 2 ? &crlf : s.p[i] == '\n' ? &lf : &cr) += 1;
		i = next_eol(s, i + n, has_cr);
	}
	self->nlines = lf + crlf + cr + 1;
	self->eol = lf >= crlf && lf >= cr ? "\n" : crlf >= cr ? "\r\n" : "\r";
	uint32_t *lines = arena_array(arena, uint32_t, self->nlines), at = 0;
	lines[at++] = self->bom;
	for (size_t i = next_eol(s, 0, has_cr); i < s.n;) {
		i += eol_at(s, i);
		lines[at++] = (uint32_t)i;
		i = next_eol(s, i, has_cr);
	}
	self->lines = lines;
	if (cr) { /* the parser knows no lone CR as a line ending */
		char *text = arena_strndup(arena, s.p, s.n);
		for (size_t i = 0; i < s.n; i++)
			if (text[i] == '\r' && eol_at(s, i) == 1)
				text[i] = '\n';
		self->text.p = text;
	}
}

/* Number of the line that holds `offset`, from 0. */
static uint32_t line_of(const Source *self, uint32_t offset)
{
	uint32_t low = 0, high = self->nlines;
	while (high - low > 1) {
		uint32_t mid = low + (high - low) / 2;
		if (self->lines[mid] <= offset)
			low = mid;
		else
			high = mid;
	}
	return low;
}

LineCol source_linecol(const Source *self, uint32_t offset)
{
	uint32_t line = line_of(self, offset), start = self->lines[line], col = 1;
	if (self->ascii)
		return (LineCol){line + 1, offset > start ? offset - start + 1 : 1};
	for (size_t i = start; i < offset && i < self->text.n; i++)
		col += ((unsigned char)self->text.p[i] & 0xC0) != 0x80;
	return (LineCol){line + 1, col};
}

uint32_t source_line_start(const Source *self, uint32_t offset) { return self->lines[line_of(self, offset)]; }

Str source_indent(const Source *self, uint32_t offset)
{
	size_t start = source_line_start(self, offset), end = start;
	while (end < self->bytes.n &&
	       (self->bytes.p[end] == ' ' || self->bytes.p[end] == '\t' || self->bytes.p[end] == '\f'))
		end++;
	return str_n(self->bytes.p + start, end - start);
}

/* ---- the coding line ---- */

static bool name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
	       c == '.';
}

static Str line_text(const Source *self, uint32_t line)
{
	size_t start = self->lines[line];
	size_t end = next_eol(self->bytes, start, true);
	return str_n(self->bytes.p + start, end - start);
}

/* The codec that a comment line names, as PEP 263 spells it: coding[:=][ \t]*NAME. */
static Str coding_name(Str line)
{
	for (size_t from = 0;;) {
		size_t i = from + str_find(str_n(line.p + from, line.n - from), STR("coding"));
		if (i >= line.n)
			return (Str){0};
		from = i + 1;
		i += strlen("coding");
		if (i >= line.n || (line.p[i] != ':' && line.p[i] != '='))
			continue;
		for (i++; i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'); i++)
			;
		size_t end = i;
		while (end < line.n && name_byte(line.p[end]))
			end++;
		if (end > i)
			return str_n(line.p + i, end - i);
	}
}

/* The codec named in the first two lines; .n is 0 when there is none. */
static Str find_coding(const Source *self)
{
	for (uint32_t line = 0; line < 2 && line < self->nlines; line++) {
		Str s = line_text(self, line);
		size_t i = 0;
		while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\t' || s.p[i] == '\f'))
			i++;
		if (i < s.n && s.p[i] != '#')
			break;
		Str name = coding_name(str_n(s.p + i, s.n - i));
		if (name.n)
			return name;
	}
	return (Str){0};
}

static bool matches(const char *pattern, const char *name)
{
	size_t n = strlen(pattern);
	if (pattern[n - 1] == '*')
		return strncmp(pattern, name, n - 1) == 0;
	return strcmp(pattern, name) == 0;
}

static Encoding classify(Str name)
{
	char low[32] = {0};
	if (!name.n)
		return ENC_UTF8;
	for (size_t i = 0; i < name.n && i + 1 < sizeof low; i++) {
		char c = name.p[i];
		low[i] = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
	}
	size_t i = 0;
	while (!matches(encodings[i].name, low))
		i++;
	return encodings[i].encoding;
}

/* ---- bytes ---- */

/* Offset of the first byte above 127 at or behind i, or s.n. */
static size_t next_high(Str s, size_t i)
{
	for (uint64_t word; i + sizeof word <= s.n; i += sizeof word) {
		memcpy(&word, s.p + i, sizeof word);
		if (word & UINT64_C(0x8080808080808080))
			break;
	}
	while (i < s.n && (unsigned char)s.p[i] < 128)
		i++;
	return i;
}

/* Length of the well-formed UTF-8 sequence at i (Unicode, table 3-7), or 0. */
static size_t utf8_length(Str s, size_t i)
{
	const unsigned char *p = (const unsigned char *)s.p + i;
	size_t n = p[0] < 0xC2 ? 0 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : p[0] < 0xF5 ? 4 : 0;
	if (n == 0 || s.n - i < n)
		return 0;
	unsigned low = p[0] == 0xE0 ? 0xA0 : p[0] == 0xF0 ? 0x90 : 0x80;
	unsigned high = p[0] == 0xED ? 0x9F : p[0] == 0xF4 ? 0x8F : 0xBF;
	if (p[1] < low || p[1] > high)
		return 0;
	for (size_t k = 2; k < n; k++)
		if ((p[k] & 0xC0) != 0x80)
			return 0;
	return n;
}

/* Offset of the first byte that is not UTF-8, or s.n. */
static size_t bad_utf8(Str s, size_t i)
{
	while ((i = next_high(s, i)) < s.n) {
		size_t n = utf8_length(s, i);
		if (!n)
			return i;
		i += n;
	}
	return s.n;
}

/* A letter keeps words in one piece, and Z is hardly ever a word of its own. */
static void shadow_high_bytes(Source *self, Arena *arena, size_t from)
{
	char *text = arena_strndup(arena, self->text.p, self->text.n);
	for (size_t i = from; i < self->text.n; i++)
		if ((unsigned char)text[i] > 127)
			text[i] = 'Z';
	self->text.p = text;
}

static bool has_shift_bytes(Str s)
{
	return memchr(s.p, 0x1B, s.n) || memchr(s.p, 0x0E, s.n) || memchr(s.p, 0x0F, s.n) || memchr(s.p, '~', s.n);
}

static bool check_encoding(Source *self, Arena *arena, Diag *why)
{
	Str s = self->bytes, name = find_coding(self);
	Encoding encoding = classify(name);
	uint32_t name_at = name.n ? (uint32_t)(name.p - s.p) : 0;
	size_t high = next_high(s, self->bom);
	if (encoding == ENC_NEVER || (encoding == ENC_MULTIBYTE && high < s.n) ||
	    (encoding == ENC_SHIFT && (high < s.n || has_shift_bytes(s))))
		return fail(self, why, 3, name_at,
			    arena_printf(arena, "encoding %.*s is not supported; save the file as UTF-8",
					 name.n < 32 ? (int)name.n : 32, name.p));
	self->ascii = high == s.n;
	if (self->ascii)
		return true;
	if (self->bom && encoding != ENC_UTF8)
		return fail(self, why, 2, name_at,
			    "a UTF-8 byte order mark, but another coding line; remove one of the two");
	if (encoding == ENC_COMPATIBLE) {
		shadow_high_bytes(self, arena, high);
		self->ascii = true;
		return true;
	}
	size_t bad = encoding == ENC_ASCII ? high : bad_utf8(s, high);
	if (bad < s.n)
		return fail(
			self, why, 2, (uint32_t)bad,
			arena_printf(arena,
				     "byte 0x%02x is not valid %s; save the file as UTF-8 or correct its coding line",
				     (unsigned char)s.p[bad], encoding == ENC_ASCII ? "ASCII" : "UTF-8"));
	return true;
}

bool source_init(Source *self, Arena *arena, Str bytes, Diag *why)
{
	static const uint32_t no_lines[1] = {0};
	*self = (Source){.bytes = bytes, .text = bytes, .eol = "\n", .lines = no_lines, .nlines = 1};
	if (bytes.n > INT32_MAX) {
		*why = (Diag){.id = 8};
		return false;
	}
	if (bytes.n == 0)
		return true;
	if (str_starts(bytes, STR("\xEF\xBB\xBF")))
		self->bom = 3;
	map_lines(self, arena);
	if (str_starts(bytes, STR("\xFF\xFE")) || str_starts(bytes, STR("\xFE\xFF")))
		return fail(self, why, 3, 0, "encoding UTF-16 is not supported; save the file as UTF-8");
	const char *nul = memchr(bytes.p, 0, bytes.n);
	if (nul)
		return fail(self, why, 4, (uint32_t)(nul - bytes.p), NULL);
	return check_encoding(self, arena, why);
}
