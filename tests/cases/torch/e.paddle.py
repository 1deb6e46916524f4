import math

import paddle


def case_forms():
    return paddle.e, math.log(paddle.e)
