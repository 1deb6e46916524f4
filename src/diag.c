/* diag: the table made of diag.def, and how a diagnostic reads. */
#include "diag.h"

enum { MESSAGE_MAX = 100 };

const DiagInfo diag_table[] = {
#define DIAG(id, title, why, advice) {id, title, why, advice},
#include "diag.def"
#undef DIAG
};
const size_t diag_count = ARRAY_LEN(diag_table);

const DiagInfo *diag_info(unsigned id)
{
	for (size_t i = 0; i < diag_count; i++)
		if (diag_table[i].id == id)
			return &diag_table[i];
	return NULL;
}

static size_t characters(Str s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
	return n;
}

/* Length in bytes of the first `max` characters. */
static size_t cut(Str s, size_t max)
{
	size_t n = 0, i = 0;
	for (; i < s.n; i++)
		if (((unsigned char)s.p[i] & 0xC0) != 0x80 && ++n > max)
			break;
	return i;
}

/* A message is one line wherever it is written, so control characters become spaces. */
static void add_line(Buf *out, Str s)
{
	for (size_t i = 0; i < s.n; i++)
		buf_byte(out, (unsigned char)s.p[i] < ' ' || s.p[i] == 127 ? ' ' : s.p[i]);
}

/* The advice goes first when the message is too long; what happened is cut only when it must be. */
static void add_fitting(Buf *out, Str what, Str advice, size_t room)
{
	size_t n = characters(what);
	if (n > room) {
		size_t keep = cut(what, room > 3 ? room - 3 : 0);
		add_line(out, str_n(what.p, keep));
		buf_addc(out, "...");
		return;
	}
	add_line(out, what);
	if (advice.n && n + 2 + characters(advice) <= room) {
		buf_addc(out, "; ");
		add_line(out, advice);
	}
}

void diag_message(const Diag *self, Buf *out)
{
	const DiagInfo *info = diag_info(self->id);
	Str what, advice = {0};
	if (self->text) {
		what = str_c(self->text);
		size_t semi = str_find(what, STR("; "));
		if (semi < what.n) {
			advice = str_n(what.p + semi + 2, what.n - semi - 2);
			what.n = semi;
		}
	} else {
		what = info ? str_c(info->title) : STR("unknown diagnostic");
		advice = info ? str_c(info->advice) : advice;
	}
	size_t room = MESSAGE_MAX;
	if (self->subject) {
		Str subject = str_n(self->subject, cut(str_c(self->subject), MESSAGE_MAX / 2));
		add_line(out, subject);
		buf_addc(out, ": ");
		room -= characters(subject) + 2;
	}
	add_fitting(out, what, advice, room);
}
