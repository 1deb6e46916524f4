import math

import paddle


def case_forms():
    return paddle.pi, math.cos(paddle.pi), 2 * paddle.pi
