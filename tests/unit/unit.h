/* unit: what every unit test includes; cmocka wants its headers in this order. */
#ifndef PT2PD_UNIT_H
#define PT2PD_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
